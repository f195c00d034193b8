/** Finds what a revision names: a branch or an object, a path in it, its tree. Git is asked for every other form. */

import type { GitObject } from './git-object.ts';
import type { ObjectStore } from './git-objects.ts';
import { readRef, toRef } from './git-refs.ts';
import { parseTree } from './git-tree.ts';

/** A name, and after it one of `^{tree}`, `^{commit}` and `:path`. */
const PLAIN = /^([^\s~^:?*[\\@]+)(?:\^\{(tree|commit)\}|:(.*))?$/;

/** Reads whatever a revision names; undefined when it names nothing. */
export async function findObject(
  store: ObjectStore,
  revision: string,
): Promise<GitObject | undefined> {
  // A newline would ask two questions at once.
  if (revision === '' || /[\r\n]/.test(revision)) return undefined;
  const [, name = '', type, path] = PLAIN.exec(revision) ?? [];
  const oid = findOid(store.directory, name);
  // Nothing else than a branch can have this name.
  if (oid === undefined && name.startsWith(toRef(''))) return undefined;
  const object = oid === undefined ? undefined : await store.read(oid);
  if (object === undefined || object.type === 'tag') return store.ask(revision);
  if (path !== undefined) return walk(store, object, path);
  return type === undefined ? object : peel(store, object, type);
}

function findOid(directory: string, name: string): string | undefined {
  if (/^[0-9a-f]{40}$/.test(name)) return name;
  return readRef(directory, name.startsWith('refs/') ? name : toRef(name));
}

async function peel(
  store: ObjectStore,
  object: GitObject,
  type: string,
): Promise<GitObject | undefined> {
  if (object.type === type) return object;
  if (object.type !== 'commit') return undefined;
  return store.read(/^tree ([0-9a-f]{40})$/m.exec(object.content.toString('latin1'))?.[1] ?? '');
}

async function walk(
  store: ObjectStore,
  start: GitObject,
  path: string,
): Promise<GitObject | undefined> {
  let object = await peel(store, start, 'tree');
  // `folder/` is the folder, as nothing at all is the tree itself.
  const parts = path.replace(/\/$/, '').split('/');
  for (const part of path === '' ? [] : parts) {
    if (object?.type !== 'tree') return undefined;
    const entry = parseTree(object.content).find(({ name }) => name === part);
    if (entry === undefined) return undefined;
    // oxlint-disable-next-line no-await-in-loop -- each folder names the next
    object = await store.read(entry.oid);
  }
  return path.endsWith('/') && object?.type !== 'tree' ? undefined : object;
}
