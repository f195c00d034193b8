/**
 * One byte sequence per value (RFC 8785 style), so that equal plans and ledger entries have equal digests.
 * Changing the output of this file breaks every hash chain ever written.
 */
import { createHash, hash } from 'node:crypto';
import { splitMark } from './text/byte-order-mark.ts';

export type Digest = `sha256:${string}`;

/** Renders plain data as canonical JSON: keys sorted by UTF-16 code unit, no space, nothing dropped silently. */
export function renderCanonical(value: unknown): string {
  return renderValue(value, '$');
}

/** The same of an object, and of that object without one of its keys. */
export function renderWithAndWithout(
  value: Record<string, unknown>,
  key: string,
): { whole: string; rest: string } {
  const members = renderMembers(value, '$');
  const whole = toObject([...members.values()]);
  members.delete(key);
  return { whole, rest: toObject([...members.values()]) };
}

/** Hashes the canonical form of plain data. */
export function digestOf(value: unknown): Digest {
  return sha256(renderCanonical(value));
}

/** Hashes bytes, or a string as UTF-8. */
export function sha256(bytes: Uint8Array | string): Digest {
  return `sha256:${hash('sha256', bytes, 'hex')}`;
}

/** The eight digits of a digest that people read out and type. */
export function toShortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 8);
}

/** Reads JSON that may be none, or may hold what has no canonical form; undefined is no value of JSON. */
export function parseJson(text: string): unknown {
  if (hasLoneSurrogate(text)) return undefined;
  try {
    return JSON.parse(splitMark(text).rest);
  } catch {
    return undefined;
  }
}

const ESCAPE =
  /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F]|(u[dD][89a-fA-F][\da-fA-F]{2})|[^])/g;

/** Whether JSON holds half of a surrogate pair: no character, so no byte stands for it and nothing can be hashed over it. */
export function hasLoneSurrogate(json: string): boolean {
  if (!json.isWellFormed()) return true;
  // Hardly any text has such an escape, and one look is enough to say so.
  if (!/\\u[dD][89a-fA-F]/.test(json)) return false;
  return Array.from(json.matchAll(ESCAPE)).some(([, lone]) => lone !== undefined);
}

function renderValue(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return renderNumber(value, path);
  if (typeof value === 'string') return renderString(value, path);
  if (Array.isArray(value)) return renderArray(value, path);
  if (isPlainObject(value)) return renderObject(value, path);
  throw new TypeError(`${path} is ${describe(value)}, which has no canonical form`);
}

function renderNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`${path} is ${value}, which is not finite`);
  return JSON.stringify(value);
}

function renderString(value: string, path: string): string {
  if (!value.isWellFormed()) throw new TypeError(`${path} contains a lone surrogate`);
  return JSON.stringify(value);
}

/** `Array.from` visits holes too, so a sparse array is refused like any other `undefined`. */
function renderArray(items: readonly unknown[], path: string): string {
  return `[${Array.from(items, (item, index) => renderValue(item, `${path}[${index}]`)).join(',')}]`;
}

function renderObject(value: Record<string, unknown>, path: string): string {
  return toObject([...renderMembers(value, path).values()]);
}

function renderMembers(value: Record<string, unknown>, path: string): Map<string, string> {
  const members = new Map<string, string>();
  for (const key of Object.keys(value).toSorted(byCodeUnit)) {
    const item = renderValue(value[key], `${path}.${key}`);
    members.set(key, `${renderString(key, path)}:${item}`);
  }
  return members;
}

function toObject(members: readonly string[]): string {
  return `{${members.join(',')}}`;
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `a ${value.constructor.name}`;
  return typeof value;
}

/** Values that survive in a file: JSON and nothing else. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The name that Git gives to the bytes of a file: the same bytes have the same one everywhere.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage
 */
export function toBlobId(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
