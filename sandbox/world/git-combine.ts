/** GitHub's three ways to bring one branch into another: a merge commit, one squashed commit, or each commit again. */

import type { Signature } from './git-import.ts';
import { mergeTrees } from './git-merge.ts';
import { readGit } from './git-process.ts';

export interface Combination {
  directory: string;
  /** Commits. */
  base: string;
  head: string;
  message: string;
  author: Signature;
  method?: 'merge' | 'squash' | 'rebase' | undefined;
}

/** Writes the commits and returns the last; undefined when the sides conflict. */
export async function combine(draft: Combination): Promise<string | undefined> {
  const { base, head, method = 'merge' } = draft;
  if (method === 'rebase') return replay(draft);
  const tree = await mergeTrees(draft);
  if (tree === undefined) return undefined;
  return writeCommit(draft, { tree, parents: method === 'squash' ? [base] : [base, head] });
}

/** GitHub rebases when nothing is lost by it: merges within the branch are left out. */
async function replay(draft: Combination): Promise<string | undefined> {
  const { directory, base, head } = draft;
  const range = ['rev-list', '--reverse', '--no-merges', `${base}..${head}`];
  const listed = await readGit({ directory, arguments: range });
  let tip = base;
  for (const commit of listed.split('\n').filter((line) => line !== '')) {
    // In order: each commit stands on the one before.
    const tree = await mergeTrees({ directory, base: tip, head: commit, ancestor: `${commit}^` });
    if (tree === undefined) return undefined;
    const message = await readGit({ directory, arguments: ['log', '-1', '--format=%B', commit] });
    tip = await writeCommit({ ...draft, message: message.trim() }, { tree, parents: [tip] });
  }
  return tip;
}

async function writeCommit(
  { directory, message, author }: Combination,
  { tree, parents }: { tree: string; parents: readonly string[] },
): Promise<string> {
  const at = `${String(Math.floor(author.at.getTime() / 1000))} +0000`;
  const { name, email } = author;
  const oid = await readGit({
    directory,
    arguments: ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message],
    environment: {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: at,
      // GitHub commits what it merges.
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
      GIT_COMMITTER_DATE: at,
    },
  });
  return oid.trim();
}
