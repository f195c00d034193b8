/**
 * The clone that a deposit is made in, through Git's plumbing alone: nothing here reads or writes a file of the working
 * tree, so no link in it can lead anywhere, and no hook and no filter runs.
 */
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '#kernel/errors.ts';

/** The clone whose code this is, wherever it was started from. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a configuration could start while Git works for us. */
const QUIET = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
const OUTPUT_AT_MOST = 64 * 1024 * 1024;

interface GitOptions {
  input?: string;
  environment?: Record<string, string>;
  /** What a person can do when it fails. */
  hint?: string;
}

/** Runs Git in the clone and returns what it says, to the byte. @throws UserError when it fails; Git has said why. */
export function runGit(args: readonly string[], options: GitOptions = {}): string {
  const { input = '', environment, hint = 'See what Git says of this clone.' } = options;
  try {
    return execFileSync('git', ['-C', PROJECT, ...QUIET, ...args], {
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'inherit'],
      maxBuffer: OUTPUT_AT_MOST,
      env: { ...process.env, ...environment },
    });
  } catch (cause) {
    const message = `Expected "git ${args[0] ?? ''}" to succeed, got the error above`;
    throw new UserError({ code: 'git-failed', message, hint, cause });
  }
}

/** Asks origin how branches stand now. @throws UserError when it cannot be asked or has no such branch. */
export function fetchBranches(names: readonly string[]): void {
  const refs = names.map((name) => `+refs/heads/${name}:refs/remotes/origin/${name}`);
  runGit(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', ...refs], {
    hint: 'See that the id is right, and that this is a clone of the incident repository which you may read.',
  });
}

/** The name of the default branch. @throws UserError when the clone does not know it. */
export function findDefaultBranch(): string {
  const branch = runGit(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'], {
    hint: 'Let Git find the default branch: git remote set-head origin --auto',
  });
  return branch.trim().replace(/^origin\//, '');
}

export interface TreeEntry {
  mode: string;
  oid: string;
  path: string;
}

/** Everything below the paths as a commit has it: files, links and submodules. */
export function listEntries(commit: string, paths: readonly string[]): TreeEntry[] {
  return runGit(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths])
    .split('\0')
    .flatMap((line) => {
      const [, mode, oid, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return mode && oid && path ? [{ mode, oid, path }] : [];
    });
}

/** Whether an entry is a file, and neither a link nor a submodule. */
export function isFile({ mode }: TreeEntry): boolean {
  return mode.startsWith('100');
}
