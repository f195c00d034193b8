import { expect, test } from 'vitest';
import { beginEnd, passTime } from '#sandbox/world/pipeline-runs.ts';
import type { CancelTakes, PipelineRun } from '#sandbox/world/run-types.ts';
import { createBareWorld } from './bare-world.ts';

const START = new Date('2026-03-02T09:00:00Z');
const later = (milliseconds: number): Date => new Date(START.getTime() + milliseconds);

async function createRun(cancelTakes?: CancelTakes): Promise<PipelineRun> {
  const world = await createBareWorld();
  const run = world.repositories.get('acme/shop')?.runs[0];
  if (run === undefined) throw new Error('The shop has no run.');
  return { ...run, ...(cancelTakes && { cancelTakes }) };
}

test('a run ends at once unless it says how long it goes on', async () => {
  const run = await createRun();
  beginEnd(run, START);
  expect(run).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
});

test('one that takes some reads is seen running so often', async () => {
  const run = await createRun({ reads: 2 });
  beginEnd(run, START);
  const seen = [1, 2, 3].map(() => passTime(run, START).status);
  expect(seen).toEqual(['in_progress', 'in_progress', 'completed']);
});

test('one that takes a time is over when the sandbox’s clock says so, and a second cancel is no sooner', async () => {
  const run = await createRun({ milliseconds: 60_000 });
  expect(passTime(run, later(90_000)).status).toBe('in_progress');
  beginEnd(run, START);
  beginEnd(run, later(30_000));
  expect(passTime(run, later(59_999)).status).toBe('in_progress');
  expect(passTime(run, later(60_000)).status).toBe('completed');
});

test('the machine’s own clock ends it too, for whoever waits in real time', async () => {
  const run = await createRun({ milliseconds: 0 });
  beginEnd(run, START);
  expect(passTime(run, START).status).toBe('completed');
});

test('what ended otherwise keeps how it ended', async () => {
  const run = await createRun({ reads: 0 });
  beginEnd(run, START);
  Object.assign(run, { status: 'completed', conclusion: 'success' });
  expect(passTime(run, START).conclusion).toBe('success');
});
