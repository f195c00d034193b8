/** Firebreak's own workflow runs as the rest of the world sees them; the runner keeps them. */

import type { Account } from './account.ts';

export interface OwnRun {
  id: number;
  /** Counts the runs of this workflow file. */
  number: number;
  attempt: number;
  /** File name, e.g. `command.yml`. */
  workflow: string;
  name: string;
  title: string;
  event: string;
  actor: string;
  triggeringActor: string;
  ref: string;
  headSha: string;
  createdAt: string;
  /** `waiting` for a review of an environment, `pending` for a concurrency group. */
  status: 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed';
  /** `action_required`: it waits for somebody to approve it, which makes another attempt. */
  conclusion: 'success' | 'failure' | 'skipped' | 'cancelled' | 'action_required';
}

export interface Review {
  environment: string;
  state: 'approved' | 'rejected';
  comment: string;
  account: Account;
}

/** What the runner lets the rest of the world see of its runs. */
export interface WorkflowRuns {
  /** The newest attempt of each run, newest first. */
  list(): readonly OwnRun[];
  /** Names of the environments whose review a run waits for. */
  findPending(runId: number): readonly string[];
  findReviews(runId: number): readonly Review[];
  decide(runId: number, review: Review): void;
}
