/** What a command line looks like: to the grammar, which is strict, and to whoever typed it, who must get an answer. */
import { toVisible } from '#kernel/text/lines.ts';

/** `/word` and then nothing or a blank: `/etc/passwd` in prose is no command. */
const COMMAND_LINE = /^\/[a-z][a-z-]*(?=\s|$)/i;

/** Blanks of every width and what draws nothing: nobody sees them, or sees how many they are. */
const UNSEEN =
  /^(?:[\s\p{Z}\p{C}\p{M}\u115F\u1160\u3164\uFFA0\u2800]|\p{Default_Ignorable_Code_Point})*/u;
/** Fullwidth and small keyboards, fractions and mathematics have slashes of their own. */
const SLASH = /^[/\\\uFF0F\u2044\u2215\u29F8\u2571\uFF3C]/;

/** Why a line is not run. */
export type Obstacle =
  | 'look'
  | 'indented'
  | 'heading'
  | 'container'
  | 'code'
  | 'html'
  | 'hidden'
  | 'drawn'
  | 'mail';

export interface UnreadLine {
  line: string;
  by: Obstacle;
}

/** A line taken apart. */
export interface Look {
  /** What stands in front of the slash. */
  before: string;
  slash: string;
  /** The word behind the slash as typed. */
  word: string;
  /** The names it may have been meant for, plain and in small letters. */
  names: string[];
}

/** Whether the grammar reads the line. */
export function isCommandLine(line: string): boolean {
  return COMMAND_LINE.test(line);
}

/** Takes apart a line that a person may have meant as a command. */
export function toLook(line: string): Look | undefined {
  const before = UNSEEN.exec(line)?.[0] ?? '';
  const rest = line.slice(before.length);
  const slash = SLASH.exec(rest)?.[0];
  if (slash === undefined) return undefined;
  const word = /^\S*/.exec(rest.slice(slash.length))?.[0] ?? '';
  const names = [word, cutAtUnseen(word)].map(toPlainName);
  return names.some((name) => /^\p{L}[\p{L}-]*$/u.test(name))
    ? { before, slash, word, names }
    : undefined;
}

export function looksLikeCommand(line: string): boolean {
  return toLook(line) !== undefined;
}

/** Takes the lines of a text that look like commands. */
export function toUnread(text: string, by: Obstacle): UnreadLine[] {
  return toLines(text)
    .filter(looksLikeCommand)
    .map((line) => ({ line: line.trimEnd(), by }));
}

/** Markdown ends lines with any of these. */
export function toLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

function cutAtUnseen(word: string): string {
  const characters = Array.from(word);
  const at = characters.findIndex((character) => toVisible(character) === '');
  return at < 0 ? word : characters.slice(0, at).join('');
}

/** Phones write capitals, other keyboards wide letters and other hyphens; a sentence ends with a full stop. */
function toPlainName(word: string): string {
  return toVisible(word.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[.,:;!?)\]}'"*_`\u2026\u2019\u201d]+$/u, '');
}
