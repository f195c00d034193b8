/** Properties that no part of a schema describes: what GitHub never sends, and what it would not read. */
import { isRecord, type Schema } from './json-schema.ts';

type Resolve = (id: string) => Schema;

/** Finds them at any depth, as `a.b`; a schema that names no properties describes any. */
export function findUndescribed(value: unknown, schema: Schema, resolve: Resolve): string[] {
  return search(value, { parts: flatten(schema, resolve), path: [], resolve });
}

interface Place {
  parts: readonly Schema[];
  path: readonly string[];
  resolve: Resolve;
}

function search(value: unknown, { parts, path, resolve }: Place): string[] {
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items: one }) => toParts(one, resolve));
    return value.flatMap((item) => search(item, { parts: items, path, resolve }));
  }
  if (!isRecord(value) || parts.some(isFree)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const found = parts.flatMap(({ properties }) =>
      isRecord(properties) && key in properties ? [properties[key]] : [],
    );
    const free = parts.flatMap(({ additionalProperties }) =>
      isRecord(additionalProperties) ? [additionalProperties] : [],
    );
    if (found.length === 0 && free.length === 0) return [[...path, key].join('.')];
    const inner = [...found, ...free].flatMap((part) => toParts(part, resolve));
    return search(one, { parts: inner, path: [...path, key], resolve });
  });
}

/** Whether a part takes an object with any keys. */
function isFree({ type, properties, additionalProperties }: Schema): boolean {
  if (additionalProperties === true) return true;
  const isObject = type === undefined || type === 'object';
  return isObject && properties === undefined && !isRecord(additionalProperties);
}

function toParts(schema: unknown, resolve: Resolve): Schema[] {
  return isRecord(schema) ? flatten(schema, resolve) : [];
}

/** The plain schemas behind references and alternatives. */
function flatten(schema: Schema, resolve: Resolve): Schema[] {
  const { $ref, allOf, anyOf, ...own } = schema;
  if (typeof $ref === 'string') return flatten(resolve($ref), resolve);
  const inner = [allOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const parts = inner.flatMap((one) => toParts(one, resolve));
  const isBare = Object.keys(own).length === 0 || (inner.length > 0 && !('properties' in own));
  return isBare && inner.length > 0 ? parts : [...parts, own];
}
