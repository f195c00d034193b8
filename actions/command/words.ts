/** Splits one command line into words: double quotes, backslash escapes inside them, nothing else is special. */
import { hasInvisible } from '#kernel/text/lines.ts';

export interface Word {
  text: string;
  /** 0-based column in the line. */
  column: number;
  /** Where an unquoted `=` stands in `text`, or -1. */
  equals: number;
  /** Whether the word began with a quote, so that `--x` in quotes is no flag. */
  quoted: boolean;
}

export interface LineProblem {
  column: number;
  length: number;
  message: string;
}

/** Keyboards turn `--` into these. */
const DASHES = /^[\u2010-\u2015\u2212]/;
/** Phones turn `"` into these; both mean a quote and nothing else. */
const QUOTES = new Set(['"', '\u201c', '\u201d', '\u201e']);

/** Splits a line, or says where it cannot be read. */
export function splitWords(line: string): { words: Word[] } | LineProblem {
  const invisible = findInvisible(line);
  if (invisible !== undefined) return invisible;
  const words: Word[] = [];
  let index = 0;
  while (index < line.length) {
    if (isBlank(line[index])) {
      index += 1;
      continue;
    }
    const read = readWord(line, index);
    if ('message' in read) return read;
    words.push(read.word);
    index = read.next;
  }
  const dash = words.find((word) => !word.quoted && DASHES.test(word.text));
  if (dash !== undefined) {
    return {
      column: dash.column,
      length: 1,
      message: 'a long dash stands here; flags begin with two hyphens (--)',
    };
  }
  return { words };
}

/** Control, bidirectional and zero-width characters make a command look like another. */
function findInvisible(line: string): LineProblem | undefined {
  let column = 0;
  for (const character of line) {
    if (hasInvisible(character)) {
      const message = `an invisible character (U+${toHex(character)}) stands here; type the line by hand`;
      return { column, length: 1, message };
    }
    column += character.length;
  }
  return undefined;
}

interface Reading {
  text: string;
  equals: number;
  /** Where the open quote stands, or -1. */
  open: number;
  index: number;
}

function readWord(line: string, start: number): { word: Word; next: number } | LineProblem {
  const reading: Reading = { text: '', equals: -1, open: -1, index: start };
  while (reading.index < line.length && !isWordEnd(line, reading)) readCharacter(line, reading);
  if (reading.open >= 0) {
    return { column: reading.open, length: 1, message: 'this quote is never closed' };
  }
  const { text, equals, index } = reading;
  const quoted = QUOTES.has(line[start] ?? '');
  return { word: { text, column: start, equals, quoted }, next: index };
}

function isWordEnd(line: string, { open, index }: Reading): boolean {
  return open < 0 && isBlank(line[index]);
}

/** Keyboards and text fields put no-break spaces where people type plain ones. */
function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

function readCharacter(line: string, reading: Reading): void {
  const isEscape =
    reading.open >= 0 && line[reading.index] === '\\' && reading.index + 1 < line.length;
  if (isEscape) reading.index += 1;
  const character = line[reading.index] ?? '';
  if (!isEscape && QUOTES.has(character)) {
    reading.open = reading.open >= 0 ? -1 : reading.index;
  } else {
    if (character === '=' && reading.open < 0 && reading.equals < 0) {
      reading.equals = reading.text.length;
    }
    reading.text += character;
  }
  reading.index += 1;
}

function toHex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
