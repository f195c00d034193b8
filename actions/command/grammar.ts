/**
 * Comment text to invocations. Only lines that start with `/` in a root paragraph are commands;
 * code, quotes, quoted mail, HTML, headings and lists never are. Unknown words are errors with a caret.
 */
import { suggest } from '#kernel/registry.ts';
import type { CommandShape, Invocation, Lookup, Parameter } from './command.ts';
import type { GrammarNotice, GrammarProblem } from './grammar-problem.ts';
import { renderCaret } from './caret.ts';
import { COMMANDS_AT_MOST } from '#incident/idempotency-key.ts';
import { findCommandLines, type CommandLine } from './lines.ts';
import { judgeUnread, tellLeftOut } from './unread.ts';
import { splitWords, type LineProblem, type Word } from './words.ts';

export const ARGUMENTS_AT_MOST = 32;

export type Parsed<Command> =
  | { invocations: Invocation<Command>[]; notices: GrammarNotice[] }
  | { problems: GrammarProblem[] };

/** Parses a comment; `undefined` when it holds no command at all, nor anything that was meant as one. */
export function parseComment<Command extends CommandShape>(
  body: string,
  commands: Lookup<Command>,
): Parsed<Command> | undefined {
  const found = findCommandLines(body);
  if ('reason' in found) return { problems: [found] };
  const { lines } = found;
  const unread = judgeUnread(found, commands);
  if (unread.problems.length > 0) return { problems: unread.problems };
  if (lines.length === 0) return undefined;
  if (lines.length > COMMANDS_AT_MOST) {
    const message = `The comment holds ${lines.length} commands; at most ${COMMANDS_AT_MOST} are taken.`;
    return { problems: [{ reason: 'too-many-commands', message }] };
  }
  const parsed = lines.map((line) => parseLine(line, commands));
  const problems = parsed.filter((one) => 'reason' in one);
  if (problems.length > 0) return { problems };
  const invocations = parsed.filter((one) => 'command' in one);
  const leftOut = lines.flatMap((line, index) => {
    const command = invocations[index]?.command;
    return command !== undefined && takesText(command) ? tellLeftOut(line) : [];
  });
  return { invocations, notices: [...leftOut, ...unread.notices] };
}

function toName(line: string): string {
  return /^\/(\S*)/.exec(line)?.[1] ?? '';
}

function findCommand<Command>(line: string, commands: Lookup<Command>): Command | undefined {
  // Phones begin a line with a capital.
  return commands.find(toName(line).toLowerCase());
}

/** Parses one line that begins with `/`; a free text goes on below it. */
function parseLine<Command extends CommandShape>(
  { line, below }: CommandLine,
  commands: Lookup<Command>,
): Invocation<Command> | GrammarProblem {
  const name = toName(line);
  const command = findCommand(line, commands);
  if (command === undefined) {
    const close = suggest(name, commands.names());
    return {
      reason: 'unknown-command',
      message: `There is no command /${name}${close === undefined ? '' : `; did you mean /${close}?`}`,
      caret: renderCaret(line, { column: 0, length: name.length + 1 }),
    };
  }
  const text = command.positionals.find((one) => one.rest === true);
  if (text !== undefined) return takeText(command, text.name, [line, ...below].join(' '));
  const split = splitWords(line);
  if ('message' in split) return toProblem(line, split);
  const rest = split.words.slice(1);
  if (rest.length > ARGUMENTS_AT_MOST) {
    const message = `The command has ${rest.length} arguments; at most ${ARGUMENTS_AT_MOST} are taken.`;
    return { reason: 'too-many-commands', message };
  }
  const sorted = sortWords(command, rest, line);
  return 'message' in sorted ? toProblem(line, sorted) : toInvocation(command, line, sorted);
}

function toInvocation<Command extends CommandShape>(
  command: Command,
  line: string,
  taken: Sorted,
): Invocation<Command> {
  return { command, line, canonical: renderCanonical(command, taken), ...taken };
}

/** The same command always gives the same line: positional words, parameters and flags by name. */
function renderCanonical(command: CommandShape, { arguments: values, flags }: Sorted): string {
  const words = command.positionals.flatMap(({ name, rest }) => {
    const value = values.get(name);
    if (value === undefined) return [];
    return [rest === true ? value : quote(value)];
  });
  const positional = new Set(command.positionals.map(({ name }) => name));
  const named = [...values.keys()].filter((name) => !positional.has(name)).toSorted();
  return [
    `/${command.name}`,
    ...words,
    ...named.map((name) => `${name}=${quote(values.get(name) ?? '')}`),
    ...[...flags.keys()].toSorted().map((name) => renderFlag(command, name, flags.get(name) ?? '')),
  ].join(' ');
}

function renderFlag({ flags }: CommandShape, name: string, value: string): string {
  const isBare = flags.some((flag) => flag.name === name && flag.bare === true);
  return isBare ? `--${name}` : `--${name} ${quote(value)}`;
}

function quote(value: string): string {
  return /^[\w./:@+-]+$/.test(value) ? value : `"${value.replace(/[\\"]/g, String.raw`\$&`)}"`;
}

function takesText({ positionals }: CommandShape): boolean {
  return positionals.some(({ rest }) => rest === true);
}

