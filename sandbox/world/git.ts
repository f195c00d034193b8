/**
 * The incident repository's Git. Every write goes through one queue and compares the branch before
 * it moves it, so of two writers who expect the same head exactly one wins.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Combination } from './git-combine.ts';
import { combine } from './git-combine.ts';
import { commitFiles } from './git-commit.ts';
import type { CommitDraft, Signature } from './git-commit.ts';
import { listChangedPaths } from './git-difference.ts';
import { openHistory, type History } from './git-history.ts';
import type { GitObject, ReadObject, WriteObject } from './git-object.ts';
import { openObjects, type KnownObjects, type ObjectStore } from './git-objects.ts';
import { writePack, type Pack } from './git-pack.ts';
import { deleteRef, listRefs, readRef, toRef, writeRef } from './git-refs.ts';
import { findObject } from './git-revision.ts';
import { parseTree } from './git-tree.ts';
import type { TreeEntry } from './git-tree.ts';

export interface GitStore {
  /** The bare repository. */
  directory: string;
  /** Reads whatever a revision names: `main`, an oid, `main:README.md`, `<oid>:path`. */
  readObject(revision: string): Promise<GitObject | undefined>;
  /** Writes an object that nothing leads to yet. */
  writeObject: WriteObject;
  history: History;
  /** Writes a commit on a branch; `expectedHead` undefined creates the branch. */
  writeCommit(commit: CommitDraft, expectedHead: string | undefined): Promise<CommitResult>;
  writeBranch(branch: string, oid: string): Promise<BranchResult>;
  moveBranch(branch: string, oid: string, options: { force: boolean }): Promise<BranchResult>;
  deleteBranch(branch: string): Promise<void>;
  mergeBranch(merge: MergeDraft): Promise<MergeResult>;
  isAncestor(older: string, newer: string): Promise<boolean>;
  /** Paths that differ between two commits or trees; none when one of them is missing. */
  listChanges(before: string | undefined, after: string): Promise<string[]>;
  /** Branch names with the commits they point to, sorted. */
  listBranches(): Promise<{ name: string; oid: string }[]>;
  close(): void;
}

export type CommitResult =
  | { written: true; oid: string }
  | { written: false; reason: 'moved'; head: string | undefined };

export type BranchResult =
  | { written: true }
  | {
      written: false;
      reason: 'exists' | 'no-commit' | 'no-branch' | 'not-fast-forward' | 'default-branch';
    };

interface MergeDraft {
  base: string;
  /** A commit. */
  head: string;
  message: string;
  author: Signature;
  /** A merge commit unless told otherwise. */
  method?: Combination['method'];
}

type MergeResult =
  | { merged: true; oid: string }
  | { merged: false; reason: 'conflict' | 'no-branch' };

const CONFIG = '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n';

