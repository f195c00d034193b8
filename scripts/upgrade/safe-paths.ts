/**
 * What a release must not hold. Git refuses paths that lead out of a clone or into `.git` when it fetches them; links,
 * submodules and names that are one file on some machines it takes.
 */
import { UserError } from '#kernel/errors.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import type { Git } from '../version/git.ts';
import { listEntries, type TreeEntry } from '../version/tree.ts';

/** @throws UserError that names the first path which is not a plain file under a name of its own. */
export function assertSafePaths(git: Git, release: string, base: string): void {
  const entries = listEntries(git, release);
  const special = entries.find(({ mode, type }) => type !== 'blob' || !mode.startsWith('100'));
  if (special !== undefined) throw toProblem(special.path, 'a link or another repository');
  const unreadable = entries.find(
    ({ path }) => toSingleLine(path) !== path || path.includes('\uFFFD'),
  );
  if (unreadable !== undefined) throw toProblem(unreadable.path, 'a name that nobody can read');
  const known = new Set(listEntries(git, base).map(({ path }) => path));
  // What came from the template goes away in the old spelling; what is the copy's own stays.
  const own = listEntries(git, 'HEAD').filter(
    ({ path }) => !known.has(path) || path.startsWith('incidents/'),
  );
  const twin = findTwin(entries, own);
  if (twin !== undefined)
    throw toProblem(twin, 'a name that differs from another only in how it is spelled');
}

/** A path, or a folder on its way, that is one with another of the release where a machine does not tell case apart. */
function findTwin(release: readonly TreeEntry[], own: readonly TreeEntry[]): string | undefined {
  const spellings = new Map<string, string>();
  const isTwin = (path: string): boolean => (spellings.get(fold(path)) ?? path) !== path;
  for (const path of toPrefixes(release)) {
    if (isTwin(path)) return path;
    spellings.set(fold(path), path);
  }
  return toPrefixes(own).find((path) => isTwin(path));
}

function toPrefixes(entries: readonly TreeEntry[]): string[] {
  return entries.flatMap(({ path }) => {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function toProblem(path: string, what: string): UserError {
  return new UserError({
    code: 'unsafe-release',
    message: `Expected plain files in the release, got ${what}: ${toSingleLine(path)}`,
    hint: 'Nothing was merged. Ask the makers of the template before you take it.',
  });
}
