import { expect, test } from 'vitest';
import { findRepositories } from '#sandbox/exercise/repository.ts';
import { createBareWorld } from '../world/bare-world.ts';

test('a repository goes by its name with or without its owner, in any case; the incident repository by none', async () => {
  const world = await createBareWorld();
  const names = (name?: string) => findRepositories(world, name).map((one) => one.name);
  expect([names('shop'), names('ACME/Shop'), names()]).toEqual([['shop'], ['shop'], ['shop']]);
  expect([names('incidents'), names('other/shop'), names('')]).toEqual([[], [], []]);
});
