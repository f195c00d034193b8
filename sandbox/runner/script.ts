/** `run:` steps: the script goes to a file and bash runs it, with the flags a hosted runner uses. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StepReport } from './command-files.ts';
import { renderScalar } from './expression.ts';
import type { JobState } from './job-state.ts';
import { toStepScope } from './job-state.ts';
import { toRunnerError } from './runner-error.ts';
import type { StepLog } from './step-log.ts';
import { runStepProcess } from './step-process.ts';
import type { StepDefinition } from './workflow-file.ts';

/**
 * Runs a step's script.
 * @throws UserError when the step has none.
 */
export async function runScript(
  definition: StepDefinition,
  { env, limit }: { env: Record<string, string>; limit: number },
  { job, log }: { job: JobState; log: StepLog },
): Promise<StepReport> {
  if (definition.run === undefined) {
    throw toRunnerError('The sandbox runs steps with `uses` or `run` only.');
  }
  const scope = toStepScope(job, env);
  const script = join(job.directories.temp, `${definition.id}.sh`);
  await writeFile(script, renderScalar(definition.run, scope));
  const { workingDirectory, shell } = definition;
  // An explicit `shell: bash` is stricter than the default one.
  const flags = shell === undefined ? ['-e'] : ['--noprofile', '--norc', '-eo', 'pipefail'];
  return runStepProcess(
    {
      command: 'bash',
      arguments: [...flags, script],
      directory: join(
        job.directories.workspace,
        workingDirectory === undefined ? '.' : renderScalar(workingDirectory, scope),
      ),
      environment: env,
      stepId: definition.id,
      limit,
    },
    job,
    log,
  );
}
