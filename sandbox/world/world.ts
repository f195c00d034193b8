/**
 * The world: one organisation with people, teams, apps, tokens and repositories, and the incident
 * repository as real Git on disk. Everything that changes goes through the functions beside this
 * file, so that events, ids and times stay consistent.
 */

import type { Clock } from './clock.ts';
import { startClock } from './clock.ts';
import type { Doubts } from './doubts.ts';
import { startDoubts } from './doubts.ts';
import type { Events } from './events.ts';
import { startEvents } from './events.ts';
import type { GitStore } from './git.ts';
import type { Ids } from './ids.ts';
import { startIds } from './ids.ts';
import { NameMap } from './names.ts';
import { seedIncidentRepository } from './incident-repository.ts';
import { seedApps, seedOrganisation, seedPeople } from './people.ts';
import type { RepositorySeed } from './repositories.ts';
import { seedRepositories } from './repositories.ts';
import type { SealKey } from './seal-key.ts';
import { createSealKey } from './seal-key.ts';
import type { TokenSeed } from './tokens.ts';
import { seedTokens } from './tokens.ts';
import type { WorkflowRuns } from './workflow-runs.ts';
import type { Fault, JournalEntry } from './request-types.ts';
import type { Account, App, Repository, Role, Team, Token } from './types.ts';

export interface PersonSeed {
  /** `responder`, `incident-commander`, `approver`: become teams with these slugs. */
  roles?: string[] | undefined;
  /** Rights in every repository; default `write` for people with a role, `read` otherwise. */
  permission?: Role | undefined;
  /** Teams the person was invited to but has not joined. */
  invited?: string[] | undefined;
}

/** GitHub's plans, as far as what they give differs. https://docs.github.com/en/get-started/learning-about-github/githubs-plans */
export const PLANS = ['free', 'team', 'enterprise'] as const;
export type Plan = (typeof PLANS)[number];

export interface WorldOptions {
  /** Where the bare Git repository is made; must exist. */
  directory: string;
  /** The Firebreak checkout whose files become the incident repository's first commit. */
  project: string;
  organisation: string;
  start: Date;
  people: Record<string, PersonSeed>;
  repositories?: Record<string, RepositorySeed> | undefined;
  tokens?: Record<string, TokenSeed> | undefined;
  /** `setup`: ruled as `npm run setup` leaves it; without rules when absent. */
  rulesets?: 'setup' | undefined;
  /** `none`: a copy of the template as GitHub makes it, in which nobody has run `npm run setup`. */
  setup?: 'done' | 'none' | undefined;
  /** What the organisation pays for; everything unless it is said. */
  plan?: Plan | undefined;
}

export interface World {
  organisation: Account;
  plan: Plan;
  clock: Clock;
  ids: Ids;
  /** By login: people, bots and the organisation. */
  accounts: Map<string, Account>;
  /** By slug. */
  teams: Map<string, Team>;
  apps: { observer: App; operator: App };
  /** By `owner/name`. */
  repositories: Map<string, Repository>;
  /** Old `owner/name`s in small letters: GitHub leads from them to the repository until somebody takes the name. */
  renamed: Map<string, Repository>;
  incidentRepository: Repository;
  /** The incident repository's Git; no other repository has one. */
  git: GitStore;
  /** By value. */
  tokens: Map<string, Token>;
  /** The operator's key pair; the private half is also the containment environment's secret. */
  sealKey: SealKey;
  /** The pair GitHub seals repository and environment secrets with. */
  secretsKey: SealKey;
  faults: Fault[];
  doubts: Doubts;
  journal: JournalEntry[];
  events: Events;
  /** By run id: what starts a run that waits for approval; `login` is whoever approves it. */
  parked: Map<number, (login: string) => void>;
  /** Firebreak's own runs; absent until a runner listens. */
  workflowRuns?: WorkflowRuns;
  /** Where people's links lead, without a trailing slash: a name that is reserved and so the same in every rehearsal. */
  url: string;
  /** Ends the Git reader; the directory stays. */
  close(): void;
}

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
  const seeded = { ...base, organisation, apps, sealKey };
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
    tokens: seedTokens(seeded, options),
    secretsKey: await createSealKey(),
    faults: [],
    doubts: startDoubts(),
    journal: [],
    events: startEvents(),
    parked: new Map(),
    url: 'https://github.example',
    close: () => git.close(),
  };
}
