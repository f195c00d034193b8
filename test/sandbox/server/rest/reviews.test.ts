import { beforeAll, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import type { World } from '#sandbox/world/world.ts';
import { commitOn } from '../../world/bare-git.ts';
import { prepareWorld } from '../../world/test-world.ts';
import { asking, toJob } from '../ask.ts';

const createTestWorld = prepareWorld();

let world: World;

beforeAll(async () => {
  world = await createTestWorld();
  await world.git.writeBranch('b', (await world.git.readObject('main'))?.oid ?? '');
  await commitOn(world.git, 'b', { a: 'a' });
  const draft = { title: 't', body: '', head: 'b', base: 'main', draft: false };
  await createPull(actAs(world, 'dana'), draft);
});

const post = (who: Parameters<typeof asking>[1], event: string) =>
  asking(world, who)('POST /pulls/1/reviews', { event });

test('of one’s own pull request GitHub takes comments alone, and says what it does not', async () => {
  expect((await post('dana', 'APPROVE')).body).toMatchObject({
    errors: ['Can not approve your own pull request'],
  });
  expect((await post('dana', 'REQUEST_CHANGES')).body).toMatchObject({
    errors: ['Can not request changes on your own pull request'],
  });
  expect((await post('dana', 'COMMENT')).status).toBe(200);
});

test('whoever reads may review, in one of three ways', async () => {
  expect((await post('eve', 'APPROVE')).body).toMatchObject({
    state: 'APPROVED',
    user: { login: 'eve' },
  });
  expect((await post('eve', 'PENDING')).status).toBe(422);
  expect((await asking(world, 'eve')('POST /pulls/9/reviews', { event: 'COMMENT' })).status).toBe(
    404,
  );
});

test('a job approves while the setting lets it', async () => {
  const { workflowPermissions } = world.incidentRepository;
  workflowPermissions.can_approve_pull_request_reviews = false;
  const approve = () => post(toJob(world, { pull_requests: 'write' }), 'APPROVE');
  expect((await approve()).body).toMatchObject({
    errors: ['GitHub Actions is not permitted to approve pull requests.'],
  });
  workflowPermissions.can_approve_pull_request_reviews = true;
  expect((await approve()).status).toBe(200);
});
