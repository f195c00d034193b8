import { beforeEach, expect, test } from 'vitest';
import { isQueued, runWorkflow, stopRun } from '#sandbox/runner/run.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { parseFile, toHost, toRun } from './bare-run.ts';

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

test('jobs go in the order of their needs, and those that are skipped are checks too', async () => {
  const job = (more: string) => `{runs-on: ubuntu-latest, if: false, steps: [{run: x}]${more}}`;
  const text = `on: push\njobs: {last: ${job(', needs: [first]')}, first: ${job('')}}\n`;
  const run = { ...toRun(world), file: await parseFile(text) };
  await runWorkflow(run, toHost(world));
  expect(run.record.jobs.map(({ id }) => id)).toEqual(['first', 'last']);
  expect(run.record).toMatchObject({ status: 'completed', conclusion: 'skipped' });
  expect(world.incidentRepository.checks.map(({ name }) => name)).toEqual(['first', 'last']);
});

test('a run that cannot start has failed, and leaves its group', async () => {
  const host = toHost(world);
  const setting = { group: 'g', cancelInProgress: false, queue: 'single' as const };
  const slot = host.groups.join(setting, () => undefined);
  const next = host.groups.join(setting, () => undefined);
  const run = { ...toRun(world, { error: 'Invalid' }), slot };
  await runWorkflow(run, host);
  expect(run.record.conclusion).toBe('failure');
  expect(next.state).toBe('running');
});

test('a queued one that is stopped ends at once, a running one later, an ended one never', () => {
  const queued = toRun(world);
  stopRun(queued);
  expect(queued.record).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  const running = toRun(world, { status: 'in_progress' });
  stopRun(running);
  expect([running.record.status, running.abort.signal.aborted]).toEqual(['in_progress', true]);
  const ended = toRun(world, { status: 'completed', conclusion: 'success' });
  stopRun(ended);
  expect([ended.record.conclusion, ended.abort.signal.aborted]).toEqual(['success', false]);
});

test('one is queued while no job of it was looked at and it does not wait elsewhere', () => {
  const job = { id: 'a', name: 'a', conclusion: 'success' as const, steps: [], outputs: {} };
  expect(isQueued(toRun(world))).toBe(true);
  expect(isQueued(toRun(world, { status: 'pending' }))).toBe(true);
  expect(isQueued(toRun(world, { status: 'pending', jobs: [job] }))).toBe(false);
  expect(isQueued({ ...toRun(world, { status: 'pending' }), isBlocked: () => true })).toBe(false);
});
