/**
 * The incidents as the last commit has them, listed for all of them by one process of Git. A file that the commit has in
 * the very bytes that lie on disk is never asked for: its object id is the digest of those bytes.
 */
import { createHash } from 'node:crypto';
import type { IncidentTree, TreeFile } from '#incident/tree.ts';
import { runGit } from './git.ts';
import type { Target } from './target.ts';

export interface CommittedFile extends TreeFile {
  object: string;
}

/** The bytes of an object; undefined when Git does not have it. */
export type ReadObject = (object: string) => Promise<Buffer | undefined>;

/** Above this many, naming each folder costs more than it saves, and a command line has an end. */
const NAMED_AT_MOST = 64;

/** Lists the files of each target's folder; a folder that is not committed, or not in Git, has none. */
export async function listCommitted(
  targets: readonly Target[],
): Promise<ReadonlyMap<string, CommittedFile[]>> {
  const folders = [...new Set(targets.map(({ folder }) => folder))];
  // One folder outside the repository would fail the listing of all.
  const [outside, inside] = [folders.filter(isOutside), folders.filter((one) => !isOutside(one))];
  const listings = await Promise.all([
    ...outside.map((folder) => listFiles([`${folder}/`])),
    ...(inside.length === 0 ? [] : [listFiles(toPaths(inside))]),
  ]);
  return sortIntoFolders(listings.flat(), new Set(folders));
}

function isOutside(folder: string): boolean {
  return folder.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(folder);
}

function toPaths(folders: readonly string[]): string[] {
  if (folders.length <= NAMED_AT_MOST) return folders.map((folder) => `${folder}/`);
  return [...new Set(folders.map((folder) => `${folder.split('/', 1)[0] ?? ''}/`))];
}

async function listFiles(paths: readonly string[]): Promise<CommittedFile[]> {
  const listing = await runGit(['ls-tree', '-r', '-l', '-z', 'HEAD', ...paths]);
  return (listing ?? '').split('\0').flatMap(toFile);
}

/** One line of `git ls-tree -l`: mode, type, object, size, tab, path. */
export function toFile(line: string): CommittedFile[] {
  const [, mode, object, bytes, path] = /^(\d+) blob (\w+) +(\d+)\t(.+)$/s.exec(line) ?? [];
  if (mode === undefined || object === undefined || path === undefined) return [];
  return [{ path, bytes: Number(bytes), mode, object }];
}

/** A person may name a folder that lies within another: a file belongs to both. */
function sortIntoFolders(
  files: readonly CommittedFile[],
  folders: ReadonlySet<string>,
): Map<string, CommittedFile[]> {
  const sorted = new Map<string, CommittedFile[]>();
  for (const file of files) {
    for (let at = file.path.indexOf('/'); at >= 0; at = file.path.indexOf('/', at + 1)) {
      const folder = file.path.slice(0, at);
      if (!folders.has(folder)) continue;
      const list = sorted.get(folder) ?? [];
      list.push({ ...file, path: file.path.slice(at + 1) });
      sorted.set(folder, list);
    }
  }
  return sorted;
}

/** Opens an incident as it was committed, beside the same incident on disk; undefined when it was not. */
export function openCommitted(
  now: IncidentTree,
  files: readonly CommittedFile[],
  readObject: ReadObject,
): IncidentTree | undefined {
  if (files.length === 0) return undefined;
  const objects = new Map(files.map(({ path, object }) => [path, object]));
  const readBytes = async (path: string): Promise<Uint8Array | undefined> => {
    const object = objects.get(path);
    if (object === undefined) return undefined;
    const bytes = await now.readBytes(path);
    return bytes !== undefined && isObject(bytes, object) ? bytes : readObject(object);
  };
  const readText = async (path: string): Promise<string | undefined> => {
    const bytes = await readBytes(path);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  };
  return { id: now.id, files, readText, readBytes };
}

const SHA1_LENGTH = 40;

/** Git names a file's bytes by the digest of their length and themselves. */
function isObject(bytes: Uint8Array, object: string): boolean {
  const algorithm = object.length === SHA1_LENGTH ? 'sha1' : 'sha256';
  const digest = createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes);
  return digest.digest('hex') === object;
}
