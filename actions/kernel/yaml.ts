/**
 * YAML 1.2 core with everything clever refused: aliases, anchors, tags, merge keys, directives, duplicate keys.
 * Every YAML file Firebreak reads passes through here, because pull requests can put anything in one.
 */
import {
  type Document,
  LineCounter,
  type ParsedNode,
  type YAMLMap,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
} from 'yaml';
import { type Place, UserError, type UserErrorOptions } from './errors.ts';
import { rememberTexts } from './known-texts.ts';
import { withoutMarks } from './text/byte-order-mark.ts';
import { HINTS, findHint, renderYamlProblem } from './yaml-hint.ts';

/** Room for a very long incident record; a file that may be longer says so by `bytesAtMost`. */
export const YAML_BYTES_AT_MOST = 64 * 1024;
/** A record nests four deep and an exercise seven. */
const DEPTH_AT_MOST = 32;
/** Keys that would reach an object's prototype in careless code further on. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

export type YamlPath = readonly (string | number)[];

export interface YamlSource {
  file: string;
  /** Lines above the YAML in its file, so that errors name the file's own lines. */
  linesAbove?: number;
  /** The cap in place of {@link YAML_BYTES_AT_MOST}. */
  bytesAtMost?: number;
}

export interface ParsedYaml {
  data: unknown;
  /** Finds where a value's key (or list item) stands; a missing one gives its nearest parent. */
  placeOf: (path: YamlPath) => Required<Place>;
  lineOf: (path: YamlPath) => number;
}

/** Parses one YAML document under the house limits. @throws UserError naming file, line and column. */
export function parseYaml(text: string, source: YamlSource): ParsedYaml {
  return toParsedYaml(parseYamlDocument(text, source));
}

/** Reads a document's data, for who needs both. */
export function toParsedYaml({ document, place }: YamlDocument): ParsedYaml {
  const findChild = createChildFinder();
  const placeOf = (path: YamlPath): Required<Place> => place(findOffset(document, path, findChild));
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    placeOf,
    lineOf: (path) => placeOf(path).line,
  };
}

/** Renders plain data as YAML that `parseYaml` reads back to the same data. */
export function renderYaml(value: unknown): string {
  return stringify(value, { ...SCHEMA, ...STYLE, aliasDuplicateObjects: false });
}

/** Renders a changed document; comments stay where they were. */
export function renderYamlDocument(document: Document): string {
  return document.toString(STYLE);
}

const SCHEMA = { version: '1.2', schema: 'core', merge: false, resolveKnownTags: false } as const;
/** Never folds, so that one fact stays on one line and diffs stay small. */
const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

export interface YamlDocument {
  /** Shared by all who read the same text: whoever changes it changes a `clone()`. */
  document: Document.Parsed;
  place: (offset: number) => Required<Place>;
}

interface ReadYaml {
  document: Document.Parsed;
  lineCounter: LineCounter;
}

/** A tree takes up to a hundred times the room of its text. */
const KNOWN = rememberTexts<ReadYaml>(512 * 1024);

/** Parses to a document that already obeys the limits. @throws UserError naming file, line and column. */
export function parseYamlDocument(
  source: string,
  { file, linesAbove = 0, bytesAtMost = YAML_BYTES_AT_MOST }: YamlSource,
): YamlDocument {
  const text = withoutMarks(source);
  assertSize(text, { file, bytesAtMost });
  const from = { file, linesAbove };
  const { document, lineCounter } = KNOWN.read(text, () => readDocument(text, from));
  return { document, place: createPlace(lineCounter, from) };
}

type From = Required<Pick<YamlSource, 'file' | 'linesAbove'>>;

function createPlace(lineCounter: LineCounter, { file, linesAbove }: From): YamlDocument['place'] {
  return (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
  };
}

