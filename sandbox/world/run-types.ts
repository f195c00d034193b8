/** Nouns of pipelines: checks, workflow files and runs. */
import type { Account } from './account.ts';

export interface CheckRun {
  id: number;
  name: string;
  headSha: string;
  /** The App that made it. */
  appId: number;
  /** A suite holds runs of one App at one commit; GitHub Actions has one for each workflow run. */
  suite: number;
  status: string;
  conclusion?: string;
  title: string;
  summary: string;
  annotations: {
    path: string;
    start_line: number;
    end_line: number;
    start_column?: number;
    end_column?: number;
    annotation_level: string;
    title?: string;
    message: string;
  }[];
}

/** What anybody with write access says of a commit. It counts where a check of that name is required. */
export interface CommitStatus {
  id: number;
  context: string;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  creator: Account;
  at: Date;
}

export interface Workflow {
  id: number;
  name: string;
  path: string;
  state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
}

/**
 * The product waits in real time while the sandbox's clock stands still, so a time is over when either clock says so.
 * For tests that must not wait: how many times the run is still seen.
 */
export type CancelTakes = { milliseconds: number } | { reads: number };

/** A run of some repository's pipeline that steps may cancel; runs of Firebreak's own workflows are the runner's. */
export interface PipelineRun {
  id: number;
  workflowId: number;
  status: 'queued' | 'in_progress' | 'waiting' | 'pending' | 'requested' | 'completed';
  conclusion?: string;
  /** True for a run that ignores `cancel` and needs `force-cancel`. */
  stubborn: boolean;
  /** How long the run goes on after a cancel was accepted. */
  cancelTakes?: CancelTakes;
  /** Set once a cancel was accepted that has not taken effect. */
  ending?: { since: Date; started: number; readsLeft: number };
  /** The branch the run is for. */
  headBranch: string;
  actor: Account;
  createdAt: Date;
}
