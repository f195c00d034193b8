import { expect, test } from 'vitest';
import { isTrue } from '#sandbox/runner/expression.ts';
import { toStepScope } from '#sandbox/runner/job-state.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { startJob } from './bare-run.ts';

test('how the job stands is what the status functions and its context say', async () => {
  const job = await startJob(await createBareWorld());
  for (const status of ['success', 'failure', 'cancelled'] as const) {
    job.status = status;
    const scope = toStepScope(job);
    expect(isTrue(`${status}() && job.status == '${status}'`, scope)).toBe(true);
    expect(isTrue('always()', scope)).toBe(true);
    expect(isTrue('success() || failure() || cancelled()', scope)).toBe(true);
  }
});

test('a step’s own environment takes the place of the job’s', async () => {
  const job = await startJob(await createBareWorld());
  job.env = { A: 'job' };
  expect(isTrue("env.A == 'job' && inputs.x == null", toStepScope(job))).toBe(true);
  expect(isTrue("env.A == 'step'", toStepScope(job, { A: 'step' }))).toBe(true);
});
