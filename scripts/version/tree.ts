/** A version of the template as Git holds it: its files, and the digest that stands for all of them. */
import { createHash } from 'node:crypto';
import type { Git } from './git.ts';

/** Where a copy says what it was made from. It holds the digest of all other files, so it is not part of it. */
export const VERSION_FILE = '.firebreak-version';

export interface TreeEntry {
  mode: string;
  type: string;
  oid: string;
  path: string;
}

/** Every file, link and submodule of a tree; with `isRoot` only what lies at its top, folders too. */
export function listEntries(git: Git, tree: string, isRoot = false): TreeEntry[] {
  const depth = isRoot ? [] : ['-r'];
  return git
    .run(['ls-tree', '-z', '--full-tree', ...depth, tree])
    .split('\0')
    .flatMap((line) => {
      const [, mode, type, oid, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return mode && type && oid && path ? [{ mode, type, oid, path }] : [];
    });
}

/** One file's text; undefined when the tree has none at that path. */
export function readText(git: Git, tree: string, path: string): string | undefined {
  const found = listEntries(git, tree, true).find((entry) => entry.path === path);
  if (found?.type !== 'blob') return undefined;
  return git.read(['cat-file', 'blob', found.oid]).toString('utf8');
}

/**
 * SHA-256 over mode, SHA-256 and path of every file but `.firebreak-version`, in the order of their bytes. Git's own
 * ids are not used: they are SHA-1 in most repositories.
 */
export function computeDigest(git: Git, tree: string): string {
  const entries = listEntries(git, tree).filter(({ path }) => path !== VERSION_FILE);
  const digests = digestObjects(git, new Set(entries.map(({ oid }) => oid)));
  const lines = entries
    .map(({ mode, oid, path }) => Buffer.from(`${mode} ${digests.get(oid) ?? oid} ${path}\0`))
    .toSorted((a, b) => Buffer.compare(a, b));
  return `sha256:${createHash('sha256').update(Buffer.concat(lines)).digest('hex')}`;
}

const LINE_END = 10;

/** https://git-scm.com/docs/git-cat-file#_batch_output: a line `id type size`, the bytes, a line end. */
function digestObjects(git: Git, oids: ReadonlySet<string>): Map<string, string> {
  const output = git.read(['cat-file', '--batch'], { input: [...oids, ''].join('\n') });
  const digests = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(LINE_END, at);
    const [oid = '', , size] = output.subarray(at, end).toString().split(' ');
    // What is not there, such as a submodule's commit, has no bytes.
    const length = size === undefined ? -1 : Number(size);
    const bytes = output.subarray(end + 1, end + 1 + Math.max(0, length));
    if (length >= 0) digests.set(oid, createHash('sha256').update(bytes).digest('hex'));
    at = end + 2 + length;
  }
  return digests;
}
