/**
 * Git as a child process, for the scripts that compare and merge whole versions. Files of a working tree are written by
 * Git alone, which follows no link out of it and takes no path that leads elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { UserError } from '#kernel/errors.ts';
import { toVisible } from '#kernel/text/lines.ts';

/** What a configuration could start while Git works for us, and what a repository could hide in its objects. */
const QUIET = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'transfer.fsckObjects=true',
];
const LINES_AT_MOST = 3;
const OUTPUT_AT_MOST = 1024 * 1024 * 1024;
/** Variables that would lead Git to another repository than the one it is started in. */
const ELSEWHERE = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|PREFIX|NAMESPACE)$/;

export interface GitOptions {
  input?: string;
  environment?: Readonly<Record<string, string>>;
}

export interface Git {
  folder: string;
  /** What Git says, to the byte. @throws UserError when it fails, with what it said. */
  read(args: readonly string[], options?: GitOptions): Buffer;
  /** The same as text, without the last line end. @throws UserError when it fails. */
  run(args: readonly string[], options?: GitOptions): string;
  /** The same, or undefined when Git fails: a question whose answer may be no. */
  ask(args: readonly string[]): string | undefined;
}

/** Git in a folder; nothing is asked of it yet. */
export function openGit(folder: string): Git {
  const read: Git['read'] = (args, options) => {
    try {
      return start(folder, args, options);
    } catch (cause) {
      throw toProblem(args[0] ?? '', cause);
    }
  };
  const run: Git['run'] = (args, options) => trimEnd(read(args, options));
  const ask: Git['ask'] = (args) => {
    try {
      return trimEnd(start(folder, args));
    } catch {
      return undefined;
    }
  };
  return { folder, read, run, ask };
}

function start(
  folder: string,
  args: readonly string[],
  { input = '', environment }: GitOptions = {},
): Buffer {
  return execFileSync('git', ['-C', folder, ...QUIET, ...args], {
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: OUTPUT_AT_MOST,
    env: { ...toEnvironment(), ...environment },
  });
}

function toEnvironment(): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !ELSEWHERE.test(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    // A path is a path, also when it looks like a pattern.
    GIT_LITERAL_PATHSPECS: '1',
    // GitHub asks for a password where there is no such repository; a failure says more.
    GIT_TERMINAL_PROMPT: '0',
    // An address may come from a file: nothing that starts a program.
    GIT_ALLOW_PROTOCOL: 'file:https:ssh',
  };
}

function trimEnd(output: Buffer): string {
  return output.toString('utf8').replace(/\n$/, '');
}

/** What Git said first, where it says why; it may come from the other side, so it is shown as text. */
export function toReason(cause: unknown): string {
  const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
  const lines = toVisible(said)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(0, LINES_AT_MOST).join('; ');
}

function toProblem(command: string, cause: unknown): UserError {
  return new UserError({
    code: 'git-failed',
    message: `Expected "git ${command}" to succeed, got: ${toReason(cause)}`,
    hint: 'Nothing was merged. See what Git says of this clone.',
    cause,
  });
}
