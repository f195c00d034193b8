import { beforeEach, expect, test } from 'vitest';
import { halted, tokenRevoked } from '#sandbox/exercise/expectations/containment.ts';
import { findToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { judge } from '../bare-session.ts';

let world: World;

beforeEach(async () => {
  const tokens = {
    one: { owner: 'dana', kind: 'github_pat' as const },
    two: { owner: 'dana', kind: 'github_pat' as const },
  };
  const repositories = { shop: { workflows: ['build'] }, store: {} };
  world = await createBareWorld({ tokens, repositories });
});

test('a token that is named, any or none is revoked', async () => {
  const is = async (expected: unknown) =>
    (await judge(tokenRevoked, { token_revoked: expected }, { world }))?.ok;
  expect([await is(true), await is(false), await is('one')]).toEqual([false, true, false]);
  const token = findToken(world, 'one');
  if (token !== undefined) token.revoked = true;
  expect([await is(true), await is(false), await is('one')]).toEqual([true, false, true]);
  expect([await is(['one', 'two']), await is('nothing')]).toEqual([false, false]);
});

test('a repository is halted when nothing starts and nothing runs any more', async () => {
  const is = async (expected: unknown) =>
    (await judge(halted, { halted: expected }, { world }))?.ok;
  const shop = world.repositories.get('acme/shop');
  if (shop === undefined) throw new Error('There is no shop.');
  expect([await is('shop'), await is(false)]).toEqual([false, true]);
  for (const workflow of shop.workflows) workflow.state = 'disabled_manually';
  expect([await is('acme/shop'), await is(true), await is(['shop', 'store'])]).toEqual([
    true,
    true,
    false,
  ]);
  const { organisation: actor, clock } = world;
  const run = {
    id: 1,
    workflowId: 1,
    stubborn: false,
    headBranch: 'main',
    actor,
    createdAt: clock.now(),
  };
  shop.runs.push({ ...run, status: 'queued' });
  expect(await is('shop')).toBe(false);
  expect([await is('nothing'), await is(['shop', 'nothing'])]).toEqual([false, false]);
});
