import { beforeEach, expect, test } from 'vitest';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { asking, toInstallation } from '../ask.ts';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExhbXA= robot';

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

const ada = (route: string, body?: unknown) => asking(world, 'ada', 'acme/shop')(route, body);

test('a key without a title is called as it calls itself, and writes unless it is said', async () => {
  expect(await ada('POST /keys', { key: KEY })).toMatchObject({
    status: 201,
    body: { title: 'robot', read_only: false, verified: true },
  });
});

test.each([
  ['in no form of a key', 'ssh-dss AAAA', 'key is invalid'],
  ['without the key itself', 'ssh-ed25519', 'key is invalid'],
  ['of two lines', `${KEY}\n${KEY}`, 'key is invalid'],
])('one %s is refused', async (_, key, message) => {
  expect(await ada('POST /keys', { key })).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'key', message: expect.stringContaining(message) }] },
  });
});

test('one is used once, and again when it is gone', async () => {
  await ada('POST /keys', { key: KEY });
  expect((await ada('POST /keys', { key: KEY })).body).toMatchObject({
    errors: [{ message: 'key is already in use' }],
  });
  const made = world.repositories.get('acme/shop')?.deployKeys.at(-1)?.id ?? 0;
  expect((await ada(`DELETE /keys/${String(made)}`)).status).toBe(204);
  expect((await ada(`DELETE /keys/${String(made)}`)).status).toBe(404);
  expect((await ada(`GET /keys/${String(made)}`)).status).toBe(404);
  expect((await ada('POST /keys', { key: KEY })).status).toBe(201);
});

test('keys are for administrators, and for an App that administers', async () => {
  expect((await asking(world, 'dana', 'acme/shop')('GET /keys')).status).toBe(403);
  const app = (one: World['apps']['operator']) =>
    asking(world, toInstallation(world, one), 'acme/shop')('GET /keys');
  expect((await app(world.apps.operator)).status).toBe(200);
});
