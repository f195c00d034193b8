import { beforeAll, expect, test } from 'vitest';
import type { World } from '#sandbox/world/world.ts';
import { prepareWorld } from '../../world/test-world.ts';
import { asking, toJob } from '../ask.ts';

const createTestWorld = prepareWorld();

let world: World;

beforeAll(async () => {
  world = await createTestWorld();
});

const post = (who: Parameters<typeof asking>[1], body: object, sha = 'main') =>
  asking(world, who)(`POST /statuses/${sha}`, body);

test('whoever writes says anything of a commit, under a name of their choice or none', async () => {
  const head = (await world.git.readObject('main'))?.oid;
  expect(await post('dana', { state: 'success' })).toMatchObject({
    status: 201,
    body: { context: 'default', creator: { login: 'dana' } },
  });
  await post('dana', { state: 'failure', context: 'firebreak/validate' });
  expect(world.incidentRepository.statuses).toMatchObject([
    { sha: head, context: 'default' },
    { sha: head, state: 'failure', context: 'firebreak/validate' },
  ]);
});

test('nobody else does, nor a job without that permission, nor of what is not there', async () => {
  const state = 'success';
  expect((await post('eve', { state })).status).toBe(403);
  expect((await post(toJob(world, { checks: 'write' }), { state })).status).toBe(403);
  expect((await post('dana', { state: 'neutral' })).status).toBe(422);
  expect((await post('dana', { state }, '0'.repeat(40))).body).toMatchObject({
    message: `No commit found for SHA: ${'0'.repeat(40)}`,
  });
});
