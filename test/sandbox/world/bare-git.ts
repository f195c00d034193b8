/** Real Git in a folder of its own, which goes when the test file ends. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { initRepository, openGit, type FileChange, type GitStore } from '#sandbox/world/git.ts';

export const AUTHOR = {
  name: 'dana',
  email: 'dana@example.com',
  at: new Date('2026-03-02T09:00:00Z'),
};

/** Called where a test file begins; answers what makes an empty repository for its tests. */
export function prepareBareGit(): () => Promise<GitStore> {
  const ends: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return async () => {
    const root = await mkdtemp(join(tmpdir(), 'firebreak-git-'));
    const directory = join(root, 'r.git');
    initRepository(directory);
    const git = openGit(directory);
    ends.push(async () => {
      git.close();
      await rm(root, { recursive: true });
    });
    return git;
  };
}

/** Commits on a branch, whatever it points to; answers the commit. */
export async function commitOn(
  git: GitStore,
  branch: string,
  files: Record<string, string | null>,
): Promise<string> {
  const head = (await git.readObject(`refs/heads/${branch}`))?.oid;
  const changes = Object.entries(files).map(([path, content]): FileChange =>
    content === null ? { path, deleted: true } : { path, content },
  );
  const commit = { branch, message: 'm', author: AUTHOR, files: changes };
  const result = await git.writeCommit(commit, head);
  if (!result.written) throw new Error(result.reason);
  return result.oid;
}
