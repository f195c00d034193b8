/**
 * JSON in the containers tools really write: an array, one object per line, `{"Records": []}`, pretty-printed objects
 * one after the other, `null`. Rows come out one at a time, each with the line it starts on.
 */
import {
  createLineCounter,
  type Extent,
  findElements,
  findMembers,
  findValueEnd,
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

/** Decodes an artifact: UTF-8 with or without byte order mark, or UTF-16 as PowerShell writes it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function keepLongInteger(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value) || !Number.isInteger(value))
    return value;
  return context?.source ?? value;
}

/** Parses JSON; an integer that a double cannot hold comes back as its own digits in a string. */
export function parseLosslessly(text: string): unknown {
  return LONG_INTEGER.test(text) ? JSON.parse(text, keepLongInteger) : JSON.parse(text);
}

interface Source {
  text: string;
  lineAt: (position: number) => number;
}

function* readRow(source: Source, extent: Extent, pointer: string): Generator<Row | Unread> {
  const line = source.lineAt(extent.start);
  try {
    yield { line, pointer, value: parseLosslessly(source.text.slice(extent.start, extent.end)) };
  } catch {
    yield { unread: true, line, why: 'not valid JSON' };
  }
}

/**
 * Finds the next row after one that never closes: a line that opens an object at the same indentation.
 * Without this a single torn line would cost the rest of the file.
 */
function findNextRow(text: string, start: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(lineStart, start);
  if (indent.trim() !== '') return undefined;
  const next = text.indexOf(`\n${indent}{`, start);
  return next === -1 ? undefined : next + 1 + indent.length;
}

function* readElements(
  source: Source,
  start: number,
  pointer: string,
): Generator<Row | Unread, number | undefined> {
  const { text } = source;
  let index = 0;
  let at = skipSpace(text, start + 1);
  while (at < text.length && text.charAt(at) !== ']') {
    const end = findValueEnd(text, at);
    if (end === undefined) {
      yield { unread: true, line: source.lineAt(at), why: 'the row never ends' };
      const next = findNextRow(text, at);
      if (next === undefined) return undefined;
      at = next;
    } else {
      yield* readRow(source, { start: at, end }, `${pointer}/${index}`);
      at = skipSpace(text, end);
      if (text.charAt(at) === ',') at = skipSpace(text, at + 1);
    }
    index += 1;
  }
  if (at >= text.length) {
    yield {
      unread: true,
      line: source.lineAt(text.length),
      why: 'the file ends before its list does',
    };
    return undefined;
  }
  return at + 1;
}

function findContainer(
  text: string,
  start: number,
  names: readonly string[],
): [string, number] | undefined {
  for (const member of findMembers(text, start)) {
    if (names.includes(member.key) && text.charAt(member.start) === '[')
      return [member.key, member.start];
  }
  return undefined;
}

function* readObject(
  source: Source,
  start: number,
  names: readonly string[],
): Generator<Row | Unread, number | undefined> {
  const container = findContainer(source.text, start, names);
  if (container) {
    yield* readElements(source, container[1], `/${container[0]}`);
    return findValueEnd(source.text, start);
  }
  const end = findValueEnd(source.text, start);
  if (end !== undefined) yield* readRow(source, { start, end }, '');
  return end;
}

function* readTopLevel(
  source: Source,
  start: number,
  names: readonly string[],
): Generator<Row | Unread, number | undefined> {
  const char = source.text.charAt(start);
  if (char === '[') return yield* readElements(source, start, '');
  if (char === '{') return yield* readObject(source, start, names);
  if (source.text.startsWith('null', start)) return start + 4;
  return undefined;
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
  const source = { text, lineAt: createLineCounter(text) };
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const end = yield* readTopLevel(source, at, names);
    if (end !== undefined) {
      at = skipSpace(text, end);
      continue;
    }
    const isList = text.charAt(at) === '[';
    if (!isList) yield { unread: true, line: source.lineAt(at), why: 'not a JSON object or list' };
    const next = isList ? -1 : text.indexOf('\n', at);
    at = next === -1 ? text.length : skipSpace(text, next);
  }
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
