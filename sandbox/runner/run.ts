/**
 * One workflow run: its jobs in the order their `needs` allow. Jobs run one after the other; only
 * whole runs race each other.
 */

import type { WorldEvent } from '#sandbox/world/types.ts';
import type { Review } from '#sandbox/world/workflow-runs.ts';
import type { World } from '#sandbox/world/world.ts';
import type { ConcurrencyGroups, Slot } from './concurrency.ts';
import type { Gate } from './gate.ts';
import { runJob } from './job.ts';
import { publishJobCheck } from './job-check.ts';
import type { Bell } from './park.ts';
import type { JobRecord, RunRecord } from './record.ts';
import type { JobDefinition, WorkflowFile } from './workflow-file.ts';

/** What every run shares. */
export interface Host {
  world: World;
  serverUrl: string;
  workDirectory: string;
  groups: ConcurrencyGroups;
  /** Rings whenever a run ends or begins to wait. */
  bell: Bell;
  /** Real milliseconds after which a child process is ended, whatever `timeout-minutes` says. */
  limit: number;
}

export interface Run {
  record: RunRecord;
  event: WorldEvent;
  /** Absent when the file could not be parsed: `record.error` says why. */
  file?: WorkflowFile;
  slot?: Slot;
  abort: AbortController;
  /** Set while the run waits for something outside itself. */
  isBlocked?: () => boolean;
  /** The environment whose review it waits for. */
  gate?: Gate;
  reviews: Review[];
}

/** Runs a run to its end. Whatever goes wrong ends up in its record; nothing is thrown but bugs. */
export async function runWorkflow(run: Run, host: Host): Promise<void> {
  const { record, file } = run;
  record.status = 'in_progress';
  for (const definition of file === undefined ? [] : toOrder(file.jobs)) {
    const job = await runJob(definition, run, host);
    record.jobs.push(job);
    publishJobCheck(run, job, host.world);
  }
  record.status = 'completed';
  record.conclusion = toConclusion(run);
  run.slot?.leave();
}

/** Ends a run that never started. */
export function cancelRun(run: Run): void {
  run.record.status = 'completed';
  run.record.conclusion = 'cancelled';
  run.slot?.leave();
}

/** Cancels a run that has not ended: a queued one ends at once, a running one when its steps do. */
export function stopRun(run: Run): void {
  if (run.record.status === 'completed') return;
  run.abort.abort();
  if (isQueued(run)) cancelRun(run);
}

/** Whether no job of a run has been looked at yet. */
export function isQueued({ record, isBlocked }: Run): boolean {
  const { status, jobs } = record;
  return (
    isBlocked === undefined && jobs.length === 0 && (status === 'queued' || status === 'pending')
  );
}

/** Orders jobs so that each comes after those it needs; the parser has already refused cycles. */
function toOrder(jobs: readonly JobDefinition[]): JobDefinition[] {
  const ordered: JobDefinition[] = [];
  const place = (job: JobDefinition): void => {
    if (ordered.includes(job)) return;
    for (const need of jobs.filter(({ id }) => job.needs.includes(id))) place(need);
    ordered.push(job);
  };
  for (const job of jobs) place(job);
  return ordered;
}

function toConclusion({ record, abort }: Run): RunRecord['conclusion'] {
  const has = (conclusion: JobRecord['conclusion']): boolean =>
    record.jobs.some((job) => job.conclusion === conclusion);
  if (record.error !== undefined || has('failure')) return 'failure';
  if (abort.signal.aborted || has('cancelled')) return 'cancelled';
  return has('success') ? 'success' : 'skipped';
}
