/** The front matter of incident.md holds the facts of the incident: every key known, every value in its form. */
import { EXAMPLE_RECORD } from '../../example-record.ts';
import type { Rule } from '../../rule.ts';

export const recordSchema: Rule = {
  id: 'record/schema',
  title: 'The record holds known facts in their form',
  level: 'error',
  why: 'Deadlines, metrics and commands read the record, so a mistyped key would be a fact that silently goes missing.',
  example: {
    file: 'incident.md',
    bad: '---\nid: INC-2026-0042\nseverety: SEV2\n---\n',
    good: EXAMPLE_RECORD,
  },
  check: ({ record }) => record.problems,
};
