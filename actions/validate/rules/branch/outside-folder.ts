/** An incident branch changes the folder of its incident and nothing else. */
import { toIncidentFolder } from '#incident/path.ts';
import type { BranchFacts } from '../../branch-facts.ts';
import { quote } from '#kernel/text/quote.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const START = { line: 1, column: 1 };

const toExample = (...paths: string[]): BranchFacts => ({
  changed: paths,
  isProven: true,
  isLedgerOwn: true,
});

export const branchOutsideFolder: Rule = {
  id: 'branch/outside-folder',
  title: 'The branch changes its own folder alone',
  level: 'error',
  why: 'Whoever merges an incident looks at its record, and a change of a workflow, of the settings or of another incident would ride along.',
  example: {
    file: '/scripts/deposit.ts',
    branch: {
      bad: toExample('scripts/deposit.ts'),
      good: toExample('incidents/2026/INC-2026-0042/timeline.md'),
    },
  },
  check({ branch, tree }) {
    const folder = `${toIncidentFolder(tree.id)}/`;
    return (branch?.changed ?? [])
      .filter((path) => !path.startsWith(folder))
      .map((path) => toDraft(path, folder));
  },
};

function toDraft(path: string, folder: string): FindingDraft {
  return {
    file: `/${path.replace(/\/$/, '')}`,
    ...START,
    unexpected: `change of ${quote(path)}`,
    expected: `changes below \`${folder}\` alone`,
    fix: 'Take it back here; what the default branch needs goes into a pull request of its own.',
  };
}