function readDocument(text: string, from: From): ReadYaml {
  assertNoDirective(text, from);
  const lineCounter = new LineCounter();
  const place = createPlace(lineCounter, from);
  // Key uniqueness is checked below: the parser compares every pair of keys, which a hostile file makes slow.
  // `logLevel: 'silent'` would also silence the error about a second document.
  const options = {
    strict: true,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
  } as const;
  const document = parseDocument(text, { ...SCHEMA, ...options, lineCounter, logLevel: 'error' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    const message = renderYamlProblem(problem);
    const cause = problem;
    throw refuse({ message, hint: findHint(problem.code), place: place(problem.pos[0]), cause });
  }
  if (document.contents) assertPlain(document.contents, { place, depth: 1 });
  return { document, lineCounter };
}

function assertSize(
  text: string,
  { file, bytesAtMost }: { file: string; bytesAtMost: number },
): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= bytesAtMost) return;
  const message = `Unexpected ${bytes} bytes of YAML, expected at most ${bytesAtMost}`;
  throw refuse({ message, hint: HINTS.size, place: { file, line: 1 } });
}

function assertNoDirective(text: string, { file, linesAbove }: From): void {
  const offset = text.search(/^%/m);
  if (offset < 0) return;
  const line = text.slice(0, offset).split('\n').length + linesAbove;
  const message = 'Unexpected YAML directive, expected plain YAML 1.2';
  throw refuse({ message, hint: HINTS.directive, place: { file, line, column: 1 } });
}

interface Walk {
  place: YamlDocument['place'];
  depth: number;
}

function assertPlain(node: ParsedNode, walk: Walk): void {
  const { anchor, tag } = node;
  if (isAlias(node)) throw refuseNode(`alias *${node.source}, expected the value itself`);
  if (anchor) throw refuseNode(`anchor &${anchor}, expected a plain value`);
  if (tag) throw refuseNode(`tag ${tag}, expected a plain value`);
  if (isScalar(node) && typeof node.value === 'string' && !node.value.isWellFormed())
    throw refuseNode('half of a character (a lone surrogate), expected text', HINTS.surrogate);
  if (!isCollection(node)) return;
  if (walk.depth > DEPTH_AT_MOST)
    throw refuseNode(`nesting, expected at most ${DEPTH_AT_MOST} levels`, HINTS.depth);
  const inside = { place: walk.place, depth: walk.depth + 1 };
  if (isMap(node)) return assertPlainMap(node, inside);
  for (const item of node.items) assertPlain(item, inside);

  function refuseNode(what: string, hint: string = HINTS.reference): UserError {
    return refuse({ message: `Unexpected ${what}`, hint, place: walk.place(node.range[0]) });
  }
}

function assertPlainMap(map: YAMLMap.Parsed, walk: Walk): void {
  const seen = new Set<string>();
  for (const { key, value } of map.items) {
    assertPlain(key, walk);
    const name = isScalar(key) ? String(key.value) : '';
    const place = walk.place(key.range[0]);
    if (FORBIDDEN_KEYS.has(name)) {
      const message = `Unexpected key ${name}, which is reserved`;
      throw refuse({ message, hint: HINTS.reserved, place });
    }
    if (seen.has(name)) {
      const message = `Unexpected second "${name}", expected each key once`;
      throw refuse({ message, hint: HINTS.duplicate, place });
    }
    seen.add(name);
    if (value) assertPlain(value, walk);
  }
}

function findOffset(document: Document.Parsed, path: YamlPath, findChild: FindChild): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const child = findChild(node, step);
    if (child === undefined) break;
    offset = findStart(isPair(child) ? child.key : child) ?? offset;
    node = isPair(child) ? child.value : child;
  }
  return offset;
}

type FindChild = (node: unknown, step: string | number) => unknown;

/** A hostile map has a hundred thousand unknown keys, each of which is asked for: every map is read through once. */
function createChildFinder(): FindChild {
  const known = new WeakMap<YAMLMap, Map<string, unknown>>();
  return (node, step) => {
    if (isSeq(node)) return typeof step === 'number' ? node.items[step] : undefined;
    if (!isMap(node)) return undefined;
    const children = known.get(node) ?? toChildren(node);
    known.set(node, children);
    return children.get(String(step));
  };
}

function toChildren({ items }: YAMLMap): Map<string, unknown> {
  return new Map(items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
}

function findStart(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

function refuse(problem: Omit<UserErrorOptions, 'code'>): UserError {
  return new UserError({ code: 'yaml-invalid', ...problem });
}
