/** Makes a world from what is said of it, with the incident repository as real Git on disk. */

import { startClock } from './clock.ts';
import { startDoubts } from './doubts.ts';
import { startEvents } from './events.ts';
import { startIdTokens } from './id-tokens.ts';
import { startIds } from './ids.ts';
import { NameMap } from './names.ts';
import { seedIncidentRepository } from './incident-repository.ts';
import { seedApps, seedOrganisation, seedPeople } from './people.ts';
import { seedRepositories } from './repositories.ts';
import { createSealKey } from './seal-key.ts';
import { seedTokens } from './tokens.ts';
import type { Repository, Team } from './types.ts';
import type { Account } from './account.ts';
import type { World } from './world.ts';
import type { WorldOptions } from './world-options.ts';

/**
 * Makes a world.
 * @throws UserError when the project's files cannot become a repository.
 */
export async function createWorld(options: WorldOptions): Promise<World> {
  const sealKey = await createSealKey();
  const base = {
    clock: startClock(options.start),
    ids: startIds(),
    accounts: new NameMap<Account>(),
    teams: new NameMap<Team>(),
  };
  const organisation = seedOrganisation(base, options.organisation);
  seedPeople(base, options.people);
  const apps = seedApps(base);
  const tokens = seedTokens(base, options);
  const seeded = { ...base, organisation, apps, sealKey, tokens };
  const { repository, git } = await seedIncidentRepository(seeded, options);
  const repositories = new NameMap<Repository>();
  repositories.set(`${organisation.login}/${repository.name}`, repository);
  seedRepositories(seeded, repositories, options);
  return {
    ...seeded,
    plan: options.plan ?? 'enterprise',
    repositories,
    renamed: new Map(),
    incidentRepository: repository,
    git,
    secretsKey: await createSealKey(),
    idTokens: startIdTokens(base.clock),
    faults: [],
    doubts: startDoubts(),
    journal: [],
    events: startEvents(),
    parked: new Map(),
    url: 'https://github.example',
    close: () => git.close(),
  };
}
