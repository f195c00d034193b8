/** A folder of a commit while files are put in and taken out: its subfolders are read when a change reaches them. */

import type { ReadObject, WriteObject } from './git-object.ts';
import { parseTree, renderTree, toEntryType, type TreeEntry } from './git-tree.ts';

export interface Folder {
  entries: Map<string, TreeEntry | Folder>;
}

export type Leaf = Pick<TreeEntry, 'mode' | 'oid'>;

/** Opens a tree; undefined is the empty one. */
export async function openFolder(read: ReadObject, tree: string | undefined): Promise<Folder> {
  const object = tree === undefined ? undefined : await read(tree);
  const entries = object === undefined ? [] : parseTree(object.content);
  return { entries: new Map(entries.map((entry) => [entry.name, entry])) };
}

/** Puts a file at a path; a file on the way gives way, as does a folder in its place. */
export async function putFile(
  read: ReadObject,
  root: Folder,
  { path, leaf }: { path: string; leaf: Leaf },
): Promise<void> {
  const { folders, name } = splitPath(path);
  let folder = root;
  for (const one of folders) {
    // oxlint-disable-next-line no-await-in-loop -- each folder lies in the one before
    const next = (await enter(read, folder, one)) ?? { entries: new Map() };
    folder.entries.set(one, next);
    folder = next;
  }
  folder.entries.set(name, { name, type: toEntryType(leaf.mode), ...leaf });
}

/** Takes away a file or folder, if it is there. */
export async function removePath(read: ReadObject, root: Folder, path: string): Promise<void> {
  const { folders, name } = splitPath(path);
  let folder = root;
  for (const one of folders) {
    // oxlint-disable-next-line no-await-in-loop -- each folder lies in the one before
    const next = await enter(read, folder, one);
    if (next === undefined) return;
    folder.entries.set(one, next);
    folder = next;
  }
  folder.entries.delete(name);
}

/** Git refuses paths that leave the folder, or name Git's own, which some disks find in any case. */
export function isValidPath(path: string): boolean {
  return path.split('/').every((part) => !['', '.', '..', '.git'].includes(part.toLowerCase()));
}

function splitPath(path: string): { folders: string[]; name: string } {
  const folders = path.split('/');
  return { name: folders.pop() ?? '', folders };
}

async function enter(read: ReadObject, folder: Folder, name: string): Promise<Folder | undefined> {
  const found = folder.entries.get(name);
  if (found === undefined || 'entries' in found) return found;
  return found.type === 'tree' ? openFolder(read, found.oid) : undefined;
}

/** Writes what changed and returns the tree; a folder without files is left out. */
export function writeFolder(write: WriteObject, root: Folder): string {
  return write('tree', renderTree(listEntries(write, root)));
}

function listEntries(write: WriteObject, { entries }: Folder): TreeEntry[] {
  return [...entries].flatMap(([name, entry]) => {
    if (!('entries' in entry)) return [entry];
    const inner = listEntries(write, entry);
    if (inner.length === 0) return [];
    return [{ name, mode: '040000', type: 'tree' as const, oid: write('tree', renderTree(inner)) }];
  });
}
