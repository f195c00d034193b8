/**
 * Finds where values begin and end in JSON text without building them, so that a row can be cited by its real line.
 * It checks brackets and strings only; JSON.parse judges the rest, row by row, so one bad row costs one row.
 */

/** A value's place in the text: `start` is its first character, `end` the one after its last. */
export interface Extent {
  start: number;
  end: number;
}

export interface Member extends Extent {
  key: string;
}

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;

function isSpace(code: number): boolean {
  return code === 32 || code === NEWLINE || code === 13 || code === 9;
}

/** Skips white space from a position. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Skips white space and commas; a comma too many between two rows costs none of them. */
export function skipSeparators(text: string, from: number): number {
  let at = skipSpace(text, from);
  while (text.charAt(at) === ',') at = skipSpace(text, at + 1);
  return at;
}

/** Finds the end of the string that opens at `start`; undefined when a line ends first, which JSON forbids. */
function findStringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === NEWLINE) return undefined;
    if (code === BACKSLASH) at += 1;
  }
  return undefined;
}

function findScalarEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !',]}\n\r\t '.includes(text.charAt(at))) at += 1;
  return at;
}

/** Finds the end of the bracketed value that opens at `start`, however deep it nests; never recurses. */
function findBracketEnd(text: string, start: number, limit: number): number | undefined {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = findStringEnd(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** Finds the end of the value at `start`; undefined when it does not close before `limit`. */
export function findValueEnd(text: string, start: number, limit = text.length): number | undefined {
  const char = text.charAt(start);
  if (char === '{' || char === '[') return findBracketEnd(text, start, limit);
  if (char === '"') return findStringEnd(text, start);
  // A bracket that nothing opened is no value, and what comes after it may be one.
  return Math.max(findScalarEnd(text, start), start + 1);
}

/** Lists the members of the object at `start`, as far as they can be told apart. */
export function* findMembers(text: string, start: number, limit = text.length): Generator<Member> {
  let at = skipSpace(text, start + 1);
  while (text.charAt(at) === '"') {
    const keyEnd = findStringEnd(text, at);
    if (keyEnd === undefined) return;
    const colon = skipSpace(text, keyEnd);
    const valueStart = skipSpace(text, colon + 1);
    const end = findValueEnd(text, valueStart, limit) ?? limit;
    if (text.charAt(colon) !== ':') return;
    yield { key: text.slice(at + 1, keyEnd - 1), start: valueStart, end };
    at = skipSpace(text, end);
    if (text.charAt(at) !== ',') return;
    at = skipSpace(text, at + 1);
  }
}

/** Lists the elements of the array at `start`, as far as they can be told apart. */
export function* findElements(text: string, start: number): Generator<Extent> {
  let at = skipSpace(text, start + 1);
  while (at < text.length && text.charAt(at) !== ']') {
    const end = findValueEnd(text, at);
    yield { start: at, end: end ?? text.length };
    if (end === undefined) return;
    at = skipSeparators(text, end);
  }
}

/** Counts lines for positions that only move forward, so a whole file is counted once, also one that is a single line. */
export function createLineCounter(text: string): (position: number) => number {
  let line = 1;
  let next = findLineEnd(text, 0);
  return (position) => {
    while (next < position) {
      line += 1;
      next = findLineEnd(text, next + 1);
    }
    return line;
  };
}

/** The same for where their lines begin. */
export function createLineStarts(text: string): (position: number) => number {
  let start = 0;
  let next = findLineEnd(text, 0);
  return (position) => {
    while (next < position) {
      start = next + 1;
      next = findLineEnd(text, start);
    }
    return start;
  };
}

function findLineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}
