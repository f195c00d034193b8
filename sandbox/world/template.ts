/** The first files of a world as one pack, made once while they stay the same. */

import { changeTree } from './git-commit.ts';
import type { FileChange } from './git-commit.ts';
import type { GitObject } from './git-object.ts';
import { toObject } from './git-object.ts';
import { renderPack, type Pack } from './git-pack.ts';

export interface Template {
  pack: Pack;
  /** All of the files. */
  tree: string;
}

interface Made {
  files: readonly FileChange[];
  template: Promise<Template>;
}

/** The last few: another organisation has other settings. */
let made: readonly Made[] = [];
const KEPT = 3;

/** Packs files and their folders. */
export function packFiles(files: readonly FileChange[]): Promise<Template> {
  const known = made.find((one) => isSame(one.files, files)) ?? { files, template: pack(files) };
  made = [known, ...made.filter((one) => one !== known)].slice(0, KEPT);
  return known.template;
}

function isSame(one: readonly FileChange[], other: readonly FileChange[]): boolean {
  const isEqual = (file: FileChange, at: number): boolean => {
    const twin = other[at];
    if (twin === undefined || 'deleted' in file || 'deleted' in twin) return false;
    return file.path === twin.path && file.content === twin.content;
  };
  return one.length === other.length && one.every(isEqual);
}

async function pack(files: readonly FileChange[]): Promise<Template> {
  const objects = new Map<string, GitObject>();
  const write = (type: GitObject['type'], content: Buffer): string => {
    const object = toObject(type, content);
    objects.set(object.oid, object);
    return object.oid;
  };
  const read = (oid: string) => Promise.resolve(objects.get(oid));
  const tree = await changeTree({ read, write }, undefined, files);
  return { pack: renderPack(objects), tree };
}
