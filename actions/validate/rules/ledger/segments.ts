/** Segments of the ledger follow one another: each was opened behind the whole of what lies before it. */
import { isOwnEntry, type LedgerEntry } from '#incident/ledger.ts';
import { findSegmentFault } from '#incident/ledger-segments.ts';
import { foldLedger } from '#incident/ledger-fold.ts';
import { EMPTY_STATE, type LedgerState } from '#incident/ledger-state.ts';
import { digestOf } from '#kernel/canonical.ts';
import { FILES, findSegmentNumber, LEDGER_FOLDER } from '#incident/path.ts';
import { quote } from '#kernel/text/quote.ts';
import type { Context } from '../../context.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import type { SegmentView } from '../../view/ledger.ts';

const FIX = 'Restore the ledger from Git; nobody but Firebreak writes it.';
const START = { line: 1, column: 1 };

const OPENING = `{"at":"2026-11-21T05:20:00Z","before":[],"hash":"sha256:${'0'.repeat(64)}","n":1,"prev":"sha256:${'0'.repeat(64)}","segment":2,"state":{"credentials":{},"holds":[],"milestones":{},"plans":[],"recent":[],"roles":{}}}\n`;

export const ledgerSegments: Rule = {
  id: 'ledger/segments',
  title: 'The segments of the ledger follow one another',
  level: 'error',
  why: 'A command reads the newest segment alone and takes from its first line what all the others come to.',
  example: {
    file: FILES.ledger,
    bad: OPENING,
    good: '',
  },
  check: (context) => [...findStray(context), ...judgeAll(context)],
};

/** What lies beside the segments looks like one to people. */
function findStray({ tree }: Context): FindingDraft[] {
  return tree.files
    .filter(({ path }) => path.startsWith(`${LEDGER_FOLDER}/`))
    .filter(({ path, mode }) => findSegmentNumber(path) === undefined || !mode.startsWith('100'))
    .map(({ path }) => ({
      file: path,
      ...START,
      unexpected: quote(path),
      expected: `segments such as \`${LEDGER_FOLDER}/0002.ndjson\` alone`,
      fix: 'Take it out of the folder.',
    }));
}

function judgeAll(context: Context): FindingDraft[] {
  const { segments } = context.ledger;
  const isCounted = toCounted(context);
  let state = EMPTY_STATE;
  return segments.flatMap((segment, index) => {
    const before = segments.slice(0, index + 1).filter(({ present }) => present);
    const found = judge(before, segment, state);
    state = foldLedger(state, segment.entries.filter(isCounted));
    return found;
  });
}

/** The entries that the writer of a segment counted. */
function toCounted({ ledger, signer, tree }: Context): (entry: LedgerEntry) => boolean {
  if (signer.canVerify) return (entry) => isOwnEntry(entry, tree.id, signer);
  // Without keys, those that look as if they were signed by whoever signed the openings.
  const isSigned = ledger.segments.some(({ opening }) => opening?.signature !== undefined);
  return ({ signature }) => !isSigned || signature !== undefined;
}

function judge(
  listed: readonly SegmentView[],
  segment: SegmentView,
  state: LedgerState,
): FindingDraft[] {
  const fault = findSegmentFault(listed, segment);
  if (fault !== undefined) {
    const { path, message } = fault;
    return [{ file: path, ...START, unexpected: message, expected: toExpected(path), fix: FIX }];
  }
  const { opening, path } = segment;
  if (opening === undefined || digestOf(opening.state) === digestOf(state)) return [];
  return [
    {
      file: path,
      ...START,
      unexpected: 'state that the segments before it do not come to',
      expected: 'what their entries leave',
      fix: FIX,
    },
  ];
}

function toExpected(path: string): string {
  return path === FILES.ledger ? 'what a ledger begins with' : 'the segment as it was left';
}
