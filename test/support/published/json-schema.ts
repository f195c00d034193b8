/** GitHub's OpenAPI 3.0 description as JSON Schema, one named part at a time: the whole would take seconds to compile. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Schema = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a JSON file of a package. */
export function readPackageFile(specifier: string): Record<string, unknown> {
  const path = createRequire(import.meta.url).resolve(specifier);
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRecord(parsed)) throw new Error(`${specifier} is no object`);
  return parsed;
}

/** The value at a path of keys; an empty object where there is none. */
export function dig(from: unknown, ...keys: string[]): Record<string, unknown> {
  let place = from;
  for (const key of keys) place = isRecord(place) ? place[key] : undefined;
  return isRecord(place) ? place : {};
}

const SCHEMAS = '#/components/schemas/';
const PROSE = new Set(['description', 'title', 'example', 'examples', 'deprecated', 'default']);

/** Turns `nullable` into what JSON Schema knows, and `#/components/schemas/x` into `x`. */
export function translate(schema: unknown): Schema {
  if (!isRecord(schema)) return {};
  const { $ref } = schema;
  // Beside a reference OpenAPI 3.0 reads nothing else.
  if (typeof $ref === 'string') return { $ref: toSchemaId($ref.slice(SCHEMAS.length)) };
  const kept = Object.entries(schema).filter(([key]) => !PROSE.has(key) && !key.startsWith('x-'));
  const parts = kept.map(([key, value]) => translateKeyword(key, value));
  const { nullable, ...plain } = Object.fromEntries(parts);
  return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain;
}

/** Component names such as `content-file` as ids that Ajv does not take for relative addresses. */
export function toSchemaId(name: string): string {
  return `github:${name}`;
}

function translateKeyword(key: string, value: unknown): [string, unknown] {
  // Descriptions of alternatives overlap: a file's contents match two of four.
  if (key === 'oneOf' || key === 'anyOf') return ['anyOf', translateList(value)];
  if (key === 'allOf') return [key, translateList(value)];
  if (key === 'properties') {
    const properties = Object.entries(isRecord(value) ? value : {});
    return [key, Object.fromEntries(properties.map(([name, one]) => [name, translate(one)]))];
  }
  const isSchema = key === 'items' || key === 'additionalProperties' || key === 'not';
  return [key, isSchema && isRecord(value) ? translate(value) : value];
}

function translateList(value: unknown): Schema[] {
  return Array.isArray(value) ? value.map(translate) : [];
}

/** Names of components that a translated schema refers to. */
export function findReferences(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(findReferences);
  if (!isRecord(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string'
      ? [value.slice(toSchemaId('').length)]
      : findReferences(value),
  );
}
