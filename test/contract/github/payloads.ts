/** Properties of webhook payloads that actions read, from the schemas they read them with. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dig, isRecord, readPackageFile } from '../../support/published/json-schema.ts';
import { readSources } from '../sources.ts';
import type { Use } from './use.ts';

const Listed = z.object({
  PAYLOADS: z.array(z.object({ events: z.array(z.string()), schema: z.instanceof(z.ZodType) })),
});

/** Every property that an action reads, for each event that has it. */
export async function findPayloadUses(): Promise<Use[]> {
  const files = globSync('actions/*/*.ts').toSorted();
  const reading = files.filter((file) => readers().has(file.replaceAll('\\', '/')));
  const uses = reading.map(async (file) => {
    const module: unknown = await import(join(process.cwd(), file));
    const { PAYLOADS } = Listed.parse(module);
    return PAYLOADS.flatMap(({ events, schema }) =>
      events.flatMap((event) =>
        toPaths(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
          .filter((path) => hasProperty(event, path))
          .map((path) => ({ name: `${event} ${path}`, file })),
      ),
    );
  });
  return (await Promise.all(uses)).flat();
}

/** Files that list what they read of payloads. */
function readers(): ReadonlySet<string> {
  const listing = readSources('actions/*/*.ts').filter(({ text }) =>
    /^export const PAYLOADS\b/m.test(text),
  );
  return new Set(listing.map(({ path }) => path));
}

/** Files that parse a payload and list nothing. */
export function findHiddenReaders(): string[] {
  const listed = readers();
  return readSources('actions/**/*.ts')
    .filter(({ text }) => /\b(?:safeParse|parse)\((?:\w+\.)*payload\)/.test(text))
    .map(({ path }) => path)
    .filter((path) => !listed.has(path));
}

/** Dotted paths of the leaves of a JSON Schema; items of a list are reached by its own name. */
function toPaths(schema: unknown): string[] {
  const inner = toVariants(schema).flatMap((one) =>
    Object.entries(dig(one, 'properties')).flatMap(([name, value]) => {
      const below = toPaths(value);
      return below.length === 0 ? [name] : below.map((path) => `${name}.${path}`);
    }),
  );
  return [...new Set(inner)];
}

function toVariants(schema: unknown): unknown[] {
  if (!isRecord(schema)) return [];
  const { anyOf, allOf, oneOf, items } = schema;
  const lists = [anyOf, allOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [schema, ...[...lists, items].flatMap(toVariants)];
}

const definitions = dig(readPackageFile('@octokit/webhooks-schemas/schema.json'), 'definitions');

/** Whether GitHub publishes that property for an event of one of these types, or of any. */
export function hasProperty(event: string, path: string, types: readonly string[] = []): boolean {
  const stem = event === 'pull_request_target' ? 'pull_request' : event;
  const names = types.map((type) => `${stem}$${type}`);
  return Object.entries(definitions)
    .filter(([name]) => (names.length === 0 ? name.startsWith(`${stem}$`) : names.includes(name)))
    .some(([, schema]) => hasPath(schema, path.split('.')));
}

function hasPath(schema: unknown, [key, ...rest]: string[]): boolean {
  if (key === undefined) return true;
  return toResolved(schema).some((one) => {
    const property = dig(one, 'properties')[key];
    return property !== undefined && hasPath(property, rest);
  });
}

function toResolved(schema: unknown): unknown[] {
  if (!isRecord(schema)) return [];
  const { $ref, oneOf, anyOf, allOf, items } = schema;
  const referred =
    typeof $ref === 'string' ? definitions[$ref.slice('#/definitions/'.length)] : undefined;
  const lists = [oneOf, anyOf, allOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [schema, ...[...lists, items, referred].flatMap(toResolved)];
}
