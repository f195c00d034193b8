/**
 * Carries a change of plain data over to the YAML document it came from, leaf by leaf: what did not change keeps
 * its spelling, its comments and its place.
 */
import { type Document, isMap } from 'yaml';
import type { YamlPath } from '#kernel/frontmatter.ts';

export interface Change {
  before: unknown;
  after: unknown;
  /** Where new keys of the top level go; others are added at the end of their map. */
  order: readonly string[];
}

/** Applies the difference between two values to a document that holds the first. */
export function applyChange(document: Document, { before, after, order }: Change): void {
  applyAt({ document, order }, [], { before, after });
}

/** One person in two roles is one object twice; the house's YAML has no aliases. */
const WITHOUT_ALIASES = { aliasDuplicateObjects: false };

interface Target {
  document: Document;
  order: readonly string[];
}

type Difference = Pick<Change, 'before' | 'after'>;

function applyAt(target: Target, path: YamlPath, { before, after }: Difference): void {
  if (isSame(before, after)) return;
  const isThere = path.length === 0 || target.document.hasIn(path);
  if (!isThere) {
    if (after !== undefined) setAt(target, path, after);
    return;
  }
  if (after === undefined) target.document.deleteIn(path);
  else if (isFilledList(before) && Array.isArray(after)) applyList(target, path, { before, after });
  else if (isFilled(before) && isRecord(after)) applyMap(target, path, { before, after });
  else setAt(target, path, after);
}

function applyMap(
  target: Target,
  path: YamlPath,
  { before, after }: { before: Record<string, unknown>; after: Record<string, unknown> },
): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    applyAt(target, [...path, key], { before: before[key], after: after[key] });
  }
}

function applyList(
  target: Target,
  path: YamlPath,
  { before, after }: { before: readonly unknown[]; after: readonly unknown[] },
): void {
  // From the end, so that a deletion does not move the items still to be visited.
  for (let index = before.length - 1; index >= after.length; index -= 1) {
    target.document.deleteIn([...path, index]);
  }
  for (const [index, item] of after.entries()) {
    if (index < before.length) {
      applyAt(target, [...path, index], { before: before[index], after: item });
    } else target.document.addIn(path, target.document.createNode(item, WITHOUT_ALIASES));
  }
}

function setAt({ document, order }: Target, path: YamlPath, value: unknown): void {
  const [key] = path;
  const map = document.contents;
  if (path.length !== 1 || document.hasIn(path) || typeof key !== 'string' || !isMap(map)) {
    document.setIn(path, toNode(document, value));
    return;
  }
  const rank = order.indexOf(key);
  const next = map.items.findIndex((pair) => order.indexOf(String(pair.key)) > rank);
  const index = next === -1 ? map.items.length : next;
  map.items.splice(index, 0, document.createPair(key, value, WITHOUT_ALIASES));
}

/** A plain scalar goes in as itself, so that the comment behind the old one stays. */
function toNode(document: Document, value: unknown): unknown {
  return typeof value === 'object' && value !== null
    ? document.createNode(value, WITHOUT_ALIASES)
    : value;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    isSame(a[key], b[key]),
  );
}

/** An empty list or map is written `[]` or `{}`; replacing it whole gives the readable block style. */
function isFilledList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isFilled(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && Object.keys(value).length > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
