import { expect, test } from 'vitest';
import { account } from '#sandbox/exercise/injects/account.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('a person leaves, or acts under another login from then on', async () => {
  const { session, world } = await openBareIncident();
  await account.perform(toInject({ account: { person: 'dana', rename: 'dora' } }), session);
  expect(world.accounts.has('dana')).toBe(false);
  await account.perform(toInject({ account: { person: 'dora', delete: true } }), session);
  expect(world.accounts.has('dora')).toBe(false);
  const gone = toInject({ account: { person: 'dora', delete: true } });
  expect(() => account.perform(gone, session)).toThrow('no one called dora');
});
