/** Turns what a schema refuses into findings, one for each key, at the key's own place in the YAML. */
import { z } from 'zod';
import { suggest } from '#kernel/registry.ts';
import { parseMessage } from './message.ts';
import { quote } from './quote.ts';
import type { Draft } from './rule.ts';
import type { YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
type Told = Pick<Draft, 'unexpected' | 'expected' | 'fix'>;

/** Finds everything in a YAML text that does not fit a schema; what could not be read is all there is to say. */
export function findSchemaProblems(file: string, source: YamlSource, schema: z.ZodType): Draft[] {
  if (source.problems.length > 0) return source.problems;
  const checked = schema.safeParse(source.data);
  if (checked.success) return [];
  return checked.error.issues
    .slice(0, DRAFTS_AT_MOST)
    .flatMap((issue) => toDrafts(issue, { file, source, schema }))
    .slice(0, DRAFTS_AT_MOST);
}

/** Two hostile megabytes hold three million mistakes; a person mends the first ones and looks again. */
const DRAFTS_AT_MOST = 1000;

interface Subject {
  file: string;
  source: YamlSource;
  schema: z.ZodType;
}

function toDrafts(issue: Issue, { file, source, schema }: Subject): Draft[] {
  if (issue.code === 'unrecognized_keys') {
    const known = findKnownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      ...source.placeOf([...issue.path, key]),
      ...describeUnknownKey(key, known),
    }));
  }
  const value = findValue(source.data, issue.path);
  const twin = issue.code === 'custom' ? findTwin(value) : undefined;
  if (twin !== undefined) {
    const place = source.placeOf([...issue.path, twin.index, 'id']);
    const fix = 'Give it the next free id; the first keeps the one it has.';
    const unexpected = `second ${quote(twin.id)}`;
    return [{ file, ...place, unexpected, expected: 'each id once', fix }];
  }
  return [{ file, ...source.placeOf(issue.path), ...describe(issue, value) }];
}

/** The kernel's schemas refuse a whole list when an id comes twice; a person looks for the second one. */
function findTwin(value: unknown): { index: number; id: string } | undefined {
  const items = z.array(z.object({ id: z.string() })).safeParse(value).data ?? [];
  const ids = items.map(({ id }) => id);
  const index = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  const id = ids[index];
  return id === undefined ? undefined : { index, id };
}

function describeUnknownKey(key: string, known: readonly string[]): Told {
  const meant = suggest(key, known);
  return {
    unexpected: `key ${quote(key)}`,
    expected: known.length > 0 ? toChoice(known) : 'only known keys',
    fix: meant ? `Write ${quote(meant)}.` : `Remove ${quote(key)}.`,
  };
}

function describe(issue: Issue, value: unknown): Told {
  const name = quote(toDotted(issue.path));
  if (value === undefined) {
    return { unexpected: `missing ${name}`, expected: toExpected(issue), fix: `Add ${name}.` };
  }
  if (issue.code === 'custom') return parseMessage(issue.message);
  const unexpected = `${describeValue(value)} as ${name}`;
  if (issue.code !== 'invalid_value') return { unexpected, expected: toExpected(issue) };
  const meant = suggest(toText(value), issue.values.map(String));
  return {
    unexpected,
    expected: toExpected(issue),
    ...(meant ? { fix: `Write ${quote(meant)}.` } : {}),
  };
}

function toExpected(issue: Issue): string {
  if (issue.code === 'invalid_type') return NOUNS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return toChoice(issue.values.map(String));
  if (issue.code === 'invalid_format') return toExpectedFormat(issue);
  if (issue.code === 'too_small') {
    return `${issue.inclusive ? 'at least' : 'more than'} ${toAmount(issue.minimum, issue.origin)}`;
  }
  if (issue.code === 'too_big') {
    return `${issue.inclusive ? 'at most' : 'less than'} ${toAmount(issue.maximum, issue.origin)}`;
  }
  return `what the schema allows (${issue.message})`;
}

function toChoice(values: readonly string[]): string {
  const words = values.map(quote).join(', ');
  return values.length === 1 ? words : `one of ${words}`;
}

function toAmount(count: number | bigint, origin: string): string {
  const noun = { string: ' character', array: ' item' }[origin] ?? '';
  return `${count}${noun}${noun !== '' && Number(count) !== 1 ? 's' : ''}`;
}

function toExpectedFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'datetime') return 'a time with offset such as 2026-11-21T05:12:00Z';
  // A schema that words its own message knows better than its regular expression.
  if (issue.message.startsWith('Expected ')) return issue.message.slice('Expected '.length);
  return issue.pattern ? `text like ${issue.pattern}` : `text in the form ${issue.format}`;
}

const NOUNS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function describeValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (value === '') return 'empty text';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `${typeof value === 'string' ? 'text' : typeof value} ${quote(toText(value))}`;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toDotted(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'content' : path.map(String).join('.');
}

function findValue(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    value,
  );
}

const jsonSchemas = new WeakMap<z.ZodType, z.core.JSONSchema.BaseSchema>();

/** Deriving one takes a millisecond, and a file may hold a thousand unknown keys. */
function toJsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  const known = jsonSchemas.get(schema) ?? z.toJSONSchema(schema, { io: 'input' });
  jsonSchemas.set(schema, known);
  return known;
}

/** Walks the JSON Schema of a zod schema, which already sees through defaults and optionals. */
function findKnownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let part: z.core.JSONSchema._JSONSchema | undefined = toJsonSchema(schema);
  for (const key of path) {
    if (typeof part !== 'object') return [];
    part =
      typeof key === 'number'
        ? toItems(part)
        : (part.properties?.[String(key)] ?? part.additionalProperties);
  }
  if (typeof part !== 'object') return [];
  const names = typeof part.propertyNames === 'object' ? (part.propertyNames.enum ?? []) : [];
  return [...Object.keys(part.properties ?? {}), ...names.map(String)];
}

function toItems({
  items,
}: z.core.JSONSchema.BaseSchema): z.core.JSONSchema._JSONSchema | undefined {
  return Array.isArray(items) ? undefined : items;
}
