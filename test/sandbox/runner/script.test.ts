import { beforeEach, expect, test } from 'vitest';
import type { JobState } from '#sandbox/runner/job-state.ts';
import { runScript } from '#sandbox/runner/script.ts';
import { startStepLog } from '#sandbox/runner/step-log.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { startJob } from './bare-run.ts';

let world: Awaited<ReturnType<typeof createBareWorld>>;

beforeEach(async () => {
  world = await createBareWorld();
});

async function run(
  step: string,
): Promise<{ text: string; failure: string | undefined; job: JobState }> {
  const text = `on: push\njobs: {a: {runs-on: x, steps: [${step}]}}\n`;
  const job = await startJob(world, text);
  const log = startStepLog(job.masks);
  const [definition] = job.definition.steps;
  if (definition === undefined) throw new Error('There is no step.');
  const report = await runScript(definition, { env: { A: 'a' }, limit: 9000 }, { job, log });
  return { text: log.text(), failure: report.failure, job };
}

test('bash stops at what fails; in a pipe only where the shell is named', async () => {
  expect((await run('{run: "false; echo on"}')).text).toBe('');
  expect((await run('{run: "false | true; echo on"}')).text).toBe('on');
  const strict = await run('{shell: bash, run: "false | true; echo on"}');
  expect([strict.text, strict.failure]).toEqual(['', 'Process completed with exit code 1.']);
});

test('expressions are filled in before, and the folder is below the workspace', async () => {
  const { text, job } = await run('{working-directory: ".", run: "echo ${{ env.A }} $A; pwd"}');
  expect(text).toBe(`a a\n${job.directories.workspace}`);
});

test('a step that runs nothing is refused', async () => {
  const job = await startJob(world);
  const log = startStepLog(job.masks);
  const definition = { id: 'x', hasId: false, if: 'success()' };
  await expect(runScript(definition, { env: {}, limit: 1 }, { job, log })).rejects.toThrow(
    '`uses` or `run` only',
  );
});
