import { beforeEach, expect, test } from 'vitest';
import { createEnvironment } from '#sandbox/world/environments.ts';
import type { Review } from '#sandbox/world/own-run.ts';
import type { World } from '#sandbox/world/world.ts';
import { RUN as BARE } from '../../world/bare-run.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { asking, toInstallation } from '../ask.ts';

const RUN = { ...BARE, headSha: 'f'.repeat(40) };

let world: World;
let reviews: Review[];
let environment: number;

beforeEach(async () => {
  world = await createBareWorld();
  reviews = [];
  world.workflowRuns = {
    list: () => [RUN],
    findPending: () => (reviews.length > 0 ? [] : ['live']),
    findReviews: () => reviews,
    decide: (_, review) => void reviews.push(review),
  };
  const live = createEnvironment(world);
  environment = live.id;
  live.body = { reviewers: [{ type: 'Team', id: world.teams.get('approver')?.id ?? 0 }] };
  world.incidentRepository.environments.set('live', live);
});

const PENDING = '/actions/runs/7/pending_deployments';

const review = (who: Parameters<typeof asking>[1], more: object = {}) =>
  asking(world, who)(`POST ${PENDING}`, {
    environment_ids: [environment],
    state: 'approved',
    comment: 'go',
    ...more,
  });

test('what waits says who may release it, and whether the one who asks may', async () => {
  const pending = async (login: string) => (await asking(world, login)(`GET ${PENDING}`)).body;
  expect(await pending('maya')).toMatchObject([
    {
      environment: { name: 'live' },
      current_user_can_approve: true,
      reviewers: [{ type: 'Team' }],
    },
  ]);
  expect(await pending('eve')).toMatchObject([{ current_user_can_approve: false }]);
});

test('a reviewer releases it once, and it is told afterwards', async () => {
  expect(await review('maya')).toMatchObject({ status: 200, body: [{ environment: 'live' }] });
  expect((await asking(world, 'eve')('GET /actions/runs/7/approvals')).body).toMatchObject([
    { state: 'approved', comment: 'go', user: { login: 'maya' }, environments: [{ name: 'live' }] },
  ]);
  expect(await review('maya')).toMatchObject({
    status: 422,
    body: { message: 'No pending deployment requests to approve or reject' },
  });
});

test('nobody else does, and no App whatever it may', async () => {
  expect((await review('eve')).status).toBe(422);
  expect((await review(toInstallation(world, world.apps.operator))).status).toBe(403);
  expect(reviews).toEqual([]);
});

test('another environment, an unknown run and half a form are refused', async () => {
  expect((await review('maya', { environment_ids: [1] })).status).toBe(422);
  expect((await review('maya', { environment_ids: [] })).status).toBe(422);
  expect((await review('maya', { comment: undefined })).status).toBe(422);
  expect((await asking(world, 'maya')('GET /actions/runs/8/approvals')).status).toBe(404);
});
