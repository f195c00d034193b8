/** A play in progress on an incident that is in Git, shared by the tests of a file. */

import { afterAll, beforeAll } from 'vitest';
import type { Session } from '#sandbox/exercise/session.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { openIncident } from '../server/graphql/open-incident.ts';
import { createTestWorld } from '../world/test-world.ts';
import { toSession } from './bare-session.ts';

export interface GitIncident {
  world: World;
  session: Session;
  pull: Thread;
}

/** Called where a test file begins; answers what gives the play to a test. */
export function prepareSession(): () => GitIncident {
  const ends: (() => Promise<void>)[] = [];
  let made: GitIncident | undefined;
  beforeAll(async () => {
    const world = await createTestWorld({}, (end) => void ends.push(end));
    await openIncident(world);
    const pull = world.incidentRepository.threads.get(2);
    if (pull === undefined) throw new Error('There is no pull request.');
    made = { world, session: toSession(world), pull };
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return () => {
    if (made === undefined) throw new Error('The incident is opened before the tests.');
    return made;
  };
}
