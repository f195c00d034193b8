/** What lies between two commits: the commits that each has alone, and the files one changed since they parted. */

import { readGit, runGit } from './git-process.ts';
import type { GitStore } from './git.ts';

type Git = Pick<GitStore, 'directory'>;

export interface Comparison {
  /** Undefined when the two have no common history. */
  mergeBase: string | undefined;
  /** Commits of the head alone, oldest first. */
  ahead: string[];
  /** Commits of the base alone, oldest first. */
  behind: string[];
}

/** Compares two commits. */
export async function compareCommits(
  { directory }: Git,
  base: string,
  head: string,
): Promise<Comparison> {
  const list = async (range: string): Promise<string[]> => {
    const listed = await readGit({ directory, arguments: ['rev-list', '--reverse', range] });
    return listed.split('\n').filter((line) => line !== '');
  };
  const found = await runGit({ directory, arguments: ['merge-base', base, head] });
  return {
    mergeBase: found.code === 0 ? found.output.toString().trim() : undefined,
    ahead: await list(`${base}..${head}`),
    behind: await list(`${head}..${base}`),
  };
}

export interface FileDifference {
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  path: string;
  /** Where a renamed file was. */
  before?: string;
}

const STATUSES: Readonly<Record<string, FileDifference['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** Lists the files in which two commits differ, sorted by path; renames are found as GitHub finds them. */
export async function listDifferences(
  { directory }: Git,
  from: string,
  to: string,
): Promise<FileDifference[]> {
  const printed = await readGit({
    directory,
    arguments: ['diff-tree', '-r', '-z', '--name-status', '--find-renames', from, to],
  });
  const fields = printed.split('\0').values();
  const files: FileDifference[] = [];
  for (const letter of fields) {
    const status = STATUSES[letter.charAt(0)];
    if (status === undefined) continue;
    const path = String(fields.next().value);
    if (status === 'renamed') {
      files.push({ status, path: String(fields.next().value), before: path });
    } else files.push({ status, path });
  }
  return files;
}
