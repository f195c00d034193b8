/** What happens after a job's last step: its outputs are taken and post steps run, newest first. */

import { UserError } from '../../actions/kernel/errors.ts';
import { renderMapping } from './expression.ts';
import type { JobState } from './job-state.ts';
import { toStepScope } from './job-state.ts';
import type { JobRecord, StepRecord } from './record.ts';
import { startStepLog } from './step-log.ts';

/** Evaluates a job's outputs. The runner sets none that is empty, and drops one that holds masked text, whole. */
export function toJobOutputs(job: JobState): Pick<JobRecord, 'outputs' | 'warnings'> {
  const all = Object.entries(renderMapping(job.definition.outputs, toStepScope(job)));
  const set = all.filter(([, value]) => value !== '');
  const dropped = set.filter(([, value]) => job.masks.covers(value));
  return {
    outputs: Object.fromEntries(set.filter((output) => !dropped.includes(output))),
    warnings: dropped.map(([name]) => `Skip output '${name}' since it may contain secret.`),
  };
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
