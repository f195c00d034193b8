/**
 * The command line of every script: flags and words are read here, and whatever a person can put right is told here, in
 * one line and a hint. Exit code 2 means that the script could not do what was asked; 1 is left to those that did it and
 * found something wrong.
 */
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UpstreamError, UserError } from '#kernel/errors.ts';
import { suggest } from '#kernel/registry.ts';

const HELP = 'help';

type Flags = NonNullable<ParseArgsConfig['options']>;

interface Syntax<Options extends Flags> {
  options: Options;
  /** A line that works, with every flag. */
  usage: string;
  /** How many words there may be beside the flags. */
  words: number;
  /** Repeats nothing of what was typed, which may be a secret. */
  quiet?: boolean;
}

interface CommandLine<Options extends Flags> {
  flags: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>['values'];
  words: string[];
}

/**
 * Reads what a script was started with.
 * @throws UserError for a flag or a word that it does not take, and to end the script when it was asked for help.
 */
export function readCommandLine<Options extends Flags>(
  syntax: Syntax<Options>,
  args: readonly string[] = process.argv.slice(2),
): CommandLine<Options> {
  if (args.some((word) => word === '--help' || word === '-h')) throw tellUsage(syntax);
  const { values, positionals } = parseFlags(syntax, args);
  const empty = Object.keys(values).find((name) => Reflect.get(values, name) === '');
  if (empty !== undefined)
    throw refuseUsage(`Expected a value for --${empty}, got nothing`, syntax);
  const extra = positionals[syntax.words];
  if (extra === undefined) return { flags: values, words: positionals };
  const what = syntax.quiet === true ? 'another word' : `"${extra}"`;
  throw refuseUsage(`Unexpected ${what} after what is expected`, syntax);
}

/** A mistake in how a script was called. */
export function refuseUsage(
  message: string,
  { usage }: { usage: string },
  cause?: unknown,
): UserError {
  return new UserError({ code: 'usage', message, hint: `Usage: ${usage}`, cause });
}

/** Ends a script that was only asked what it takes; `runScript` makes no failure of it. */
function tellUsage({ usage }: { usage: string }): UserError {
  return new UserError({ code: HELP, message: `Usage: ${usage}`, hint: '' });
}

/** Resolves a path against the folder where the person typed it: npm starts scripts in the project's root. */
export function toTypedPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** Runs a script to its end and tells what a person can put right; anything else is a bug and keeps its stack. */
export async function runScript(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof UserError && error.code === HELP) return console.log(error.message);
    const told = renderError(error);
    if (told === undefined) throw error;
    console.error(told);
    process.exitCode = 2;
  }
}

function parseFlags<Options extends Flags>(
  syntax: Syntax<Options>,
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: syntax.options, allowPositionals: true });
  } catch (cause) {
    const message = toFlagProblem(cause, syntax);
    if (message === undefined) throw cause;
    throw refuseUsage(message, syntax, cause);
  }
}

/** In our words what Node says of a flag; undefined when it speaks of something else. */
function toFlagProblem(cause: unknown, { options, quiet }: Syntax<Flags>): string | undefined {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  // These name flags of ours alone, in the first sentence.
  if (cause.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return cause.message.split('\n', 1)[0]?.replace(/\.$/, '');
  }
  if (cause.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return undefined;
  const known = Object.keys(options).map((name) => `--${name}`);
  const expected = known.length === 0 ? 'none' : known.join(', ');
  const typed = /^Unknown option '([^']+)'/.exec(cause.message)?.[1] ?? '';
  if (quiet === true || typed === '') return `Unexpected flag, expected ${expected}`;
  const meant = suggest(typed, known);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `Unexpected flag ${typed}, expected ${expected}${hint}`;
}

function renderError(error: unknown): string | undefined {
  if (error instanceof UserError) {
    const { file, line, column } = error.place ?? {};
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    // Several problems stand on lines of their own.
    const between = error.message.includes('\n') ? '\n' : ': ';
    return `${place === '' ? '' : `${place}${between}`}${error.message}\n${error.hint}`;
  }
  if (error instanceof UpstreamError)
    return `${error.message}\nCheck the token, the name of the repository and the network, and try again.`;
  if (!isFileError(error)) return undefined;
  return `Expected to find and open ${error.path}, got ${error.code}\nCheck the path and who may read it.`;
}

/** What Node says of a path that is missing, is a folder or is closed to this person. */
function isFileError(error: unknown): error is Error & { code: string; path: string } {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return false;
  const { code, path } = error;
  return (
    typeof path === 'string' &&
    typeof code === 'string' &&
    ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR'].includes(code)
  );
}
