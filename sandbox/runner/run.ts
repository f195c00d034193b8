/**
 * One workflow run: its jobs in the order their `needs` allow. Jobs run one after the other; only
 * whole runs race each other.
 */

import { runJob } from './job.ts';
import { publishJobCheck } from './job-check.ts';
import type { JobRecord, RunRecord } from './record.ts';
import type { JobDefinition } from './workflow-file.ts';
import type { Host, Run } from './run-state.ts';

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
