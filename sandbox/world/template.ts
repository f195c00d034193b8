/** What the first commits of all worlds have in common, as one pack that is made once while the files stay the same. */

import { changeTree } from './git-commit.ts';
import type { FileChange } from './git-commit.ts';
import type { GitObject, ReadObject } from './git-object.ts';
import { toObject } from './git-object.ts';
import { renderPack, type Pack } from './git-pack.ts';
import { parseTree } from './git-tree.ts';

export interface Template {
  pack: Pack;
  /** The common files. A world puts its own into it. */
  tree: string;
  /** The folders that no world has as they are here, because a file of its own is below them. */
  drafts: readonly GitObject[];
}

type Files = readonly FileChange[];

interface Made {
  files: Files;
  own: Files;
  template: Promise<Template>;
}

/** The last few: there may be several projects. */
let made: readonly Made[] = [];
const KEPT = 3;

/** Packs files and their folders, for worlds that also have files of their own. */
export function packFiles(files: Files, own: Files): Promise<Template> {
  const known = made.find((one) => hasSame(one.files, files) && hasSamePaths(one.own, own)) ?? {
    files,
    own,
    template: pack(files, own),
  };
  made = [known, ...made.filter((one) => one !== known)].slice(0, KEPT);
  return known.template;
}

function hasSame(one: Files, other: Files): boolean {
  return hasSamePaths(one, other) && one.every((file, at) => isSame(file, other[at]));
}

function isSame(one: FileChange, other: FileChange | undefined): boolean {
  if (other === undefined || 'deleted' in one || 'deleted' in other) return false;
  return one.content === other.content && one.executable === other.executable;
}

function hasSamePaths(one: Files, other: Files): boolean {
  return one.length === other.length && one.every(({ path }, at) => path === other[at]?.path);
}

async function pack(files: Files, own: Files): Promise<Template> {
  const objects = new Map<string, GitObject>();
  const write = (type: GitObject['type'], content: Buffer): string => {
    const object = toObject(type, content);
    objects.set(object.oid, object);
    return object.oid;
  };
  const read: ReadObject = (oid) => Promise.resolve(objects.get(oid));
  const tree = await changeTree({ read, write }, undefined, files);
  const above = await Promise.all(own.map(({ path }) => listFolders(read, tree, path)));
  const drafts = [...new Set(above.flat())];
  for (const { oid } of drafts) objects.delete(oid);
  return { pack: renderPack(objects), tree, drafts };
}

/** The folders that a path leads through, as far as they are there. */
async function listFolders(read: ReadObject, tree: string, path: string): Promise<GitObject[]> {
  const found = await read(tree);
  if (found === undefined) return [];
  const [name = '', ...rest] = path.split('/');
  const entry = parseTree(found.content).find((one) => one.type === 'tree' && one.name === name);
  return [found, ...(entry ? await listFolders(read, entry.oid, rest.join('/')) : [])];
}
