import { beforeEach, describe, expect, test } from 'vitest';
import { toNamedPath } from '#sandbox/server/perform-route.ts';
import { moveRepository } from '#sandbox/world/repositories.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { ask, toInstallation, toJob } from './ask.ts';

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

const SHOP = 'GET /repos/acme/shop';

describe('is not found', () => {
  test('what is not there, what cannot be seen, and what the sandbox does not speak', async () => {
    expect((await ask(world, 'dana', ['GET /repos/acme/nothing'])).status).toBe(404);
    expect((await ask(world, undefined, [SHOP])).status).toBe(404);
    expect((await ask(world, toJob(world), [SHOP])).status).toBe(404);
    expect(await ask(world, 'dana', ['GET /gists'])).toMatchObject({
      status: 404,
      body: { message: 'The sandbox does not speak GET /gists.' },
    });
  });
});

test('what is seen and not allowed is forbidden, and says which permission it takes', async () => {
  const keys = await ask(world, 'dana', ['GET /repos/acme/shop/keys']);
  expect(keys).toMatchObject({
    status: 403,
    headers: { 'x-accepted-github-permissions': 'administration=read' },
  });
  const comments = await ask(world, 'dana', ['GET /repos/acme/incidents/issues/comments/1']);
  expect(comments.headers?.['x-accepted-github-permissions']).toBe(
    'issues=read; pull_requests=read',
  );
});

describe('an old name', () => {
  beforeEach(() => {
    const shop = world.repositories.get('acme/shop');
    if (shop !== undefined) moveRepository(world, shop, { name: 'store' });
  });

  test('leads to the number, with the rest of the path and the question', async () => {
    const id = world.repositories.get('acme/store')?.id ?? 0;
    const read = await ask(world, 'dana', ['GET /repos/ACME/Shop/labels?page=2']);
    const location = `http://127.0.0.1/repositories/${String(id)}/labels?page=2`;
    expect(read).toMatchObject({ status: 301, headers: { location } });
    expect((await ask(world, 'dana', ['POST /repos/acme/shop/labels', {}])).status).toBe(307);
    expect(toNamedPath(world, `/repositories/${String(id)}/labels`)).toBe(
      '/repos/acme/store/labels',
    );
  });

  test('says nothing to whoever cannot see where it leads', async () => {
    expect((await ask(world, undefined, [SHOP])).status).toBe(404);
    expect((await ask(world, toJob(world), [SHOP])).status).toBe(404);
  });
});

test('a path without a known number stays as it is', () => {
  expect(toNamedPath(world, '/repositories/1/labels')).toBe('/repositories/1/labels');
  expect(toNamedPath(world, '/user')).toBe('/user');
});

test('routes of the organisation are judged by the role in the incident repository', async () => {
  const teams = 'GET /orgs/acme/teams';
  expect((await ask(world, 'eve', [teams])).status).toBe(200);
  expect((await ask(world, toInstallation(world, world.apps.observer), [teams])).status).toBe(200);
  expect((await ask(world, toJob(world, { issues: 'write' }), [teams])).status).toBe(403);
  expect((await ask(world, undefined, [teams])).status).toBe(404);
});
