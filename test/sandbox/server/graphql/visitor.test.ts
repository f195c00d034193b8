import { expect, test } from 'vitest';
import {
  assertAllowed,
  findVisible,
  toAct,
  toFieldError,
} from '#sandbox/server/graphql/visitor.ts';
import { writes } from '#sandbox/server/route.ts';
import { moveRepository } from '#sandbox/world/repositories.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { toJob } from '../ask.ts';

test('a repository is found by its old name too, by whoever sees it', async () => {
  const world = await createBareWorld();
  const shop = world.repositories.get('acme/shop');
  if (shop === undefined) throw new Error('There is no shop.');
  moveRepository(world, shop, { name: 'store' });
  const render = { renderRepository: () => ({}) };
  const dana = { world, token: mintPersonToken(world, 'dana'), ...render };
  expect(findVisible(dana, 'ACME/Shop')).toBe(shop);
  expect(() => findVisible(dana, 'acme/nothing')).toThrow("with the name 'acme/nothing'");
  expect(() => findVisible({ world, token: toJob(world), ...render }, 'acme/store')).toThrow();
});

test('what is not allowed has a type, and an error need not have one', async () => {
  const world = await createBareWorld();
  const eve = { world, token: mintPersonToken(world, 'eve'), renderRepository: () => ({}) };
  expect(() => assertAllowed(eve, world.incidentRepository, writes('issues'))).toThrow(
    expect.objectContaining({ extensions: { type: 'FORBIDDEN' } }),
  );
  expect(toFieldError(undefined, 'm').extensions).toEqual({});
  expect(toAct(eve, world.incidentRepository)).toMatchObject({ account: { login: 'eve' } });
});
