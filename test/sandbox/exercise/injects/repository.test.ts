import { expect, test } from 'vitest';
import { repository } from '#sandbox/exercise/injects/repository.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('a repository gets another name or another owner, and is found with its owner or without', async () => {
  const { session, world } = await openBareIncident();
  const move = (more: object) =>
    repository.perform(toInject({ repository: { by: 'ada', ...more } }), session);
  await move({ name: 'shop', rename: 'store' });
  await move({ name: 'acme/store', transfer: 'other' });
  expect(world.repositories.get('other/store')?.isElsewhere).toBe(true);
  expect(() => move({ name: 'shop', rename: 'x' })).toThrow('no repository acme/shop');
});
