import { expect, test } from 'vitest';
import { lock, unlock } from '#sandbox/exercise/injects/lock.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('a conversation is closed and opened again, by somebody who is there', async () => {
  const { session, issue, pull } = await openBareIncident();
  await lock.perform(toInject({ lock: { by: 'dana' } }), session);
  expect([pull.locked, issue.locked]).toEqual([true, undefined]);
  await unlock.perform(toInject({ unlock: { by: 'dana' } }), session);
  expect(pull.locked).toBe(false);
  const stranger = toInject({ lock: { by: 'x' } });
  await expect(lock.perform(stranger, session)).rejects.toThrow('no one called x');
});
