/** What the branch grew from can be found, so that its files can be compared with it. */
import { FILES } from '#incident/path.ts';
import type { BranchFacts } from '../../branch-facts.ts';
import type { Rule } from '../../rule.ts';

const toExample = (isProven: boolean): BranchFacts => ({
  changed: [],
  isProven,
  isLedgerOwn: true,
});

export const branchHistory: Rule = {
  id: 'branch/history',
  title: 'The branch grew from a validated state',
  level: 'error',
  why: 'Rules that let files only grow compare with the past, and a past out of reach could have held anything.',
  example: {
    file: FILES.timeline,
    branch: { bad: toExample(false), good: toExample(true) },
  },
  check({ branch }) {
    if (branch === undefined || branch.isProven) return [];
    return [
      {
        file: FILES.timeline,
        line: 1,
        column: 1,
        unexpected: 'row of commits that cannot be followed back to a validated one',
        expected:
          'a validated commit among the last thousand, on each of at most five merged lines, and none that came by way of the default branch without being kept there',
        fix: 'Ask an administrator to set the branch back to its last validated commit, and push the rest again as one commit.',
      },
    ];
  },
};
