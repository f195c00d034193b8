/**
 * Merges two commits into a tree without a working copy. `git merge-tree` is how GitHub does it; Git
 * before 2.38 lacks it, and there files that only one side changed are merged through an index.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from './git-process.ts';

export interface Sides {
  directory: string;
  base: string;
  head: string;
  /** Where the sides parted; found by Git when absent. */
  ancestor?: string;
}

/** Writes the merged tree; undefined when the sides conflict. */
export async function mergeTrees(sides: Sides): Promise<string | undefined> {
  const { directory, base, head, ancestor } = sides;
  // `merge-tree --merge-base` is younger than the rest.
  if (ancestor !== undefined) return mergeByIndex(sides);
  const args = ['merge-tree', '--write-tree', base, head];
  const { code, output } = await runGit({ directory, arguments: args });
  if (code === 0) return output.toString().trim();
  // 1 is a conflict; anything else is a Git that does not know the option.
  return code === 1 ? undefined : mergeByIndex(sides);
}

/** Merges whole files only: a file that both sides changed is a conflict. */
export async function mergeByIndex(sides: Sides): Promise<string | undefined> {
  const { directory, base, head } = sides;
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-index-'));
  const environment = { GIT_INDEX_FILE: join(folder, 'index') };
  const git = async (...args: string[]): Promise<string | undefined> => {
    const { code, output } = await runGit({ directory, arguments: args, environment });
    return code === 0 ? output.toString().trim() : undefined;
  };
  try {
    const ancestor = sides.ancestor ?? (await git('merge-base', base, head));
    if (ancestor === undefined) return undefined;
    const read = await git('read-tree', '-i', '-m', '--aggressive', ancestor, base, head);
    return read === undefined ? undefined : await git('write-tree');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
