/** Another commit of the project, laid beside this one for as long as it is measured. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '#kernel/errors.ts';

/**
 * Checks a commit out, lets it be used and takes it away. It has this copy's packages: built bundles need none.
 * @throws UserError when the repository has no such commit.
 */
export async function withCommit<Value>(
  commit: string,
  use: (root: string) => Promise<Value>,
): Promise<Value> {
  const root = join(mkdtempSync(join(tmpdir(), 'firebreak-beside-')), 'copy');
  checkOut(commit, root);
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
    execFileSync('git', ['worktree', 'prune']);
  }
}

function checkOut(commit: string, root: string): void {
  try {
    execFileSync('git', ['worktree', 'add', '--detach', root, commit], { stdio: 'pipe' });
  } catch (cause) {
    throw new UserError({
      code: 'commit-unknown',
      message: `Expected a commit of this repository, got "${commit}"`,
      hint: 'Give a tag, a branch or the beginning of a digest, and fetch it first where the clone is shallow.',
      cause,
    });
  }
}
