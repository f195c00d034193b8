/**
 * What `npm run mutate` breaks, and the tests that have to notice. A group holds few files and only the tests that are
 * enough for them, so that it takes minutes; a mutant that only a test elsewhere would notice counts as a survivor.
 */
export interface Group {
  name: string;
  /** Paths, or patterns of paths, of what is broken. */
  sources: readonly string[];
  tests: readonly string[];
}

export const GROUPS: readonly Group[] = [
  {
    name: 'authorisation',
    sources: ['actions/command/authorize.ts'],
    tests: ['test/command/authorize.test.ts'],
  },
  {
    name: 'approval',
    sources: ['actions/containment/approve.ts'],
    tests: ['test/containment/{approve*,execute-bounds,gate,protected,rollback}.test.ts'],
  },
  {
    name: 'execution',
    sources: ['actions/containment/execute.ts'],
    tests: ['test/containment/{execute,execute-bounds,handover,rollback,sealed,secrecy}.test.ts'],
  },
  {
    name: 'ledger',
    sources: [
      'actions/incident/ledger.ts',
      'actions/incident/ledger-{at-hand,facts,fold,segments,without-effects}.ts',
    ],
    tests: [
      'test/incident/ledger.test.ts',
      'test/incident/ledger-{at-hand,bounds,facts,fold,segments,without-effects}.test.ts',
    ],
  },
  {
    name: 'ledger-schemas',
    sources: ['actions/incident/ledger-{entry,opening,state}.ts'],
    tests: ['test/incident/{ledger,ledger-schemas}.test.ts'],
  },
  {
    name: 'redaction',
    sources: ['actions/kernel/text/redact.ts'],
    tests: ['test/kernel/text/{redact,secret-patterns}.test.ts'],
  },
  {
    name: 'defanging',
    sources: ['actions/kernel/text/defang.ts'],
    tests: ['test/kernel/text/{defang,defang-bounds,top-level-domains}.test.ts'],
  },
  {
    name: 'escaping',
    sources: ['actions/kernel/text/escape.ts'],
    tests: ['test/kernel/text/escape*.test.ts'],
  },
  ...[
    { folder: 'timeline', others: [] },
    { folder: 'ledger', others: ['branch'] },
    { folder: 'record', others: ['evidence', 'report'] },
    { folder: 'manifest', others: ['artifact'] },
  ].map(({ folder, others }) => ({
    name: `rules-${folder}`,
    sources: [folder, ...others].map((one) => `actions/validate/rules/${one}/*.ts`),
    tests: [
      'test/validate/rules.test.ts',
      ...[folder, ...others].map((one) => `test/validate/rules/${one}/!(*-volume).test.ts`),
    ],
  })),
];
