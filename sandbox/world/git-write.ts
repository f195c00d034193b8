/** Writes single objects: a tree from another one and some changes, and a commit that no branch points to yet. */

import { renderCommit, type Signature } from './git-commit.ts';
import { isValidPath, openFolder, putFile, removePath, writeFolder } from './git-folder.ts';
import type { Folder } from './git-folder.ts';
import { toEntryType } from './git-tree.ts';
import type { GitStore } from './git.ts';

type Git = Pick<GitStore, 'readObject' | 'writeObject'>;

export interface TreeChange {
  path: string;
  mode: string;
  /** Null takes the path away. */
  sha?: string | null | undefined;
  /** The text of a new file, in the place of `sha`. */
  content?: string | undefined;
}

/** Writes a tree; undefined when an object is not there, or a path that should be taken away. */
export async function writeTree(
  git: Git,
  { base, entries }: { base: string | undefined; entries: readonly TreeChange[] },
): Promise<string | undefined> {
  const start = base === undefined ? undefined : await git.readObject(`${base}^{tree}`);
  if (base !== undefined && start === undefined) return undefined;
  const root = await openFolder(git.readObject, start?.oid);
  for (const entry of entries) {
    const isGone = entry.sha === null;
    if (isGone && (await git.readObject(`${start?.oid ?? ''}:${entry.path}`))?.type !== 'blob') {
      return undefined;
    }
    if (!(await applyEntry(git, root, entry))) return undefined;
  }
  return writeFolder(git.writeObject, root);
}

/** False when Git would not. */
async function applyEntry(git: Git, root: Folder, entry: TreeChange): Promise<boolean> {
  const { path, mode, sha, content } = entry;
  if (!isValidPath(path)) return false;
  if (content === undefined && sha === null) {
    await removePath(git.readObject, root, path);
    return true;
  }
  const oid = content === undefined ? (sha ?? '') : git.writeObject('blob', Buffer.from(content));
  // The commit of a submodule is elsewhere.
  const isThere = mode === '160000' || (await git.readObject(oid))?.type === toEntryType(mode);
  if (isThere) await putFile(git.readObject, root, { path, leaf: { mode, oid } });
  return isThere;
}

interface CommitObject {
  message: string;
  tree: string;
  parents: readonly string[];
  author: Signature;
}

/** Writes a commit; undefined when its tree or a parent is not there. */
export async function writeCommitObject(
  { readObject, writeObject }: Git,
  { message, tree, parents, author }: CommitObject,
): Promise<string | undefined> {
  const found = await readObject(tree);
  const above = await Promise.all([...new Set(parents)].map(readObject));
  const commits = above.flatMap((object) => (object?.type === 'commit' ? [object.oid] : []));
  if (found?.type !== 'tree' || commits.length < above.length) return undefined;
  return writeObject(
    'commit',
    renderCommit({ tree: found.oid, parents: commits, author, message }),
  );
}
