import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { JobState } from '#sandbox/runner/job-state.ts';
import { startStepLog } from '#sandbox/runner/step-log.ts';
import { runStepProcess, type StepProcess } from '#sandbox/runner/step-process.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { startJob } from './bare-run.ts';

async function run(job: JobState, script: string, more: Partial<StepProcess> = {}) {
  const log = startStepLog(job.masks);
  const step = {
    command: 'bash',
    arguments: ['-c', script],
    directory: job.directories.workspace,
    environment: {},
    stepId: 's',
    limit: 10_000,
  };
  return { report: await runStepProcess({ ...step, ...more }, job, log), text: log.text() };
}

test('nothing of the person’s own environment gets in, and the runner’s own goes before the step’s', async () => {
  process.env['FIREBREAK_TEST_LEAK'] = 'x';
  const job = await startJob(await createBareWorld());
  job.github = { sha: 'f' };
  const environment = { GITHUB_SHA: 'forged', OWN: 'own' };
  const script = 'echo "$FIREBREAK_TEST_LEAK|$HOME|$GITHUB_SHA|$OWN|$GITHUB_ACTION|$CI"';
  const { text } = await run(job, script, { environment });
  delete process.env['FIREBREAK_TEST_LEAK'];
  expect(text).toBe(`|${job.directories.root}|f|own|s|true`);
});

test('what it reported is kept even when it failed, for the steps after it', async () => {
  const job = await startJob(await createBareWorld());
  job.paths = ['/old'];
  const script =
    'echo o=1 >> $GITHUB_OUTPUT; echo E=2 >> $GITHUB_ENV; printf "/a\\n/b\\n" >> $GITHUB_PATH; exit 4';
  const { report } = await run(job, script);
  expect(report).toMatchObject({
    outputs: { o: '1' },
    failure: 'Process completed with exit code 4.',
  });
  expect([job.env, job.paths]).toEqual([{ E: '2' }, ['/b', '/a', '/old']]);
  const after = await run(job, 'echo $PATH');
  expect(after.text.split(':').slice(0, 4)).toEqual([
    '/b',
    '/a',
    '/old',
    dirname(process.execPath),
  ]);
});

test('the shortest of the limits ends it: the step’s, the host’s or the job’s', async () => {
  const job = await startJob(await createBareWorld());
  job.deadline = performance.now() - 1000;
  expect((await run(job, 'sleep 9')).report.failure).toBe(
    'The step has exceeded its maximum execution time.',
  );
});
