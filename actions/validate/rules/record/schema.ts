/** The front matter of incident.md holds the facts of the incident: every key known, every value in its form. */
import type { Rule } from '../../rule.ts';

export const recordSchema: Rule = {
  id: 'record/schema',
  title: 'The record holds known facts in their form',
  level: 'error',
  why: 'Deadlines, metrics and commands read the record, so a mistyped key would be a fact that silently goes missing.',
  example: {
    file: 'incident.md',
    bad: '---\nid: INC-2026-0042\nseverety: SEV2\n---\n',
    good: [
      '---',
      'id: INC-2026-0042',
      'title: Leaked deploy token',
      'codename: amber-kestrel',
      'severity: SEV2',
      'status: declared',
      'tlp: AMBER',
      'exercise: false',
      'issue: 42',
      'reporter: {id: 583231, login: octocat}',
      'milestones: {}',
      'affected: {repositories: [acme/shop]}',
      '---',
      '',
    ].join('\n'),
  },
  check: ({ record }) => record.problems,
};
