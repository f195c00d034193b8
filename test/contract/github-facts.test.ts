import { describe, expect, it } from 'vitest';
import type { Fact } from '#sandbox/facts/fact.ts';
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

interface Cover {
  key: string;
  fact: Fact;
}

const covers: readonly Cover[] = facts.flatMap((fact) =>
  (fact.covers ?? []).map((name) => ({ key: toKey(name), fact })),
);

/** The facts that cover a thing. `*Connection.nodes` covers what all types of a kind have. */
function findFacts(name: string): Fact[] {
  const key = toKey(name);
  const isOf = (cover: string) =>
    cover.startsWith('*') ? key.endsWith(cover.slice(1)) : key === cover;
  return covers.filter((one) => isOf(one.key)).map(({ fact }) => fact);
}

function renderUncovered(found: readonly Use[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { name, file } of found) {
    if (findFacts(name).length > 0) continue;
    files.set(name, (files.get(name) ?? new Set()).add(file));
  }
  return [...files].map(([name, where]) => `${name}   ← ${[...where].join(', ')}`).toSorted();
}

/** Files that use what facts cover, and that none of these facts names. */
function renderUnnamed(found: readonly Use[]): string[] {
  const unnamed = found.flatMap(({ name, file }) => {
    const own = findFacts(name);
    const ids = own.map(({ id }) => id).join(' or ');
    const isNamed = own.length === 0 || own.some(({ reliedOnBy }) => reliedOnBy.includes(file));
    return isNamed ? [] : [`${file} uses ${name}: name it in reliedOnBy of ${ids}`];
  });
  return [...new Set(unnamed)].toSorted();
}

/** What whoever uses something for the first time has to do. */
const ADD_A_FACT =
  'Each of these needs a fact in sandbox/facts/ that names it under `covers` and the file under `reliedOnBy`, and says how to ask it; the sandbox then answers in sandbox/server/. Not covered:';

describe('no product file uses without a fact that covers it', () => {
  it.each(Object.entries(uses))('%s', (_, found) => {
    expect(found.length).toBeGreaterThan(0);
    const uncovered = renderUncovered(found);
    expect(uncovered, `${ADD_A_FACT}\n${uncovered.join('\n')}`).toEqual([]);
  });
});

describe('a product file is named by a fact that covers what it uses', () => {
  it.each(Object.entries(uses))('%s', (_, found) => {
    expect(renderUnnamed(found)).toEqual([]);
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
const unused = facts.flatMap(({ id, covers: own = [] }) =>
  own
    .filter((name) => !name.startsWith('*') && !used.has(toKey(name)))
    .map((name) => `${id}: ${name}`),
);
if (unused.length > 0)
  process.stdout.write(`${unused.length} things are covered by facts and used by nobody.\n`);
