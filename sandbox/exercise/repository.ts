/** The organisation's repositories as exercise files call them: with or without their owner. */

import { isSameName } from '#sandbox/world/names.ts';
import type { Repository } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';

/** Finds the repositories of that name, or all but the incident repository when none is given. */
export function findRepositories(world: World, name?: string): Repository[] {
  const { incidentRepository } = world;
  const others = [...world.repositories.values()].filter((one) => one !== incidentRepository);
  if (name === undefined) return others;
  return others.filter((one) =>
    [one.name, `${one.owner}/${one.name}`].some((known) => isSameName(known, name)),
  );
}
