/** What the steps of one job share and change: environment, masks, outputs, status. */

import type { Token } from '#sandbox/world/types.ts';
import { toInputs, toRunnerContext } from './contexts.ts';
import type { Scope } from './expression.ts';
import type { Identity } from './identity.ts';
import type { Masks } from './masks.ts';
import type { Conclusion } from './record.ts';
import type { Host, Run } from './run-state.ts';
import type { StepLog } from './step-log.ts';
import type { JobDefinition } from './workflow-file.ts';

export interface JobDirectories {
  /** Everything of the job; removed when it ends. */
  root: string;
  workspace: string;
  temp: string;
}

interface StepResult {
  outputs: Record<string, string>;
  /** Before `continue-on-error`. */
  outcome: Conclusion;
  conclusion: Conclusion;
}

interface PostStep {
  name: string;
  /** Answers why it failed, or undefined. */
  run(log: StepLog): Promise<string | undefined>;
}

export interface JobState {
  host: Host;
  run: Run;
  definition: JobDefinition;
  directories: JobDirectories;
  token: Token;
  masks: Masks;
  github: Record<string, unknown>;
  secrets: Record<string, string>;
  vars: Record<string, string>;
  needs: Record<string, unknown>;
  /** Where to ask for a proof of who the job is; empty for a job without `id-token: write`. */
  identity: Identity;
  /** Workflow and job `env`, then whatever steps add through `GITHUB_ENV`. */
  env: Record<string, string>;
  /** Directories steps put in front of `PATH`, newest first. */
  paths: string[];
  /** By given step id. */
  steps: Record<string, StepResult>;
  status: 'success' | 'failure' | 'cancelled';
  posts: PostStep[];
  /** Real time at which `timeout-minutes` of the job is over. */
  deadline: number;
}

/** Builds the scope in which a step's values are evaluated. */
export function toStepScope(job: JobState, env: Record<string, string> = job.env): Scope {
  return {
    contexts: {
      github: job.github,
      env,
      vars: job.vars,
      secrets: job.secrets,
      needs: job.needs,
      steps: job.steps,
      job: { status: job.status },
      runner: toRunnerContext(job.directories.temp),
      inputs: toInputs(job.run),
      strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
    },
    status: {
      success: job.status === 'success',
      failure: job.status === 'failure',
      cancelled: job.status === 'cancelled',
    },
  };
}
