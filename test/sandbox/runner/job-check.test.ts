import { expect, test } from 'vitest';
import { publishJobCheck } from '#sandbox/runner/job-check.ts';
import type { JobRecord } from '#sandbox/runner/record.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { toEvent, toRun } from './bare-run.ts';

const JOB: JobRecord = { id: 'a', name: 'A job', conclusion: 'skipped', steps: [], outputs: {} };

test.each([
  ['pull_request', 'head'],
  ['pull_request_target', 'f'.repeat(40)],
  ['push', 'f'.repeat(40)],
])('a job of %s is a check at %s, in the suite of its run', async (name, headSha) => {
  const world = await createBareWorld();
  const payload = { pull_request: { head: { sha: 'head' } } };
  publishJobCheck(toRun(world, {}, toEvent(world, { name, payload })), JOB, world);
  expect(world.incidentRepository.checks).toMatchObject([
    { name: 'A job', headSha, suite: 7, appId: 15_368, conclusion: 'skipped' },
  ]);
});
