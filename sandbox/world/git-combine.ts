/** GitHub's three ways to bring one branch into another: a merge commit, one squashed commit, or each commit again. */

import { renderCommit, type Signature } from './git-commit.ts';
import type { History } from './git-history.ts';
import { mergeTrees } from './git-merge.ts';
import type { ObjectStore } from './git-objects.ts';
import { findObject } from './git-revision.ts';

interface Store {
  objects: ObjectStore;
  history: History;
}

export interface Combination {
  /** Commits. */
  base: string;
  head: string;
  message: string;
  author: Signature;
  method?: 'merge' | 'squash' | 'rebase' | undefined;
}

/** Writes the commits and returns the last; undefined when the sides conflict. */
export async function combine(store: Store, draft: Combination): Promise<string | undefined> {
  const { base, head, method = 'merge' } = draft;
  if (method === 'rebase') return replay(store, draft);
  const tree = await mergeSides(store, draft);
  if (tree === undefined) return undefined;
  return writeCommit(store, draft, { tree, parents: method === 'squash' ? [base] : [base, head] });
}

/** Where the base stood still since, the merged tree is the head's. */
async function mergeSides(
  { objects, history }: Store,
  { base, head }: Combination,
): Promise<string | undefined> {
  if (await history.isAncestor(base, head)) return findTree(objects, head);
  return mergeTrees({ directory: objects.directory, base, head });
}

async function findTree(objects: ObjectStore, commit: string): Promise<string | undefined> {
  return (await findObject(objects, `${commit}^{tree}`))?.oid;
}

/** GitHub rebases when nothing is lost by it: merges within the branch are left out. */
async function replay(store: Store, draft: Combination): Promise<string | undefined> {
  const { base, head } = draft;
  const { directory } = store.objects;
  let tip = base;
  for (const commit of (await store.history.listAlone(base, head)).toReversed()) {
    // In order: each commit stands on the one before.
    const text = (await store.objects.read(commit))?.content.toString() ?? '';
    if (/^(?:.+\n)*parent .*\nparent /.test(text)) continue;
    const tree = await mergeTrees({ directory, base: tip, head: commit, ancestor: `${commit}^` });
    if (tree === undefined) return undefined;
    const message = text.slice(text.indexOf('\n\n') + 2).trim();
    tip = writeCommit(store, { ...draft, message }, { tree, parents: [tip] });
  }
  return tip;
}

function writeCommit(
  { objects }: Store,
  { message, author }: Combination,
  { tree, parents }: { tree: string; parents: readonly string[] },
): string {
  // GitHub commits what it merges.
  const committer = { name: 'GitHub', email: 'noreply@github.com', at: author.at };
  return objects.write('commit', renderCommit({ tree, parents, author, committer, message }));
}
