/** The copy that is upgraded: what must hold before anything is changed in it. */
import { UserError } from '#kernel/errors.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import type { Git } from '../version/git.ts';
import { readText, VERSION_FILE } from '../version/tree.ts';

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
  assertClean(git);
  const current = git.ask(['symbolic-ref', '--short', 'HEAD']);
  if (current === undefined || current.startsWith('incident/')) {
    throw refuse({
      code: 'wrong-branch',
      message: `Expected the default branch, got ${current ?? 'no branch'}`,
      hint: 'An upgrade begins at the default branch: git switch main && git pull',
    });
  }
  if (git.ask(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]) !== undefined) {
    throw refuse({
      code: 'branch-exists',
      message: `Expected no branch ${branch}, got one from an earlier try`,
      hint: `Go on with it, or begin anew: git branch -D ${branch}`,
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
    .map((line) => toSingleLine(line.slice('XY '.length)));
  if (changed.length === 0) return;
  const named = changed.slice(0, NAMED_AT_MOST).join(', ');
  const rest = changed.length - NAMED_AT_MOST;
  throw refuse({
    code: 'dirty',
    message: `Expected a clone without changes, got ${named}${rest > 0 ? ` and ${rest} more` : ''}`,
    hint: 'Commit them, or put them aside: git stash --include-untracked',
  });
}

function refuse(options: { code: string; message: string; hint: string }): UserError {
  return new UserError(options);
}
