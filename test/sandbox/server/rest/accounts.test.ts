import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { ask, asking, toInstallation, toJob } from '../ask.ts';

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

describe('a permission', () => {
  test.each([
    ['ada', 'admin', 'admin'],
    ['dana', 'write', 'write'],
    ['eve', 'read', 'read'],
    ['ghost', 'none', ''],
  ])('of %s is %s, and the role is "%s"', async (login, permission, role_name) => {
    const { body } = await asking(world, 'dana')(`GET /collaborators/${login}/permission`);
    expect(body).toMatchObject({ permission, role_name });
  });

  test.each([
    ['maintain', 'write', { push: true, maintain: true, admin: false }],
    ['triage', 'read', { pull: true, triage: true, push: false }],
  ] as const)('%s reads as %s in the old field', async (role, permission, permissions) => {
    const { collaborators } = world.incidentRepository;
    collaborators.set(world.accounts.get('eve')?.id ?? 0, role);
    const { body } = await asking(world, 'dana')('GET /collaborators/eve/permission');
    expect(body).toMatchObject({ permission, role_name: role, user: { permissions } });
  });

  test('is told to people who write, to jobs and Apps, and of nobody who is not there', async () => {
    const route = 'GET /collaborators/dana/permission';
    expect((await asking(world, 'eve')(route)).status).toBe(403);
    expect((await asking(world, toJob(world))(route)).status).toBe(200);
    expect((await asking(world, 'dana')('GET /collaborators/x/permission')).status).toBe(404);
  });
});

describe('a place in a team', () => {
  const place = (login: string, org = 'acme', team = 'responder') =>
    ask(world, 'dana', [`GET /orgs/${org}/teams/${team}/memberships/${login}`]);

  test('is active, pending or not there', async () => {
    expect((await place('dana')).body).toMatchObject({ state: 'active' });
    expect((await place('ada')).body).toMatchObject({ state: 'pending' });
    expect((await place('eve')).status).toBe(404);
    expect((await place('nobody')).status).toBe(404);
  });

  test('is found in any case, and in no other organisation', async () => {
    expect((await place('DANA', 'ACME', 'Responder')).status).toBe(200);
    expect((await place('dana', 'other')).status).toBe(404);
    expect((await place('dana', 'acme', 'nothing')).status).toBe(404);
  });

  test('is no member’s who was invited alone', async () => {
    const { body } = await ask(world, 'dana', ['GET /orgs/acme/teams/responder/members']);
    expect(body).toMatchObject([{ login: 'dana' }]);
  });
});

test('only people are a user of their own', async () => {
  expect((await ask(world, 'dana', ['GET /user'])).body).toMatchObject({ login: 'dana' });
  expect((await ask(world, undefined, ['GET /user'])).status).toBe(401);
  expect((await ask(world, toJob(world), ['GET /user'])).status).toBe(403);
});

test('an App is looked up by its slug, and a bot without one is none', async () => {
  const { observer } = world.apps;
  const found = await ask(world, undefined, [`GET /apps/${observer.slug}`]);
  expect(found.body).toMatchObject({ id: observer.id });
  expect((await ask(world, undefined, ['GET /apps/github-merge-queue'])).status).toBe(404);
  expect((await ask(world, undefined, ['GET /apps/dana'])).status).toBe(404);
});

test('an installation’s token takes itself back, and no other does', async () => {
  const token = toInstallation(world, world.apps.operator);
  expect((await ask(world, token, ['DELETE /installation/token'])).status).toBe(204);
  expect(token.revoked).toBe(true);
  expect((await ask(world, toJob(world), ['DELETE /installation/token'])).status).toBe(401);
});
