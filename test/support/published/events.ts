/** Holds the events that the sandbox publishes against `@octokit/webhooks-schemas`. */
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { WorldEvent } from '#sandbox/world/types.ts';
import { dig, isRecord, readPackageFile } from './json-schema.ts';

/** One workflow trigger stands for another's payload. */
const SAME: ReadonlyMap<string, string> = new Map([['pull_request_target', 'pull_request']]);

let loaded: { ajv: Ajv; names: ReadonlySet<string> } | undefined;

function load() {
  if (loaded !== undefined) return loaded;
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true });
  formats.default(ajv);
  const schema = readPackageFile('@octokit/webhooks-schemas/schema.json');
  const definitions = Object.entries(dig(schema, 'definitions'));
  // Each definition names its dialect again, which would make it a document of its own.
  const plain = definitions.map(([name, one]) => [name, isRecord(one) ? withoutDialect(one) : one]);
  ajv.addSchema({ definitions: Object.fromEntries(plain) }, 'webhooks');
  loaded = { ajv, names: new Set(definitions.map(([name]) => name)) };
  return loaded;
}

function withoutDialect(schema: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}

/** What of an event GitHub would not send, in words. */
export function judgeEvent({ name, action, payload }: WorldEvent): string[] {
  const { names } = load();
  const stem = SAME.get(name) ?? name;
  const definition = `${stem}$${action ?? 'event'}`;
  const title = `event ${action === undefined ? name : `${name}.${action}`}`;
  if (NO_WEBHOOK.has(name)) return [];
  if (!names.has(definition)) return [`${title}: GitHub publishes no such event`];
  const validate = toCheck(definition);
  const valid: boolean = validate(payload);
  if (valid) return [];
  return [...new Set((validate.errors ?? []).map((error) => `${title}: ${toSentence(error)}`))];
}

/** Triggers of workflows that no webhook is sent for: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
const NO_WEBHOOK: ReadonlySet<string> = new Set(['schedule']);

function toCheck(definition: string): ValidateFunction {
  const found = load().ajv.getSchema(`webhooks#/definitions/${definition}`);
  if (found === undefined) throw new Error(`No definition ${definition}`);
  return found;
}

function toSentence({
  instancePath,
  message,
  params,
}: NonNullable<ValidateFunction['errors']>[number]): string {
  const place = instancePath === '' ? 'the payload' : instancePath.replaceAll(/\/\d+/g, '/*');
  return `${place} ${message ?? ''} ${JSON.stringify(params)}`;
}
