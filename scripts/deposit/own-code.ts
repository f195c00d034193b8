/**
 * Whether the code that is about to see a secret is the default branch's. It looks for mistakes, such as a deposit from
 * an incident's branch or from half-finished work: code that was replaced on purpose would not ask.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { listEntries, PROJECT } from './clone.ts';

/** Whatever runs, and what decides which packages it runs with. */
const FOLDERS = ['actions', 'dist', 'scripts'];
const FILES = ['package.json', 'package-lock.json', '.npmrc'];
const NAMED_AT_MOST = 5;

/**
 * Compares every file of code with a branch, byte for byte and without Git's index: what Git has been told to overlook is
 * compared too.
 * @throws UserError that names what differs.
 */
export function assertOwnCode(branch: string): void {
  const wanted = listEntries(`refs/remotes/origin/${branch}`, [...FOLDERS, ...FILES]);
  const lengths = wanted.map(({ oid }) => oid.length);
  const present = readCode(lengths[0] === 64 ? 'sha256' : 'sha1');
  const changed = wanted
    .filter(({ path, oid }) => present.get(path) !== oid)
    .map(({ path }) => path);
  const known = new Set(wanted.map(({ path }) => path));
  const added = [...present.keys()].filter((path) => !known.has(path) && !isHidden(path));
  const differing = [...changed, ...added].toSorted();
  if (differing.length > 0) throw toProblem(branch, differing);
}

/** Desktops leave hidden files everywhere, and Node looks for none of them. */
const isHidden = (path: string): boolean => path.includes('/.');

function toProblem(branch: string, differing: readonly string[]): UserError {
  const named = differing.slice(0, NAMED_AT_MOST).join(', ');
  const rest = differing.length - NAMED_AT_MOST;
  return new UserError({
    code: 'other-code',
    message: `Expected the code of the default branch ${branch}, got ${named}${rest > 0 ? ` and ${rest} more` : ''} that differ`,
    hint: `A secret is sealed by the code of the default branch alone: git switch ${branch} && git pull, or start from a fresh clone.`,
  });
}

/** The Git object id of every file of code, by path; a link or anything else that is no file has none. */
function readCode(algorithm: string): Map<string, string | undefined> {
  const root = readdirSync(PROJECT, { withFileTypes: true }).filter(({ name }) =>
    FILES.includes(name),
  );
  const inside = readdirSync(PROJECT, { withFileTypes: true })
    .filter(({ name }) => FOLDERS.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? readFolder(join(PROJECT, entry.name)) : [entry]));
  return new Map(
    [...root, ...inside].map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const oid = entry.isFile() ? toObjectId(readFileSync(path), algorithm) : undefined;
      return [relative(PROJECT, path).replaceAll('\\', '/'), oid];
    }),
  );
}

/** Links are listed, never followed. */
function readFolder(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? readFolder(join(folder, entry.name)) : [entry],
  );
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function toObjectId(content: Buffer, algorithm: string): string {
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}
