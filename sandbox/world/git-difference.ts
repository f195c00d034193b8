/** In which files two trees differ. Folders with the same id are never opened. */

import type { ReadObject } from './git-object.ts';
import { compareNames, parseTree, toSortKey, type TreeEntry } from './git-tree.ts';

export interface Difference {
  path: string;
  before: TreeEntry | undefined;
  after: TreeEntry | undefined;
}

/** Lists the files in which two trees differ, in Git's order; undefined is the empty tree. */
export async function diffTrees(
  read: ReadObject,
  [before, after]: readonly [string | undefined, string | undefined],
  folder = '',
): Promise<Difference[]> {
  if (before === after) return [];
  const [old, next] = [await listEntries(read, before), await listEntries(read, after)];
  const keys = [...new Set([...old.keys(), ...next.keys()])].toSorted(compareNames);
  const found: Difference[] = [];
  for (const key of keys) {
    const pair = { before: old.get(key), after: next.get(key) };
    const path = `${folder}${key}`;
    if (key.endsWith('/')) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      found.push(...(await diffTrees(read, [pair.before?.oid, pair.after?.oid], path)));
    } else if (!isSame(pair)) found.push({ path, ...pair });
  }
  return found;
}

async function listEntries(
  read: ReadObject,
  tree: string | undefined,
): Promise<Map<string, TreeEntry>> {
  const object = tree === undefined ? undefined : await read(tree);
  const entries = object === undefined ? [] : parseTree(object.content);
  return new Map(entries.map((entry) => [toSortKey(entry), entry]));
}

function isSame({ before, after }: Omit<Difference, 'path'>): boolean {
  return before?.oid === after?.oid && before?.mode === after?.mode;
}

/** The paths of the files in which two trees differ; a renamed file is two of them. */
export async function listChangedPaths(
  read: ReadObject,
  before: string,
  after: string,
): Promise<string[]> {
  return (await diffTrees(read, [before, after])).map(({ path }) => path);
}
