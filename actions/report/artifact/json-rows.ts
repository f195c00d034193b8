/**
 * JSON in the containers tools really write: an array, one object per line, `{"Records": []}`, pretty-printed objects
 * one after the other, `null`. Rows come out one at a time, each with the line it starts on.
 */
import { decodeText } from '#kernel/text/decode.ts';
import {
  createLineCounter,
  createLineStarts,
  type Extent,
  findElements,
  findMembers,
  findValueEnd,
  skipSeparators,
  skipSpace,
} from './json-scan.ts';
import type { Unread } from './reader.ts';

export interface Row {
  /** 1-based line on which the row's value starts. */
  line: number;
  /** JSON pointer of the row in the file. */
  pointer: string;
  value: unknown;
}

const LONG_INTEGER = /[^"\d.]\d{16,}/;

function keepLongInteger(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value) || !Number.isInteger(value))
    return value;
  return context?.source ?? value;
}

/** Parses JSON; an integer that a double cannot hold comes back as its own digits in a string. */
export function parseLosslessly(text: string): unknown {
  return LONG_INTEGER.test(text) ? JSON.parse(text, keepLongInteger) : JSON.parse(text);
}

/** Reads rows and returns where reading goes on. */
type Rows = Generator<Row | Unread, number>;

/** The text of a whole file, with what is looked for in it from many places and found once. */
interface JsonFile {
  text: string;
  lineAt: (position: number) => number;
  /** Where the line of a position begins; positions only move forward. */
  lineStart: (position: number) => number;
  /** Where a text stands next; the end of the file when it does not. */
  findNext: (part: string, from: number) => number;
}

interface JsonText extends JsonFile {
  rows: RowFinder;
}

/** Finds rows again after one that never closes; without it a single torn line would cost the rest of the file. */
interface RowFinder {
  /** Where a row that starts at `from` ends at the latest. */
  limit: (from: number) => number;
  /** The row at `from` is torn: where the next one seems to begin, or the end of the text. */
  tear: (from: number) => number;
}

/**
 * Rows begin on a line of their own at the indentation of the first torn one. Once a row is torn none may reach into the
 * next, because a file of torn rows would otherwise be scanned to its end for each of them.
 */
function createRowFinder({ text, lineStart, findNext }: JsonFile): RowFinder {
  let opening: string | undefined;
  let next = text.length;
  const find = (from: number): number => {
    const found = opening === undefined ? text.length : findNext(opening, from);
    return found === text.length ? found : found + (opening?.length ?? 0) - 1;
  };
  return {
    limit: (from) => {
      if (next <= from) next = find(from);
      return next;
    },
    tear: (from) => {
      const before = text.slice(lineStart(from), from);
      opening ??= `\n${before.trim() === '' ? before : ''}{`;
      next = find(from);
      return next;
    },
  };
}

function openFile(text: string): JsonFile {
  return {
    text,
    lineAt: createLineCounter(text),
    lineStart: createLineStarts(text),
    findNext: createSearch(text),
  };
}

/** A file of torn lists would otherwise be searched to its end for each of them. */
function createSearch(text: string): JsonFile['findNext'] {
  const known = new Map<string, { from: number; found: number }>();
  return (part, from) => {
    const last = known.get(part);
    if (last !== undefined && last.from <= from && from <= last.found) return last.found;
    const at = text.indexOf(part, from);
    const found = at === -1 ? text.length : at;
    known.set(part, { from, found });
    return found;
  };
}

function createSource(file: JsonFile): JsonText {
  return { ...file, rows: createRowFinder(file) };
}

function* readRow({ text, lineAt, rows }: JsonText, start: number, pointer: string): Rows {
  const line = lineAt(start);
  const end = findValueEnd(text, start, rows.limit(start));
  if (end === undefined) {
    const next = rows.tear(start);
    const rest = next === text.length ? '; nothing after it was read' : '';
    yield { unread: true, line, why: `the row never ends${rest}` };
    return next;
  }
  try {
    yield { line, pointer, value: parseLosslessly(text.slice(start, end)) };
    return end;
  } catch {
    yield { unread: true, line, why: 'not valid JSON' };
    // A row that lost its bracket closes with one of the rows after it.
    return Math.min(end, rows.tear(start));
  }
}

function* readElements(file: JsonFile, start: number, pointer: string): Rows {
  const { text, lineAt } = file;
  const source = createSource(file);
  let at = skipSeparators(text, start + 1);
  for (let index = 0; at < text.length && text.charAt(at) !== ']'; index += 1)
    at = skipSeparators(text, yield* readRow(source, at, `${pointer}/${index}`));
  if (at < text.length) return at + 1;
  const line = lineAt(text.length);
  yield { unread: true, line, why: 'the file ends before its list does' };
  return text.length;
}

/** Reads every list that `names` lists; an object without one is a row itself. */
function* readObject(source: JsonText, start: number, names: readonly string[]): Rows {
  const { text, lineAt, rows } = source;
  const limit = rows.limit(start);
  let done: number | undefined;
  for (const member of names.length === 0 ? [] : findMembers(text, start, limit)) {
    if (names.includes(member.key) && text.charAt(member.start) === '[')
      done = yield* readElements(source, member.start, `/${member.key}`);
  }
  if (done === undefined) return yield* readRow(source, start, '');
  const end = findValueEnd(text, start, limit);
  if (end !== undefined || done === text.length) return end ?? done;
  yield { unread: true, line: lineAt(done), why: 'what follows the list never ends' };
  return rows.tear(done);
}

function* readTopLevel(source: JsonText, start: number, names: readonly string[]): Rows {
  const { text, lineAt } = source;
  const char = text.charAt(start);
  if (char === '[') return yield* readElements(source, start, '');
  if (char === '{') return yield* readObject(source, start, names);
  if (text.startsWith('null', start)) return start + 4;
  yield { unread: true, line: lineAt(start), why: 'not a JSON object or list' };
  const next = text.indexOf('\n', start);
  return next === -1 ? text.length : next;
}

/**
 * Reads the rows of a JSON file whatever its container; `names` are the keys whose list holds the rows.
 * What cannot be read is yielded as unread with its line, and reading goes on at the next row.
 */
export function* readRows(
  bytes: Uint8Array,
  names: readonly string[] = [],
): Generator<Row | Unread> {
  const text = decodeText(bytes);
  const source = createSource(openFile(text));
  let at = skipSpace(text, 0);
  while (at < text.length) at = skipSpace(text, yield* readTopLevel(source, at, names));
}

/** Finds the extents of list elements below a path such as `['runs', '*', 'results', '*']`, in file order. */
export function* findExtents(
  text: string,
  start: number,
  path: readonly string[],
): Generator<Extent> {
  const [head, ...rest] = path;
  if (head === undefined) {
    yield { start, end: findValueEnd(text, start) ?? text.length };
  } else if (head === '*') {
    if (text.charAt(start) !== '[') return;
    for (const element of findElements(text, start)) yield* findExtents(text, element.start, rest);
  } else if (text.charAt(start) === '{') {
    for (const member of findMembers(text, start)) {
      if (member.key === head) yield* findExtents(text, member.start, rest);
    }
  }
}
