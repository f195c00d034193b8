import { expect, test } from 'vitest';
import { wait } from '#sandbox/exercise/injects/wait.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('the clock moves by the span', async () => {
  const { session, world } = await openBareIncident();
  await wait.perform(toInject({ wait: '1h30m' }), session);
  expect(world.clock.now().toISOString()).toBe('2026-03-02T10:30:00.000Z');
});
