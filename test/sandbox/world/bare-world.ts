/** A world without Git on disk, made by the sandbox's own functions in a millisecond, for what reads no commit. */

import { startIdTokens } from '#sandbox/world/id-tokens.ts';
import { openGit } from '#sandbox/world/git.ts';
import type { Account } from '#sandbox/world/account.ts';
import { startClock } from '#sandbox/world/clock.ts';
import { startDoubts } from '#sandbox/world/doubts.ts';
import { startEvents } from '#sandbox/world/events.ts';
import { startIds } from '#sandbox/world/ids.ts';
import { NameMap } from '#sandbox/world/names.ts';
import { seedApps, seedOrganisation, seedPeople, type Society } from '#sandbox/world/people.ts';
import { createRepository, seedRepositories } from '#sandbox/world/repositories.ts';
import { createSealKey } from '#sandbox/world/seal-key.ts';
import { seedTokens } from '#sandbox/world/tokens.ts';
import type { Repository, Team } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import type { WorldOptions } from '#sandbox/world/world-options.ts';
import { SETTING } from '#sandbox/facts/setting.ts';

type Options = Partial<Pick<WorldOptions, 'people' | 'repositories' | 'tokens' | 'plan'>>;

/** Counters and empty lists of accounts and teams. */
export function createSociety(): Society & { clock: World['clock'] } {
  return {
    clock: startClock(new Date(SETTING.start)),
    ids: startIds(),
    accounts: new NameMap<Account>(),
    teams: new NameMap<Team>(),
  };
}

/** The people of the facts' setting unless told otherwise; the incident repository has no commit. */
export async function createBareWorld(options: Options = {}): Promise<World> {
  const { people, repositories: seeds, tokens, plan } = { ...SETTING, ...options };
  const base = createSociety();
  const organisation = seedOrganisation(base, SETTING.organisation);
  seedPeople(base, people);
  const society = { ...base, organisation };
  const incidentRepository = createRepository(society, 'incidents', people);
  const repositories = new NameMap<Repository>();
  repositories.set(`${organisation.login}/incidents`, incidentRepository);
  seedRepositories(society, repositories, { people, repositories: seeds });
  return {
    ...society,
    apps: seedApps(base),
    plan: plan ?? 'enterprise',
    repositories,
    renamed: new Map(),
    incidentRepository,
    git: openGit('/nowhere'),
    tokens: seedTokens(base, { tokens }),
    idTokens: startIdTokens(base.clock),
    sealKey: await createSealKey(),
    secretsKey: await createSealKey(),
    faults: [],
    doubts: startDoubts(),
    journal: [],
    events: startEvents(),
    parked: new Map(),
    url: 'https://github.example',
    close: () => undefined,
  };
}
