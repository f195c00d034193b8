/** The ledger before the change is the beginning of the ledger after it, byte for byte. */
import { FILES } from '#incident/path.ts';
import { findDifference } from '../../columns.ts';
import { quoteFrom } from '../../quote.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import type { LedgerView, SegmentView } from '../../view/ledger.ts';

export const ledgerAppendOnly: Rule = {
  id: 'ledger/append-only',
  title: 'The ledger only grows',
  level: 'error',
  why: 'A hash chain shows that a line changed, not that the last lines are gone; only the past version shows that.',
  example: {
    file: FILES.ledger,
    previous: '{"n":1}\n{"n":2}\n',
    bad: '{"n":1}\n',
    good: '{"n":1}\n{"n":2}\n{"n":3}\n',
  },
  check: ({ ledger, previous }) => previous.flatMap((before) => compare(ledger, before.ledger)),
};

function compare(ledger: LedgerView, before: LedgerView): FindingDraft[] {
  return before.segments.flatMap((was) => {
    const is = ledger.segments.find(({ path }) => path === was.path);
    return compareSegment(was, is?.lines ?? []);
  });
}

function compareSegment(
  { path, lines: before }: SegmentView,
  lines: readonly string[],
): FindingDraft[] {
  // What follows the first difference is its consequence: one finding says it all.
  const index = before.findIndex((line, at) => line !== lines[at]);
  const was = before[index];
  if (was === undefined) return [];
  const is = lines[index];
  const fix = 'Restore the line; the ledger is never edited.';
  if (is === undefined) {
    const place = { file: path, line: Math.max(1, lines.length), column: 1 };
    const missing = before.length - lines.length;
    const expected = `${missing === 1 ? 'line' : `${missing} lines, from line`} ${index + 1} as before`;
    return [{ ...place, unexpected: 'end of the ledger', expected, fix }];
  }
  const column = findDifference(was, is);
  const [unexpected, expected] = [quoteFrom(is, column), `${quoteFrom(was, column)} as before`];
  return [{ file: path, line: index + 1, column, unexpected, expected, fix }];
}
