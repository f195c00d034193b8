import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createBareWorld } from './bare-world.ts';

test('a person acts in the incident repository unless another is named, in any case', async () => {
  const world = await createBareWorld();
  expect(actAs(world, 'DANA').account.login).toBe('dana');
  expect(actAs(world, 'dana').repository.name).toBe('incidents');
  expect(actAs(world, 'dana', 'ACME/Shop').repository.name).toBe('shop');
});

test('nobody acts who is not there, and nowhere that is not there', async () => {
  const world = await createBareWorld();
  expect(() => actAs(world, 'nobody')).toThrow('no one called nobody');
  expect(() => actAs(world, 'dana', 'acme/nothing')).toThrow('no repository acme/nothing');
  // A name without its owner is another one.
  expect(() => actAs(world, 'dana', 'shop')).toThrow('no repository shop');
});
