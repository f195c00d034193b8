/** A world with an incident's issue, branch and draft pull request, shared by the tests of a file. */

import { afterAll, beforeAll } from 'vitest';
import type { World } from '#sandbox/world/world.ts';
import { createTestWorld } from '../../world/test-world.ts';
import { openIncident } from './open-incident.ts';

export interface IncidentWorld {
  world: World;
  /** The head of the incident's branch. */
  head: string;
  issueId: string;
  pullId: string;
}

/** Called where a test file begins; answers what gives the world to a test. */
export function prepareIncident(): () => IncidentWorld {
  const ends: (() => Promise<void>)[] = [];
  let made: IncidentWorld | undefined;
  beforeAll(async () => {
    const world = await createTestWorld({}, (end) => void ends.push(end));
    made = { world, ...(await openIncident(world)) };
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return () => {
    if (made === undefined) throw new Error('The incident is opened before the tests.');
    return made;
  };
}
