import { describe, expect, it } from 'vitest';
import { facts } from '#sandbox/facts/index.ts';
import { findHiddenDocuments } from './github/documents.ts';
import { findFieldUses } from './github/fields.ts';
import { findHiddenReaders, findPayloadUses } from './github/payloads.ts';
import { findHiddenRoutes, findRouteUses } from './github/routes.ts';
import { findEmptyExpressions, findExpressionUses, findTriggerUses } from './github/triggers.ts';
import { toKey, type Use } from './github/use.ts';

/** What the product uses of GitHub, by kind. */
const uses = {
  'a REST route': findRouteUses(),
  'a GraphQL field or mutation': await findFieldUses(),
  'a trigger': findTriggerUses(),
  'a payload property in an action': findPayloadUses(),
  'a payload property in a workflow': findExpressionUses(),
} satisfies Record<string, readonly Use[]>;

const covered = new Set(facts.flatMap(({ covers = [] }) => covers.map(toKey)));
/** `*Connection.nodes`: what all types of a kind have. */
const endings = [...covered].filter((key) => key.startsWith('*')).map((key) => key.slice(1));

function isCovered(name: string): boolean {
  const key = toKey(name);
  return covered.has(key) || endings.some((ending) => key.endsWith(ending));
}

function renderUncovered(found: readonly Use[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { name, file } of found) {
    if (isCovered(name)) continue;
    files.set(name, (files.get(name) ?? new Set()).add(file));
  }
  return [...files].map(([name, where]) => `${name}   ← ${[...where].join(', ')}`).toSorted();
}

describe('no product file uses without a fact that covers it', () => {
  it.each(Object.entries(uses))('%s', (_, found) => {
    expect(found.length).toBeGreaterThan(0);
    expect(renderUncovered(found)).toEqual([]);
  });
});

describe('nothing escapes the register', () => {
  it('because a route is put together when the program runs', () => {
    expect(findHiddenRoutes()).toEqual([]);
  });

  it('because GraphQL stands in another file', () => {
    expect(findHiddenDocuments()).toEqual([]);
  });

  it('because a payload is read with a schema that is not listed', () => {
    expect(findHiddenReaders()).toEqual([]);
  });

  it('because an expression reads what no event of its workflow has', () => {
    expect(findEmptyExpressions()).toEqual([]);
  });
});

// For information: a fact may also be about what only the sandbox does.
const used = new Set(
  Object.values(uses)
    .flat()
    .map(({ name }) => toKey(name)),
);
const unused = facts.flatMap(({ id, covers = [] }) =>
  covers
    .filter((name) => !name.startsWith('*') && !used.has(toKey(name)))
    .map((name) => `${id}: ${name}`),
);
if (unused.length > 0)
  process.stdout.write(`${unused.length} things are covered by facts and used by nobody.\n`);