/** Makes a bare repository, whose default branch is `main`, with no branch and perhaps some objects. */
export function initRepository(directory: string, pack?: Pack): void {
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  writeFileSync(join(directory, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(directory, 'config'), CONFIG);
  if (pack !== undefined) writePack(directory, pack);
}

interface Store {
  directory: string;
  objects: ObjectStore;
  history: History;
  read: ReadObject;
}

/** Opens a bare repository. */
export function openGit(directory: string, known?: KnownObjects): GitStore {
  const objects = openObjects(directory, known);
  const history = openHistory(objects);
  const inTurn = startQueue();
  // Whoever asked first is answered first, however deep the path is: errors of a query come in its order.
  const inOrder = startQueue();
  const store = { directory, objects, history, read: objects.read };
  return {
    directory,
    history,
    readObject: (revision) => inOrder(() => findObject(objects, revision)),
    writeObject: objects.write,
    writeCommit: (commit, expectedHead) => inTurn(() => writeCommit(store, commit, expectedHead)),
    writeBranch: (branch, oid) => inTurn(() => writeBranch(store, branch, oid)),
    moveBranch: (branch, oid, { force }) => inTurn(() => moveBranch(store, { branch, oid, force })),
    deleteBranch: (branch) =>
      inTurn(() => {
        deleteRef(directory, branch);
        return Promise.resolve();
      }),
    mergeBranch: (merge) => inTurn(() => mergeBranch(store, merge)),
    isAncestor: (older, newer) => isAncestor(store, older, newer),
    listChanges: (before, after) => listChanges(store, before, after),
    listBranches: () => Promise.resolve(listRefs(directory)),
    close: () => {
      objects.close();
    },
  };
}

function startQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function writeCommit(
  { directory, objects }: Store,
  commit: CommitDraft,
  expectedHead: string | undefined,
): Promise<CommitResult> {
  const head = readRef(directory, toRef(commit.branch));
  if (head !== expectedHead) return { written: false, reason: 'moved', head };
  const oid = await commitFiles(objects, commit, head);
  writeRef(directory, commit.branch, oid);
  return { written: true, oid };
}

async function findCommit({ objects }: Store, revision: string): Promise<string | undefined> {
  const object = await findObject(objects, revision);
  return object?.type === 'commit' ? object.oid : undefined;
}

async function writeBranch(store: Store, branch: string, oid: string): Promise<BranchResult> {
  const { directory } = store;
  if (readRef(directory, toRef(branch)) !== undefined) return { written: false, reason: 'exists' };
  const commit = await findCommit(store, oid);
  if (commit === undefined) return { written: false, reason: 'no-commit' };
  writeRef(directory, branch, commit);
  return { written: true };
}

async function moveBranch(
  store: Store,
  { branch, oid, force }: { branch: string; oid: string; force: boolean },
): Promise<BranchResult> {
  const head = readRef(store.directory, toRef(branch));
  if (head === undefined) return { written: false, reason: 'no-branch' };
  const commit = await findCommit(store, oid);
  if (commit === undefined) return { written: false, reason: 'no-commit' };
  if (!force && !(await store.history.isAncestor(head, commit))) {
    return { written: false, reason: 'not-fast-forward' };
  }
  writeRef(store.directory, branch, commit);
  return { written: true };
}

async function isAncestor(store: Store, older: string, newer: string): Promise<boolean> {
  const [one, other] = [await findCommit(store, older), await findCommit(store, newer)];
  return one !== undefined && other !== undefined && store.history.isAncestor(one, other);
}

async function listChanges(
  { objects }: Store,
  before: string | undefined,
  after: string,
): Promise<string[]> {
  const [from, to] = [
    await findObject(objects, `${before ?? ''}^{tree}`),
    await findObject(objects, `${after}^{tree}`),
  ];
  if (from === undefined || to === undefined) return [];
  return listChangedPaths(objects.read, from.oid, to.oid);
}

async function mergeBranch(store: Store, merge: MergeDraft): Promise<MergeResult> {
  const base = readRef(store.directory, toRef(merge.base));
  const head = await findCommit(store, `${merge.head}^{commit}`);
  if (base === undefined || head === undefined) return { merged: false, reason: 'no-branch' };
  const oid = await combine(store, { ...merge, base, head });
  if (oid === undefined) return { merged: false, reason: 'conflict' };
  writeRef(store.directory, merge.base, oid);
  return { merged: true, oid };
}

/** Lists one tree, not its subtrees; undefined when the revision names no commit or tree. */
export async function readTree(
  git: Pick<GitStore, 'readObject'>,
  revision: string,
): Promise<{ oid: string; entries: TreeEntry[] } | undefined> {
  // After a colon everything is a path, so `^{tree}` would be one too.
  const isPath = revision.includes(':');
  const object = await git.readObject(isPath ? revision : `${revision}^{tree}`);
  if (object?.type !== 'tree') return undefined;
  return { oid: object.oid, entries: parseTree(object.content) };
}

/** Reads a file's bytes as of a branch or commit; undefined when there is no such file. */
export async function readFile(
  git: Pick<GitStore, 'readObject'>,
  ref: string,
  path: string,
): Promise<Buffer | undefined> {
  const object = await git.readObject(`${ref}:${path}`);
  return object?.type === 'blob' ? object.content : undefined;
}

/** Lists every file under a branch or commit, by full path, sorted by Git. */
export async function listFiles(
  git: Pick<GitStore, 'readObject'>,
  ref: string,
  under = '',
): Promise<(TreeEntry & { path: string })[]> {
  const tree = await readTree(git, ref);
  const files: (TreeEntry & { path: string })[] = [];
  for (const entry of tree?.entries ?? []) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.type === 'tree') files.push(...(await listFiles(git, entry.oid, path)));
    else files.push({ ...entry, path });
  }
  return files;
}

export type { GitObject } from './git-object.ts';
export type { FileChange } from './git-commit.ts';
