/**
 * The objects of a bare repository. Each new one is written in a file of its own, as Git does it, but without a process.
 * Git itself is asked only for what lies in a pack that another wrote.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBatch, type BatchReader } from './git-batch.ts';
import { parseFile, renderFile, toObject } from './git-object.ts';
import type { GitObject, ReadObject, WriteObject } from './git-object.ts';

export interface ObjectStore {
  directory: string;
  read: ReadObject;
  write: WriteObject;
  /** Asks Git for whatever a revision names. */
  ask: BatchReader['read'];
  close(): void;
}

/** What is known before anything is read. */
export interface KnownObjects {
  /** They lie in a pack that we wrote ourselves. */
  packed: ReadonlyMap<string, GitObject>;
  /** They lie nowhere yet. */
  drafts: readonly GitObject[];
}

/** Opens the objects. */
export function openObjects(
  directory: string,
  { packed, drafts }: KnownObjects = { packed: new Map(), drafts: [] },
): ObjectStore {
  const batch = openBatch(directory);
  const recent = startMemory();
  for (const draft of drafts) recent.keep(draft);
  const read: ReadObject = async (oid) => {
    if (!/^[0-9a-f]{40}$/.test(oid)) return undefined;
    const known = packed.get(oid) ?? recent.get(oid);
    if (known !== undefined) return known;
    const object = readLoose(directory, oid) ?? (await batch.read(oid));
    if (object !== undefined) recent.keep(object);
    return object;
  };
  const write: WriteObject = (type, content) => {
    const object = toObject(type, content);
    if (packed.has(object.oid)) return object.oid;
    recent.keep(object);
    writeLoose(directory, object);
    return object.oid;
  };
  return {
    directory,
    read,
    write,
    ask: (revision) => batch.read(revision),
    close: () => {
      batch.close();
    },
  };
}

/** What was read or written last, up to so many bytes: a long incident writes gigabytes. */
const MEMORY_BYTES = 8_000_000;

function startMemory() {
  const objects = new Map<string, GitObject>();
  let bytes = 0;
  const drop = ({ oid, content }: GitObject): void => {
    if (objects.delete(oid)) bytes -= content.length;
  };
  return {
    get: (oid: string) => objects.get(oid),
    keep: (object: GitObject) => {
      drop(object);
      objects.set(object.oid, object);
      bytes += object.content.length;
      for (const oldest of objects.values()) {
        if (bytes <= MEMORY_BYTES) break;
        drop(oldest);
      }
    },
  };
}

const toFolder = (directory: string, oid: string): string =>
  join(directory, 'objects', oid.slice(0, 2));

function readLoose(directory: string, oid: string): GitObject | undefined {
  const path = join(toFolder(directory, oid), oid.slice(2));
  return existsSync(path) ? parseFile(oid, readFileSync(path)) : undefined;
}

function writeLoose(directory: string, object: GitObject): void {
  const folder = toFolder(directory, object.oid);
  const path = join(folder, object.oid.slice(2));
  if (existsSync(path)) return;
  mkdirSync(folder, { recursive: true });
  // Whoever reads meanwhile finds all of it or nothing.
  const draft = join(folder, `tmp_obj_${object.oid}_${String(process.pid)}`);
  writeFileSync(draft, renderFile(object), { mode: 0o444 });
  renameSync(draft, path);
}
