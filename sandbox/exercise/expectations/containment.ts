/** `token_revoked` and `halted`: whether the world is as the containment steps should have left it. */

import type { Repository, Token } from '#sandbox/world/types.ts';
import { toCheck } from '../check.ts';
import { findRepositories } from '../repository.ts';

export const tokenRevoked = toCheck('token_revoked', (expected, { world }) => {
  const leaked = [...world.tokens.values()].filter(({ kind }) => kind === 'leaked');
  const named = Array.isArray(expected)
    ? leaked.filter(({ name }) => expected.includes(name))
    : leaked;
  const ok = isAsExpected(named, expected, ({ revoked }) => revoked);
  return { ok, got: named.map(renderToken).join(', ') || 'no such token' };
});

function renderToken({ name, revoked }: Token): string {
  return `${name} is ${revoked ? 'revoked' : 'in use'}`;
}

export const halted = toCheck('halted', (expected, { world }) => {
  const named = Array.isArray(expected)
    ? expected.flatMap((name) => findRepositories(world, name))
    : findRepositories(world);
  const isComplete = !Array.isArray(expected) || named.length === expected.length;
  const ok = isComplete && isAsExpected(named, expected, isRepositoryHalted);
  return { ok, got: named.map(renderRepository).join('; ') || 'no such repository' };
});

/** All that are named; at least one for `true`, none for `false`. */
function isAsExpected<Item>(
  items: readonly Item[],
  expected: readonly string[] | boolean,
  holds: (item: Item) => boolean,
): boolean {
  if (items.length === 0) return false;
  if (expected === true) return items.some(holds);
  return items.every((item) => holds(item) === (expected !== false));
}

/** Nothing starts any more, and nothing that had started still runs. */
function isRepositoryHalted({ actionsEnabled, workflows, runs }: Repository): boolean {
  const canStart = actionsEnabled && (workflows.length === 0 || workflows.some(isActive));
  return !canStart && runs.every(({ status }) => status === 'completed');
}

const isActive = ({ state }: Repository['workflows'][number]): boolean => state === 'active';

function renderRepository({ name, workflows, runs }: Repository): string {
  const active = workflows.filter(isActive).length;
  const running = runs.filter(({ status }) => status !== 'completed').length;
  return `${name}: ${String(active)} of ${String(workflows.length)} workflows active, ${String(running)} runs not ended`;
}