/** Free text is taken as typed: an apostrophe, an equals sign or an emoji in a note is no syntax. */
function takeText<Command extends CommandShape>(
  command: Command,
  name: string,
  line: string,
): Invocation<Command> | GrammarProblem {
  const text = stripQuotes(line.replace(/^\/\S*/, '').trim());
  const taken: Sorted = { arguments: new Map(text === '' ? [] : [[name, text]]), flags: new Map() };
  const missing = findMissing(command, taken, line);
  return missing === undefined ? toInvocation(command, line, taken) : toProblem(line, missing);
}

interface Sorted {
  arguments: Map<string, string>;
  flags: Map<string, string>;
}

function sortWords(
  command: CommandShape,
  words: readonly Word[],
  line: string,
): Sorted | LineProblem {
  const sorted: Sorted = { arguments: new Map(), flags: new Map() };
  const problem = takeWords(command, sorted, words);
  return problem ?? findMissing(command, sorted, line) ?? sorted;
}

/** Quotes around the whole of a free text are habit, not meaning. */
function stripQuotes(text: string): string {
  const inner = /^["\u201c\u201e]([^"\u201c\u201d\u201e]+)["\u201d]$/.exec(text)?.[1];
  return inner ?? text;
}

function takeWords(
  command: CommandShape,
  sorted: Sorted,
  words: readonly Word[],
): LineProblem | undefined {
  const end = words.findIndex((word) => !word.quoted && word.text === '--');
  const last = end < 0 ? words.length : end;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || index === end) continue;
    if (index < last && isFlag(word)) {
      const taken = takeFlag(command, sorted.flags, [word, words[index + 1]]);
      if (typeof taken === 'object') return taken;
      index += taken;
    } else {
      const problem = takeArgument(command, sorted.arguments, word);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

function isFlag(word: Word): boolean {
  return !word.quoted && word.text.startsWith('--');
}

/** Returns how many further words the flag used up. */
function takeFlag(
  command: CommandShape,
  flags: Map<string, string>,
  [word, next]: readonly [Word, Word | undefined],
): number | LineProblem {
  const inline = word.equals >= 0;
  const name = word.text.slice(2, inline ? word.equals : undefined);
  const at = { column: word.column, length: word.text.length };
  const flag = command.flags.find((one) => one.name === name);
  if (flag === undefined) {
    const known = command.flags.map((one) => one.name);
    return { ...at, message: `unknown flag --${name}${hint(name, known, '--')}` };
  }
  if (flags.has(name)) return { ...at, message: `--${name} is given twice` };
  if (flag.bare === true) {
    if (inline) return { ...at, message: `--${name} takes no value` };
    flags.set(name, '');
    return 0;
  }
  if (inline) {
    flags.set(name, word.text.slice(word.equals + 1));
    return 0;
  }
  if (next === undefined) return { ...at, message: `--${name} needs a value` };
  flags.set(name, next.text);
  return 1;
}

function takeArgument(
  command: CommandShape,
  taken: Map<string, string>,
  word: Word,
): LineProblem | undefined {
  const at = { column: word.column, length: Math.max(1, word.text.length) };
  if (word.equals > 0 && command.named !== 'any' && command.named.length === 0) {
    return takePositional(command, taken, word);
  }
  if (word.equals <= 0) return takePositional(command, taken, word);
  const name = word.text.slice(0, word.equals);
  if (command.named !== 'any' && !command.named.some((one) => one.name === name)) {
    const known = command.named.map((one) => one.name);
    return { ...at, message: `unknown parameter ${name}${hint(name, known, '')}` };
  }
  if (taken.has(name)) return { ...at, message: `${name} is given twice` };
  taken.set(name, word.text.slice(word.equals + 1));
  return undefined;
}

function takePositional(
  command: CommandShape,
  taken: Map<string, string>,
  word: Word,
): LineProblem | undefined {
  const free = command.positionals.find((one) => !taken.has(one.name));
  if (free === undefined) {
    const message = `unexpected word; expected \`${command.usage}\``;
    return { column: word.column, length: Math.max(1, word.text.length), message };
  }
  taken.set(free.name, word.text);
  return undefined;
}

function findMissing(command: CommandShape, sorted: Sorted, line: string): LineProblem | undefined {
  const isMissing = (one: Parameter) => one.required === true && !sorted.arguments.has(one.name);
  const named = command.named === 'any' ? [] : command.named;
  const missing = [...command.positionals, ...named].find(isMissing);
  const flag = command.flags.find((one) => one.required === true && !sorted.flags.has(one.name));
  const what = missing?.name ?? (flag === undefined ? undefined : `--${flag.name}`);
  if (what === undefined) return undefined;
  const help = missing?.help ?? flag?.help ?? '';
  return {
    column: line.length,
    length: 1,
    message: `${what} is missing: ${help}. Expected \`${command.usage}\``,
  };
}

function hint(word: string, known: readonly string[], prefix: string): string {
  const close = suggest(word, known);
  if (close !== undefined) return `; did you mean ${prefix}${close}?`;
  return known.length === 0
    ? '; it takes none'
    : `; it takes ${known.map((one) => prefix + one).join(', ')}`;
}

function toProblem(line: string, problem: LineProblem): GrammarProblem {
  return {
    reason: 'malformed-command',
    message: `Column ${problem.column + 1}: ${problem.message}.`,
    caret: renderCaret(line, problem),
  };
}
