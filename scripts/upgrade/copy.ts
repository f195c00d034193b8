/** The copy that is upgraded: what must hold before anything is changed in it. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import type { Git } from '../version/git.ts';
import { listEntries, readText, VERSION_FILE } from '../version/tree.ts';

/** The branch that an upgrade is made on. */
export function toBranch(tag: string): string {
  return `upgrade/${tag}`;
}

const NAMED_AT_MOST = 5;
/** What every copy has had at its top from the first one on. */
const MARKS = ['firebreak.yml', VERSION_FILE];

/** @throws UserError that says what to put in order first. */
export function assertReady(git: Git, branch: string): void {
  assertCopy(git);
  const current = git.ask(['symbolic-ref', '--short', 'HEAD']);
  assertNew(git, branch, current);
  assertClean(git);
  assertPlain(git);
  if (current === undefined || current.startsWith('incident/')) {
    throw refuse({
      code: 'wrong-branch',
      message: `Expected the default branch, got ${current ?? 'no branch'}`,
      hint: 'An upgrade begins at the default branch: git switch main && git pull',
    });
  }
  if (git.ask(['var', 'GIT_COMMITTER_IDENT']) === undefined) {
    throw refuse({
      code: 'no-identity',
      message: 'Expected Git to know your name, got none',
      hint: 'git config --global user.name "…" && git config --global user.email …',
    });
  }
}

/** One that was cut short stands on its branch, perhaps with half of the files. */
function assertNew(git: Git, branch: string, current: string | undefined): void {
  if (git.ask(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]) === undefined) return;
  const leave = current === branch ? 'git switch --force main && ' : '';
  throw refuse({
    code: 'branch-exists',
    message: `Expected no branch ${branch}, got one from an earlier try`,
    hint: `Go on with it, or begin anew: ${leave}git branch -D ${branch}`,
  });
}

function assertCopy(git: Git): void {
  const top = git.ask(['rev-parse', '--show-prefix']);
  const isCopy = top === '' && MARKS.some((path) => readHead(git, path) !== undefined);
  if (isCopy) return;
  throw refuse({
    code: 'no-copy',
    message: 'Expected the top folder of a clone of your copy, got something else',
    hint: 'Start it in a clone of your copy, or name one: --copy ../incidents',
  });
}

function readHead(git: Git, path: string): string | undefined {
  return git.ask(['rev-parse', '--verify', '--quiet', 'HEAD']) && readText(git, 'HEAD', path);
}

function assertClean(git: Git): void {
  const changed = git
    .run(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal'])
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice('XY '.length));
  if (changed.length === 0) return;
  throw refuse({
    code: 'dirty',
    message: `Expected a clone without changes, got ${toNames(changed)}`,
    hint: 'Commit them, or put them aside: git stash --include-untracked',
  });
}

/** Changes that Git was told not to look at are not among those it names, and it would overwrite them. */
function assertPlain(git: Git): void {
  const hidden = git
    .run(['ls-files', '-v', '-z'])
    .split('\0')
    .flatMap((line) => {
      const [, sign = '', path = ''] = /^([a-zS]) (.+)$/s.exec(line) ?? [];
      // A file that a sparse checkout leaves out is marked too, and is not there.
      return path !== '' && (sign !== 'S' || isThere(git, path)) ? [path] : [];
    });
  if (hidden.length === 0) return;
  throw refuse({
    code: 'dirty',
    message: `Expected files that Git looks at, got some whose changes it hides: ${toNames(hidden)}`,
    hint: 'git update-index --no-assume-unchanged --no-skip-worktree FILE, then see git status',
  });
}

/**
 * What the copy ignores is no change, and Git would overwrite it.
 * @throws UserError that names what lies where the release has a file.
 */
export function assertFree(git: Git, release: string): void {
  const own = new Set(toPaths(git, 'HEAD'));
  const found = new Set(
    toPaths(git, release)
      .filter((path) => !own.has(path) && !path.startsWith('incidents/'))
      .flatMap((path) => findInTheWay(git, path, own) ?? []),
  );
  if (found.size === 0) return;
  throw refuse({
    code: 'dirty',
    message: `Expected nothing in the way of the release, got files that Git ignores here: ${toNames([...found])}`,
    hint: 'Move them away.',
  });
}

function findInTheWay(git: Git, path: string, own: ReadonlySet<string>): string | undefined {
  const parts = path.split('/');
  const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  return [...folders.filter((one) => !own.has(one) && isThere(git, one) === 'file'), path].find(
    (one) => isThere(git, one) !== undefined,
  );
}

function isThere({ folder }: Git, path: string): 'file' | 'folder' | undefined {
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  return found.isDirectory() ? 'folder' : 'file';
}

const toPaths = (git: Git, tree: string): string[] =>
  listEntries(git, tree).map(({ path }) => path);

function toNames(paths: readonly string[]): string {
  const named = paths.slice(0, NAMED_AT_MOST).map((path) => toSingleLine(path));
  const rest = paths.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function refuse(options: { code: string; message: string; hint: string }): UserError {
  return new UserError(options);
}
