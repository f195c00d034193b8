/**
 * The incident repository's Git. Every write goes through one queue and compares the branch before
 * it moves it, so of two writers who expect the same head exactly one wins.
 */

import { parseTree } from './git-tree.ts';
import type { TreeEntry } from './git-tree.ts';
import type { GitObject } from './git-objects.ts';
import { openObjects } from './git-objects.ts';
import type { Combination } from './git-combine.ts';
import { combine } from './git-combine.ts';
import { readGit, runGit } from './git-process.ts';
import { renderImport } from './git-import.ts';
import type { CommitDraft, Signature } from './git-import.ts';

export interface GitStore {
  /** The bare repository. */
  directory: string;
  /** Reads whatever a revision names: `main`, an oid, `main:README.md`, `<oid>:path`. */
  readObject(revision: string): Promise<GitObject | undefined>;
  /** Writes a commit on a branch; `expectedHead` undefined creates the branch. */
  writeCommit(commit: CommitDraft, expectedHead: string | undefined): Promise<CommitResult>;
  writeBranch(branch: string, oid: string): Promise<BranchResult>;
  moveBranch(branch: string, oid: string, options: { force: boolean }): Promise<BranchResult>;
  deleteBranch(branch: string): Promise<void>;
  mergeBranch(merge: MergeDraft): Promise<MergeResult>;
  isAncestor(older: string, newer: string): Promise<boolean>;
  /** Paths that differ between two commits; none when one of them is missing. */
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

/** Makes an empty bare repository whose default branch is `main`. */
export async function initRepository(directory: string): Promise<void> {
  const args = ['init', '--quiet', '--bare', '--template=', '-b', 'main', directory];
  await readGit({ directory, arguments: args });
}

/** Opens a bare repository. */
export function openGit(directory: string): GitStore {
  const objects = openObjects(directory);
  const inTurn = startQueue();
  const store = { directory, readObject: (revision: string) => objects.read(revision) };
  return {
    ...store,
    writeCommit: (commit, expectedHead) => inTurn(() => writeCommit(store, commit, expectedHead)),
    writeBranch: (branch, oid) => inTurn(() => writeBranch(store, branch, oid)),
    moveBranch: (branch, oid, { force }) => inTurn(() => moveBranch(store, { branch, oid, force })),
    deleteBranch: (branch) =>
      inTurn(async () => {
        await readGit({ directory, arguments: ['update-ref', '-d', toRef(branch)] });
      }),
    mergeBranch: (merge) => inTurn(() => mergeBranch(store, merge)),
    isAncestor: (older, newer) => isAncestor(store, older, newer),
    listChanges: (before, after) => listChanges(store, before, after),
    listBranches: () => listBranches(store),
    close: () => {
      objects.close();
    },
  };
}

type Store = Pick<GitStore, 'directory' | 'readObject'>;

// Speed matters, disk does not: no deltas, no compression, and the pack stays the one file it is.
const IMPORT = [
  '-c',
  'core.compression=0',
  '-c',
  'fastimport.unpackLimit=1',
  'fast-import',
  '--quiet',
  '--force',
  '--date-format=raw',
  '--depth=0',
];

function startQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

function toRef(branch: string): string {
  return `refs/heads/${branch}`;
}

async function findHead(store: Store, branch: string): Promise<string | undefined> {
  return (await store.readObject(toRef(branch)))?.oid;
}

async function writeCommit(
  store: Store,
  commit: CommitDraft,
  expectedHead: string | undefined,
): Promise<CommitResult> {
  const head = await findHead(store, commit.branch);
  if (head !== expectedHead) return { written: false, reason: 'moved', head };
  await readGit({
    directory: store.directory,
    arguments: IMPORT,
    input: renderImport(commit, head),
  });
  return { written: true, oid: (await findHead(store, commit.branch)) ?? '' };
}

async function writeBranch(store: Store, branch: string, oid: string): Promise<BranchResult> {
  if ((await findHead(store, branch)) !== undefined) return { written: false, reason: 'exists' };
  if ((await store.readObject(oid))?.type !== 'commit') {
    return { written: false, reason: 'no-commit' };
  }
  await readGit({ directory: store.directory, arguments: ['update-ref', toRef(branch), oid] });
  return { written: true };
}

async function moveBranch(
  store: Store,
  { branch, oid, force }: { branch: string; oid: string; force: boolean },
): Promise<BranchResult> {
  const head = await findHead(store, branch);
  if (head === undefined) return { written: false, reason: 'no-branch' };
  if ((await store.readObject(oid))?.type !== 'commit') {
    return { written: false, reason: 'no-commit' };
  }
  if (!force && !(await isAncestor(store, head, oid))) {
    return { written: false, reason: 'not-fast-forward' };
  }
  await readGit({ directory: store.directory, arguments: ['update-ref', toRef(branch), oid] });
  return { written: true };
}

async function isAncestor({ directory }: Store, older: string, newer: string): Promise<boolean> {
  const ancestry = ['merge-base', '--is-ancestor', older, newer];
  return (await runGit({ directory, arguments: ancestry })).code === 0;
}

async function listChanges(
  { directory }: Store,
  before: string | undefined,
  after: string,
): Promise<string[]> {
  if (before === undefined) return [];
  const args = ['diff', '--name-only', '--no-renames', '-z', before, after];
  const { code, output } = await runGit({ directory, arguments: args });
  return code === 0
    ? output
        .toString()
        .split('\0')
        .filter((path) => path !== '')
    : [];
}

async function mergeBranch(store: Store, merge: MergeDraft): Promise<MergeResult> {
  const base = await findHead(store, merge.base);
  const head = (await store.readObject(`${merge.head}^{commit}`))?.oid;
  if (base === undefined || head === undefined) return { merged: false, reason: 'no-branch' };
  const { directory } = store;
  const oid = await combine({ ...merge, directory, base, head });
  if (oid === undefined) return { merged: false, reason: 'conflict' };
  await readGit({ directory, arguments: ['update-ref', toRef(merge.base), oid, base] });
  return { merged: true, oid };
}

async function listBranches(store: Store): Promise<{ name: string; oid: string }[]> {
  const format = '--format=%(objectname) %(refname:lstrip=2)';
  const listed = await readGit({
    directory: store.directory,
    arguments: ['for-each-ref', format, 'refs/heads/'],
  });
  return listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      oid: line.slice(0, line.indexOf(' ')),
      name: line.slice(line.indexOf(' ') + 1),
    }));
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

export type { GitObject } from './git-objects.ts';
export type { FileChange } from './git-import.ts';
