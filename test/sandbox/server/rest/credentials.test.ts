import { beforeEach, expect, test } from 'vitest';
import { performRoute } from '#sandbox/server/perform-route.ts';
import { findToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';

let world: World;
let value: string;

beforeEach(async () => {
  world = await createBareWorld();
  value = findToken(world, 'leaked')?.value ?? '';
});

function revoke(credentials: unknown, authorization?: string) {
  const url = new URL('http://127.0.0.1/credentials/revoke');
  const call = { world, method: 'POST', url, body: { credentials }, authorization };
  return performRoute({ ...call, token: undefined });
}

const isRevoked = (): boolean | undefined => findToken(world, 'leaked')?.revoked;

test('takes a token out of use, and says the same of one that there is not', async () => {
  expect(await revoke(['ghp_nothing', value])).toEqual({ status: 202, body: {} });
  expect(isRevoked()).toBe(true);
});

test('must be asked without credentials, even dead ones', async () => {
  expect((await revoke([value], 'Bearer x')).status).toBe(403);
  expect((await revoke([value], '')).status).toBe(403);
  expect(isRevoked()).toBe(false);
});

test('one of an unknown kind among them spoils all, and none or too many are refused', async () => {
  expect((await revoke([value, 'ghs_installation'])).status).toBe(422);
  expect((await revoke([])).status).toBe(422);
  expect((await revoke(Array.from({ length: 1001 }, () => value))).status).toBe(422);
  expect(isRevoked()).toBe(false);
  expect((await revoke(Array.from({ length: 1000 }, () => value))).status).toBe(202);
});
