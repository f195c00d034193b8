/** Properties of webhook payloads that actions read, from the schemas they read them with. */
import { z } from 'zod';
import { PAYLOADS as closing } from '#close/request.ts';
import { PAYLOADS as commanding } from '#github/command-request.ts';
import { PAYLOADS as dispatching } from '#declare/dispatch.ts';
import { PAYLOADS as declaring } from '#declare/request.ts';
import type { PayloadUse } from '#github/payload.ts';
import { PAYLOADS as reporting } from '#report/push.ts';
import { PAYLOADS as sweeping } from '#sweep/own.ts';
import { PAYLOADS as validating } from '#validate/push.ts';
import { dig, isRecord, readPackageFile } from '../../support/published/json-schema.ts';
import { readSources } from '../../../scripts/check/sources.ts';
import type { Use } from './use.ts';

/** By the file that reads so. */
const READERS: Readonly<Record<string, readonly PayloadUse[]>> = {
  'actions/close/request.ts': closing,
  'actions/github/command-request.ts': commanding,
  'actions/declare/dispatch.ts': dispatching,
  'actions/declare/request.ts': declaring,
  'actions/report/push.ts': reporting,
  'actions/sweep/own.ts': sweeping,
  'actions/validate/push.ts': validating,
};

/** Every property that an action reads, for each event that has it. */
export function findPayloadUses(): Use[] {
  return Object.entries(READERS).flatMap(([file, uses]) =>
    uses.flatMap(({ events, schema }) =>
      events.flatMap((event) =>
        toPaths(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
          .filter((path) => hasProperty(event, path))
          .map((path) => ({ name: `${event} ${path}`, file })),
      ),
    ),
  );
}

/** Files that parse a payload and are not listed above. */
export function findHiddenReaders(): string[] {
  return readSources('actions/**/*.ts')
    .filter(({ text }) => /\b(?:safeParse|parse)\((?:\w+\.)*payload\)/.test(text))
    .map(({ path }) => path)
    .filter((path) => !(path in READERS))
    .map((path) => `${path}: list its PAYLOADS in test/contract/github/payloads.ts`);
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

const definitions = dig(
  readPackageFile(import.meta.resolve('@octokit/webhooks-schemas/schema.json')),
  'definitions',
);

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
