/** The branches of a bare repository: a file each, replaced as a whole. Nothing here ever packs them. */

import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UpstreamError } from '../../actions/kernel/errors.ts';

const HEADS = 'refs/heads/';

/** The full name of a branch. */
export function toRef(branch: string): string {
  return `${HEADS}${branch}`;
}

/** The commit that a full name, `refs/…`, points to. */
export function readRef(directory: string, ref: string): string | undefined {
  if (!isRefName(ref)) return undefined;
  const text = readFileIfAny(join(directory, ref));
  return /^([0-9a-f]{40})\n?$/.exec(text)?.[1];
}

function readFileIfAny(path: string): string {
  // A file's name may be a folder of other branches.
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

/**
 * Points a branch at a commit.
 * @throws UpstreamError when Git allows no such name, or none beside the others.
 */
export function writeRef(directory: string, branch: string, oid: string): void {
  const ref = toRef(branch);
  const path = join(directory, ref);
  try {
    if (!isRefName(ref)) throw new Error(`'${ref}' is not a valid ref name`);
    replaceFile(path, `${oid}\n`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UpstreamError({ service: 'Git', route: `update-ref ${ref}`, message, cause: error });
  }
}

function replaceFile(path: string, text: string): void {
  const lock = `${path}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(lock, text, { flag: 'wx' });
  try {
    renameSync(lock, path);
  } catch (error) {
    // Whoever may write the branch later must not find it locked.
    rmSync(lock);
    throw error;
  }
}

/** Takes a branch away, and the folders that are empty without it. */
export function deleteRef(directory: string, branch: string): void {
  const ref = toRef(branch);
  if (readRef(directory, ref) === undefined) return;
  const path = join(directory, ref);
  rmSync(path);
  const top = join(directory, HEADS);
  for (let folder = dirname(path); folder.length > top.length; folder = dirname(folder)) {
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

/** Branch names with the commits they point to, sorted. */
export function listRefs(directory: string): { name: string; oid: string }[] {
  const top = join(directory, HEADS);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(top, join(parentPath, name)).split(sep).join('/'))
    .flatMap((name) => {
      const oid = readRef(directory, toRef(name));
      return oid === undefined ? [] : [{ name, oid }];
    })
    .toSorted((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)));
}

// https://git-scm.com/docs/git-check-ref-format#_description
// oxlint-disable-next-line no-control-regex -- Git forbids them by number
const FORBIDDEN = /\.\.|[\u0000-\u0020\u007f~^:?*[\\]|@\{|\.$|(?:^|\/)(?:\.|\/|$)|\.lock(?:\/|$)/;

function isRefName(ref: string): boolean {
  return /^refs\/[^/]+\/./.test(ref) && !FORBIDDEN.test(ref);
}
