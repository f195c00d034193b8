import { expect, test } from 'vitest';
import { park } from '#sandbox/runner/park.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { toHost, toRun } from './bare-run.ts';

test('a run that waits shows it, rings, and goes on with what it waited for', async () => {
  const world = await createBareWorld();
  const [run, host] = [toRun(world), toHost(world)];
  const rung = host.bell.rung();
  const { promise: until, resolve } = Promise.withResolvers<string>();
  const parked = park(run, host, { status: 'waiting', isBlocked: () => true, until });
  await rung;
  expect([run.record.status, run.isBlocked?.()]).toEqual(['waiting', true]);
  resolve('here');
  expect(await parked).toBe('here');
  expect([run.record.status, run.isBlocked]).toEqual(['in_progress', undefined]);
});

test('a cancel ends the wait, also one that came before', async () => {
  const world = await createBareWorld();
  const never = new Promise<string>(() => undefined);
  for (const isBefore of [true, false]) {
    const run = toRun(world);
    if (isBefore) run.abort.abort();
    const how = { status: 'pending' as const, isBlocked: () => true, until: never };
    const parked = park(run, toHost(world), how);
    run.abort.abort();
    expect(run.isBlocked?.()).not.toBe(true);
    expect(await parked).toBeUndefined();
  }
});
