/** The ledger is as Firebreak left it, taken back to no older state: who committed it says so, and no signature. */
import { FILES } from '#incident/path.ts';
import type { BranchFacts } from '../../branch-facts.ts';
import type { Rule } from '../../rule.ts';
import type { LedgerView } from '../../view/ledger.ts';

const toExample = (isLedgerOwn: boolean): BranchFacts => ({
  changed: [],
  isProven: true,
  isLedgerOwn,
});

function countLines({ segments }: LedgerView, path: string): number {
  return segments.find((segment) => segment.path === path)?.lines.length ?? 0;
}

export const ledgerForeignChange: Rule = {
  id: 'ledger/foreign-change',
  title: 'Nobody but Firebreak writes the ledger',
  level: 'error',
  why: 'A hash chain has no secret, so a line that a person adds is as whole as one that Firebreak wrote.',
  example: {
    file: FILES.ledger,
    branch: { bad: toExample(false), good: toExample(true) },
  },
  check({ branch, ledger, previous }) {
    if (branch === undefined || branch.isLedgerOwn) return [];
    const newest = ledger.segments.at(-1);
    const path = newest?.path ?? FILES.ledger;
    const known = Math.max(0, ...previous.map((before) => countLines(before.ledger, path)));
    return [
      {
        file: path,
        line: Math.max(1, Math.min(known + 1, newest?.lines.length ?? 0)),
        column: 1,
        unexpected: 'change that a push made',
        expected: 'the lines that Firebreak committed, and no other',
        fix: `Restore ${path} as it was before the push; people write in the timeline.`,
      },
    ];
  },
};
