/** Facts about what `actions/checkout` puts into the workspace. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { findJob, runOnce, toWorkflow } from './workflow.ts';

const ACTION = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd';

/** A job that checks folders out and lists what is there, each file once. */
const LISTER = `two:
  runs-on: ubuntu-24.04
  permissions:
    contents: read
  outputs:
    seen: \${{ steps.l.outputs.seen }}
  steps:
    - uses: ${ACTION}
      with:
        persist-credentials: false
        sparse-checkout: |
          .github/workflows
    - id: l
      run: echo "seen=$(find . -path ./.git -prune -o -type f -print | cut -d/ -f2 | sort -u | tr '\\n' ' ')" >> "$GITHUB_OUTPUT"
`;

export const checkouts: readonly Fact[] = [
  {
    id: 'sparse-checkout-is-a-cone',
    claim:
      '`sparse-checkout` of actions/checkout takes folders: they are there with all below them, with the files of the folders above, and nothing else.',
    grade: 'docs',
    sources: [
      'https://github.com/actions/checkout/blob/0109144ce8d6c50501d58c0b9e0d0407a0d509b5/src/git-source-provider.ts',
      'https://git-scm.com/docs/git-sparse-checkout#_internalscone_mode_handling',
    ],
    reliedOnBy: [
      '.github/workflows/command.yml',
      '.github/workflows/declare.yml',
      '.github/workflows/report.yml',
      '.github/workflows/close.yml',
      '.github/workflows/sweep.yml',
    ],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const run = await runOnce(subject, toWorkflow({ jobs: LISTER }));
      const seen = (findJob(run, 'two').outputs['seen'] ?? '').trim().split(' ');
      assert.ok(seen.includes('.github'), seen.join(' '));
      assert.ok(seen.includes('firebreak.yml'), seen.join(' '));
      assert.ok(!seen.includes('dist') && !seen.includes('actions'), seen.join(' '));
    },
  },
];
