/** Survivors among what writes, reads and folds the ledger. */
import { listSurvivors } from '../survivor.ts';

const ONLY_SLOWER = 'Gives the same, slower: ';
const HAS_GROUPS = 'A match has all its groups; the types do not know.';
const NOT_ALL_ENDED =
  'A segment that is full has lines, and so it has an end; the types do not know.';
const HAS_ISSUE = 'What could not be parsed has an issue; the types do not know.';
const OLD_PLAN = String.raw`const [, step, rest = ''] = /^\/contain +(\S+)(.*)$/.exec(command) ?? [];`;
const OLD_PAIRS =
  "const params = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value]));";

export const LEDGER_SURVIVORS = [
  ...listSurvivors('actions/incident/ledger.ts', [
    ['const issue = error?.issues[0];', 'error.issues', HAS_ISSUE],
    ["const where = issue?.path.join('.') || 'the entry';", 'issue.path', HAS_ISSUE],
    [
      "return { line, source, problem: `Expected a ledger entry: ${where}: ${issue?.message ?? ''}` };",
      ['issue.message', '"Stryker was here!"'],
      HAS_ISSUE,
    ],
  ]),
  ...listSurvivors('actions/incident/ledger-at-hand.ts', [
    [
      'if (known?.count === added.length) return known.state;',
      'false',
      `${ONLY_SLOWER}no entry was added, so nothing is folded behind the state.`,
    ],
    [
      'const entries = known === undefined ? recorded.newest.entries : added.slice(known.count);',
      'added',
      `${ONLY_SLOWER}the same entries, in the same order and once more, come to the same.`,
    ],
    ['if (entry !== undefined) {', 'true', 'One draft gives one entry; the types do not know.'],
    [
      'const texts = [...(source.ledgerFiles?.older.values() ?? [])];',
      '["Stryker was here"]',
      'A text in which no line can be read adds no entry.',
    ],
    [
      'verdicts.set(signer, known);',
      ';',
      `${ONLY_SLOWER}the signature of each entry is looked at each time.`,
    ],
    [
      'known.set(entry, verdict);',
      ';',
      `${ONLY_SLOWER}the signature of each entry is looked at each time.`,
    ],
  ]),
  ...listSurvivors('actions/incident/ledger-segments.ts', [
    [
      "const found = toSegments(paths.map((path) => ({ path, blob: '' }))).map(({ path }) => path);",
      '"Stryker was here!"',
      'Of each file only its path is taken.',
    ],
    [
      "opening: chainOpening(end ?? { n: 0, hash: '' }, owner, draft),",
      ['{}', '"Stryker was here!"'],
      NOT_ALL_ENDED,
    ],
    [
      'const changed = before.findIndex(({ blob }, index) => blob !== listed[index]?.blob);',
      'listed[index].blob',
      'By then there are as many listed as are named; the types do not know.',
    ],
  ]),
  ...listSurvivors('actions/incident/ledger-without-effects.ts', [
    [
      "const [verb, name = '', ...rest] = command.toLowerCase().split(' ');",
      '"Stryker was here!"',
      'Neither is a milestone or a word that is looked for.',
    ],
    [
      "const milestone = MILESTONES.find((one) => one === name.replaceAll('-', '_'));",
      '""',
      'No milestone of several words leaves a status.',
    ],
    [
      'const status = milestone === undefined ? undefined : findStatusOf(milestone);',
      'false',
      'No milestone leaves no status in the table either; the types ask.',
    ],
    [OLD_PLAN, '"Stryker was here!"', HAS_GROUPS],
    [OLD_PLAN, '["Stryker was here"]', 'It has no second part, which is the step.'],
    [OLD_PAIRS, '"Stryker was here!"', HAS_GROUPS],
  ]),
];
