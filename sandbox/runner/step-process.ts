/** Starts the process of a step, action or script, and applies what it reported to the job. */

import { dirname } from 'node:path';
import { runProcess } from './child-process.ts';
import type { ProcessEnd } from './child-process.ts';
import { createCommandFiles } from './command-files.ts';
import type { StepReport } from './command-files.ts';
import { toRunnerContext, toVariables } from './contexts.ts';
import type { JobState } from './job-state.ts';
import type { StepLog } from './step-log.ts';

export interface StepProcess {
  command: string;
  arguments: string[];
  directory: string;
  /** `env` and inputs; a hosted runner's own variables win over them. */
  environment: Record<string, string>;
  stepId: string;
  limit: number;
}

/** Runs the process to its end; what it reported is kept even when it failed. */
export async function runStepProcess(
  step: StepProcess,
  job: JobState,
  log: StepLog,
): Promise<StepReport> {
  const files = await createCommandFiles(job.directories.temp);
  const ended = await runProcess({
    command: step.command,
    arguments: step.arguments,
    directory: step.directory,
    environment: {
      ...toBaseEnvironment(job),
      ...step.environment,
      ...toVariables({ ...job.github, action: step.stepId }, toRunnerContext(job.directories.temp)),
      ...job.identity.variables,
      ...files.variables,
    },
    signal: job.run.abort.signal,
    limit: Math.max(1, Math.min(step.limit, job.host.limit, job.deadline - performance.now())),
    readLine: (line) => log.read(line),
  });
  const report = await files.read();
  if (report.complaint !== undefined) log.fail(report.complaint);
  Object.assign(job.env, report.env);
  job.paths.unshift(...report.paths.toReversed());
  const failure = toFailure(ended);
  return failure === undefined ? report : { ...report, failure };
}

function toFailure(ended: ProcessEnd): string | undefined {
  if (ended.end === 'cancelled') return 'The operation was canceled.';
  if (ended.end === 'late') return 'The step has exceeded its maximum execution time.';
  return ended.code === 0 ? undefined : `Process completed with exit code ${ended.code}.`;
}

function toBaseEnvironment(job: JobState): Record<string, string> {
  // The directory of this Node comes first, as the runner's own Node would.
  const path = [...job.paths, dirname(process.execPath), process.env['PATH'] ?? ''].join(':');
  return { PATH: path, HOME: job.directories.root, LANG: 'C.UTF-8' };
}
