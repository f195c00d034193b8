/** What lies between two commits: the commits that each has alone, and the files one changed since they parted. */

import { diffTrees, type Difference } from './git-difference.ts';
import { readGit } from './git-process.ts';
import type { GitStore } from './git.ts';

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
  { history }: Pick<GitStore, 'history'>,
  base: string,
  head: string,
): Promise<Comparison> {
  return {
    mergeBase: await history.findMergeBase(base, head),
    ahead: (await history.listAlone(base, head)).toReversed(),
    behind: (await history.listAlone(head, base)).toReversed(),
  };
}

/** Lists the paths that a branch changed since it left another, as `git diff base...head` does. */
export async function listBranchChanges(
  git: Pick<GitStore, 'history' | 'readObject' | 'listChanges'>,
  base: string,
  head: string,
): Promise<string[]> {
  const [from, to] = [await git.readObject(base), await git.readObject(head)];
  const start = await git.history.findMergeBase(from?.oid ?? '', to?.oid ?? '');
  return git.listChanges(start, to?.oid ?? '');
}

export interface FileDifference {
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  path: string;
  /** Where a renamed file was. */
  before?: string;
}

/** Lists the files in which two commits differ, sorted by path; renames are found as GitHub finds them. */
export async function listDifferences(
  git: Pick<GitStore, 'directory' | 'readObject'>,
  from: string,
  to: string,
): Promise<FileDifference[]> {
  const trees = [
    (await git.readObject(`${from}^{tree}`))?.oid,
    (await git.readObject(`${to}^{tree}`))?.oid,
  ] as const;
  const files = (await diffTrees(git.readObject, trees)).map(toFile);
  const mayBeRenamed = ['added', 'removed'].every((one) =>
    files.some(({ status }) => status === one),
  );
  return mayBeRenamed ? listWithRenames(git, from, to) : files;
}

function toFile({ path, before, after }: Difference): FileDifference {
  if (before === undefined) return { status: 'added', path };
  if (after === undefined) return { status: 'removed', path };
  // A link in the place of a file, or the other way round.
  const isChanged = before.mode.slice(0, 3) !== after.mode.slice(0, 3);
  return { status: isChanged ? 'changed' : 'modified', path };
}

const STATUSES: Readonly<Record<string, FileDifference['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** Which of the files are alike is for Git to say. */
async function listWithRenames(
  { directory }: Pick<GitStore, 'directory'>,
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
