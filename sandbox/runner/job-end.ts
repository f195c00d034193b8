/** What happens after a job's last step: its outputs are taken and post steps run, newest first. */

import { UserError } from '#kernel/errors.ts';
import { renderMapping } from './expression.ts';
import type { JobState } from './job-state.ts';
import { toStepScope } from './job-state.ts';
import type { StepRecord } from './record.ts';
import { startStepLog } from './step-log.ts';

/** Evaluates a job's outputs. One that holds a secret is dropped, as GitHub does. */
export function toJobOutputs(job: JobState): Record<string, string> {
  const outputs = renderMapping(job.definition.outputs, toStepScope(job));
  return Object.fromEntries(
    Object.entries(outputs).filter(([, value]) => !job.masks.covers(value)),
  );
}

/** Runs the post steps that main steps registered. */
export async function runPostSteps(job: JobState): Promise<StepRecord[]> {
  const records: StepRecord[] = [];
  for (const post of job.posts.toReversed()) {
    const log = startStepLog(job.masks);
    const failure = await post.run(log).catch(toMessage);
    if (failure !== undefined) {
      log.fail(failure);
      job.status = 'failure';
    }
    records.push({
      name: post.name,
      conclusion: failure === undefined ? 'success' : 'failure',
      outputs: {},
      log: log.text(),
      annotations: log.annotations,
      summary: '',
    });
  }
  return records;
}

function toMessage(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}
