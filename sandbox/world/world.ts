/**
 * The world: one organisation with people, teams, apps, tokens and repositories, and the incident
 * repository as real Git on disk. Everything that changes goes through the functions beside this
 * file, so that events, ids and times stay consistent.
 */

import type { Clock } from './clock.ts';
import type { Doubts } from './doubts.ts';
import type { Events } from './events.ts';
import type { GitStore } from './git.ts';
import type { IdTokens } from './id-tokens.ts';
import type { Ids } from './ids.ts';
import type { SealKey } from './seal-key.ts';
import type { WorkflowRuns } from './own-run.ts';
import type { Fault, JournalEntry } from './request-types.ts';
import type { App, Repository, Team, Token } from './types.ts';
import type { Account } from './account.ts';
import type { Plan } from './world-options.ts';

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
  /** Proofs of who a job is, for those with `id-token: write`. */
  idTokens: IdTokens;
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
