/** A sound record, for the examples of the rules about it. */
export const EXAMPLE_RECORD = [
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
  'exposed_credentials: [{id: C-01, kind: github_pat, state: exposed}]',
  '---',
  '',
].join('\n');
