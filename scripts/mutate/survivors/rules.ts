/** Survivors among the rules of validation. */
import { listSurvivors } from '../survivor.ts';

const ONLY_SLOWER = 'Gives the same, slower: ';
const FIRST_LISTED = 'The first segment is listed even where it is missing; the types do not know.';
const OWN_FACT = 'An example shows one fact of a branch, and the rule reads no other.';
const IN_EXAMPLE = 'The rule takes the example so as well: another rule objects to it.';
const ON_A_LINE = 'Every entry stands on a line; the types do not know.';
const FOLDER = 'actions/validate/rules';

export const RULE_SURVIVORS = [
  ...listSurvivors(`${FOLDER}/artifact/secret.ts`, [
    [
      'if (bytes <= SEARCHED_BYTES_AT_MOST) return [];',
      'bytes < SEARCHED_BYTES_AT_MOST',
      'secret-volume.test.ts notices, with twenty megabytes; no group runs it.',
    ],
  ]),
  ...listSurvivors(`${FOLDER}/branch/history.ts`, [
    ['changed: [],', '["Stryker was here"]', OWN_FACT],
    ['isLedgerOwn: true,', 'false', OWN_FACT],
  ]),
  ...listSurvivors(`${FOLDER}/branch/outside-folder.ts`, [
    ['isProven: true,', 'false', OWN_FACT],
    ['isLedgerOwn: true,', 'false', OWN_FACT],
  ]),
  ...listSurvivors(`${FOLDER}/ledger/append-only.ts`, [
    [String.raw`bad: '{"n":1}\n',`, '""', 'All lines gone is as bad as the last one gone.'],
  ]),
  ...listSurvivors(`${FOLDER}/ledger/chain.ts`, [
    [String.raw`'\n',`, '""', 'A last line without its end is a whole line.'],
  ]),
  ...listSurvivors(`${FOLDER}/ledger/foreign-change.ts`, [
    ['changed: [],', '["Stryker was here"]', OWN_FACT],
    ['isProven: true,', 'false', OWN_FACT],
    ['const path = newest?.path ?? FILES.ledger;', 'newest.path', FIRST_LISTED],
    [
      'line: Math.max(1, Math.min(known + 1, newest?.lines.length ?? 0)),',
      'newest.lines',
      FIRST_LISTED,
    ],
  ]),
  ...listSurvivors(`${FOLDER}/ledger/schema.ts`, [
    ['if (first?.present !== true) {', 'first.present', FIRST_LISTED],
  ]),
  ...listSurvivors(`${FOLDER}/ledger/segments.ts`, [
    ["good: '',", '"Stryker was here!"', IN_EXAMPLE],
  ]),
  ...listSurvivors(`${FOLDER}/record/credential-state.ts`, [
    [
      "believed.flatMap(({ phase, receipt }) => (phase === 'verified' && receipt ? [receipt] : [])),",
      '["Stryker was here"]',
      'It is the id of no receipt.',
    ],
    [
      'const files = tree.files.filter(({ path }) => findReceiptId(path) !== undefined);',
      ['tree.files', 'true'],
      `${ONLY_SLOWER}no other file can be read as a receipt.`,
    ],
    [
      "parseReceiptView({ path, text: (await tree.readText(path)) ?? '' }, signer),",
      '"Stryker was here!"',
      'Every file that is listed can be read; the types do not know.',
    ],
    [
      ".flatMap(({ params }) => params['credential'] ?? []),",
      '["Stryker was here"]',
      'It is the id of no credential.',
    ],
  ]),
  ...listSurvivors(`${FOLDER}/evidence/schema.ts`, [
    [
      'return text === undefined ? [] : checkCard(path, name, text);',
      'false',
      'Every file that is listed can be read; the types do not know.',
    ],
    [
      'const source = parseSource(file, () => parseYaml(text, { file }));',
      '{}',
      'A finding gets its file from the rule, not from the problem.',
    ],
  ]),
  ...listSurvivors(`${FOLDER}/timeline/append-only.ts`, [
    ['if (timeline === before) return [];', 'false', `${ONLY_SLOWER}nothing differs from itself.`],
    [
      "return lines[line - 1]?.source ?? '';",
      ['lines[line - 1].source', '"Stryker was here!"'],
      ON_A_LINE,
    ],
    [
      'return line === undefined || now === undefined ? [] : [toEditDraft(source, now, line)];',
      ['line === undefined && now === undefined', 'false'],
      'No line has no text either, and a line that has an id has a text; the types ask for both.',
    ],
    [
      'if (id !== undefined && !old.has(index + 1)) edited.set(id, index + 1);',
      'true',
      'A line without an id is written down under none, and nobody asks for that.',
    ],
    [
      "const [first = '', last = first] = [ids[0], ids.at(-1)];",
      '"Stryker was here!"',
      'A stretch has an entry at the least; the types do not know.',
    ],
    [
      "return after === undefined ? 'it as before' : `it before ${after} as before`;",
      ['false', '""'],
      'One entry alone is in place, so one that is not has a neighbour; the types do not know.',
    ],
  ]),
  ...listSurvivors(`${FOLDER}/timeline/future.ts`, [
    [
      'if (time === undefined || !isFuture(new Date(time), now)) return [];',
      'false',
      'No time is no date, and no date is later than now.',
    ],
  ]),
  ...listSurvivors(`${FOLDER}/timeline/live-indicator.ts`, [
    [
      'if (!mayHoldAddress(source, source.indexOf(entry.time) + entry.time.length)) return [];',
      ['false', 'source.indexOf(entry.time) - entry.time.length'],
      `${ONLY_SLOWER}a line without an address is searched for one.`,
    ],
    [
      "const source = timeline.lines[entry.line - 1]?.source ?? '';",
      ['timeline.lines[entry.line - 1].source', '"Stryker was here!"'],
      ON_A_LINE,
    ],
  ]),
  ...listSurvivors(`${FOLDER}/timeline/milestone-order.ts`, [
    [
      "if (!milestone?.source.startsWith('T-')) return [];",
      '""',
      'No entry has an id that begins otherwise, so none is found for another source.',
    ],
    [
      "entries.find(({ supersedes }) => supersedes === entry.id)?.id ?? 'its correction';",
      ['entries.find(({\n  supersedes\n}) => supersedes === entry.id).id', '""'],
      'An entry that does not count has one that supersedes it; the types do not know.',
    ],
  ]),
  ...listSurvivors(`${FOLDER}/timeline/source-missing.ts`, [
    [
      "const [id = '', line] = source.split('#L');",
      '"Stryker was here!"',
      'What is split has a first part; the types do not know.',
    ],
  ]),
  ...listSurvivors(`${FOLDER}/timeline/order.ts`, [
    [
      "let known = { number: Number.NaN, day: '' };",
      ['{}', '"Stryker was here!"'],
      'Nothing is read of it before it is written: no day has that number.',
    ],
    [
      'const number = Math.floor(at.getTime() / DAY_MS);',
      'at.getTime() * DAY_MS',
      `${ONLY_SLOWER}the day is written anew for each time.`,
    ],
    [
      'if (number !== known.number) known = { number, day: toUtcSeconds(at).slice(0, 10) };',
      'true',
      `${ONLY_SLOWER}the day is written anew for each entry.`,
    ],
    [
      'if (isAscending(entries.map(({ at }) => at.getTime()))) return [];',
      ['false', '() => undefined'],
      `${ONLY_SLOWER}of times that ascend all are in place.`,
    ],
    [
      'if (inPlace.has(index)) return [];',
      'false',
      'What is in place lies neither before nor behind others that are.',
    ],
    [
      'if (inPlace.has(index) && (!latest || item.start >= latest.start)) latest = item;',
      'true',
      'What is in place ascends, so the next one is never earlier.',
    ],
    [
      'const earliest: (Timed | undefined)[] = [];',
      '["Stryker was here"]',
      'Each place is written.',
    ],
    [
      'for (let index = timed.length - 1; index >= 0; index -= 1) {',
      'timed.length + 1',
      'There is nothing behind the last one, and nobody asks for it.',
    ],
  ]),
];
