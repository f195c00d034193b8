/** How facts speak of webhook payloads: what a workflow sees of an event, and what GitHub publishes of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { WorldEvent } from '#sandbox/world/types.ts';
import type { Fact } from './fact.ts';
import { at, listAt } from './graphql.ts';
import { TRIGGERS, webhook } from './sources.ts';
import type { Subject } from './subject.ts';

export interface PayloadFact {
  id: string;
  claim: string;
  /** As in `on:`. */
  event: string;
  action?: string;
  /** Properties that are read, such as `issue.labels.*.name`. */
  paths: readonly string[];
  reliedOnBy: readonly string[];
  act: (subject: Subject) => Promise<unknown>;
}

/** Makes the fact that an event has these properties, in the published schema and when it happens. */
export function toPayloadFact({
  id,
  claim,
  event,
  action,
  paths,
  reliedOnBy,
  act,
}: PayloadFact): Fact {
  const name = toPublishedName(event, action);
  return {
    id,
    claim,
    grade: 'schema',
    sources: [webhook(name), TRIGGERS],
    reliedOnBy,
    covers: paths.map((path) => `${event} ${path}`),
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const { payload } = await watchFor(subject, { event, action }, () => act(subject));
      const unpublished = paths.filter((path) => !isPublished(name, path));
      assert.deepEqual(unpublished, [], `${name} is published without these.`);
      const missing = paths.filter((path) => listAt(payload, path).length === 0);
      assert.deepEqual(missing, [], `The payload has none of these: ${JSON.stringify(payload)}`);
    },
  };
}

/** The first event of a kind that an act causes. */
export async function watchFor(
  { watch }: Subject,
  { event, action }: { event: string; action?: string | undefined },
  act: () => Promise<unknown>,
): Promise<WorldEvent> {
  assert.ok(watch !== undefined, 'This server shows no events.');
  const events = await watch(act);
  const found = events.find((one) => one.name === event && one.action === action);
  const seen = events.map((one) => `${one.name} ${one.action ?? ''}`.trim()).join(', ');
  assert.ok(found !== undefined, `Expected ${event} ${action ?? ''}, got ${seen}.`);
  return found;
}

/** `pull_request_target` is Actions' own name: its payload is that of `pull_request`. */
function toPublishedName(event: string, action: string | undefined): string {
  return `${event.replace(/_target$/, '')}$${action ?? 'event'}`;
}

let published: unknown;

/** Read at the first question: most of those who import the register never ask it. */
function findDefinition(name: string): unknown {
  const file = new URL(import.meta.resolve('@octokit/webhooks-schemas'));
  published ??= JSON.parse(readFileSync(file, 'utf8'));
  return at(published, `definitions.${name}`);
}

/** Whether the published schema of a payload knows a property. */
export function isPublished(name: string, path: string): boolean {
  return isIn(findDefinition(name), path.split('.'));
}

const COMBINED = ['allOf.*', 'anyOf.*', 'oneOf.*'];

/** Schemas refer to each other and combine; a property is known when any of them knows it. */
function isIn(shape: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  const below = listAt(shape, key === '*' ? 'items' : `properties.${key}`);
  if (below.some((one) => isIn(one, rest))) return true;
  const referred = at(shape, '$ref');
  const others = COMBINED.flatMap((name) => listAt(shape, name));
  const name = typeof referred === 'string' ? referred.replace('#/definitions/', '') : undefined;
  return [...others, ...(name === undefined ? [] : [findDefinition(name)])].some((one) =>
    isIn(one, path),
  );
}
