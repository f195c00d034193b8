/**
 * What the jobs before a job came to: its `needs` context and the answers of `success()` and
 * `failure()`, which look at all ancestors, not only at direct needs.
 */

import type { StatusAnswers } from './expression.ts';
import type { JobRecord } from './record.ts';
import type { Run } from './run-state.ts';
import type { JobDefinition } from './workflow-file.ts';

export interface Needs {
  context: Record<string, { result: string; outputs: Record<string, string> }>;
  status: StatusAnswers;
  /** The ancestor that keeps `success()` from holding, as a sentence. */
  unmet: string | undefined;
}

/** Finds the needs of a job among the jobs of its run that have ended. */
export function findNeeds(definition: JobDefinition, run: Run): Needs {
  const ended = new Map(run.record.jobs.map((job) => [job.id, job]));
  const ancestors = toAncestors(definition, run.file?.jobs ?? []).flatMap(
    (id) => ended.get(id) ?? [],
  );
  const unmet = ancestors.find(({ conclusion }) => conclusion !== 'success');
  const cancelled = run.abort.signal.aborted;
  return {
    context: Object.fromEntries(definition.needs.map((id) => [id, toNeed(ended.get(id))])),
    status: {
      success: unmet === undefined && !cancelled,
      failure: ancestors.some(({ conclusion }) => conclusion === 'failure'),
      cancelled,
    },
    unmet: unmet && `needs ${unmet.id}, which ended as ${unmet.conclusion}`,
  };
}

function toNeed(job: JobRecord | undefined): { result: string; outputs: Record<string, string> } {
  return { result: job?.conclusion ?? 'skipped', outputs: job?.outputs ?? {} };
}

function toAncestors({ needs }: JobDefinition, jobs: readonly JobDefinition[]): string[] {
  const parents = jobs.filter(({ id }) => needs.includes(id));
  return [...new Set([...needs, ...parents.flatMap((parent) => toAncestors(parent, jobs))])];
}
