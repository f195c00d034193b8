import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { listOwnRuns, renderOwnRun, renderPipelineRun } from '#sandbox/server/rest/render-run.ts';
import type { OwnRun } from '#sandbox/world/own-run.ts';
import { createBareWorld } from '../../world/bare-world.ts';

const RUN: OwnRun = {
  id: 7,
  number: 3,
  attempt: 2,
  workflow: 'contain.yml',
  name: 'Contain',
  title: 'Contain',
  event: 'push',
  actor: 'dana',
  triggeringActor: 'nobody',
  ref: 'refs/heads/incident/x',
  headSha: 'f'.repeat(40),
  createdAt: '2026-03-02T09:00:00.000Z',
  status: 'in_progress',
  conclusion: 'skipped',
};

test('a run that goes on has no conclusion, and a second attempt leads to the first', async () => {
  const act = actAs(await createBareWorld(), 'dana');
  expect(renderOwnRun(act, RUN)).toMatchObject({
    conclusion: null,
    head_branch: 'incident/x',
    previous_attempt_url: expect.stringMatching(/\/runs\/7\/attempts\/1$/),
    actor: { login: 'dana' },
    created_at: '2026-03-02T09:00:00Z',
  });
  expect(renderOwnRun(act, RUN)).not.toHaveProperty('triggering_actor');
  const ended = renderOwnRun(act, { ...RUN, attempt: 1, status: 'completed' });
  expect(ended).toMatchObject({ conclusion: 'skipped', previous_attempt_url: null });
});

test('our own runs are those of the incident repository alone', async () => {
  const world = await createBareWorld();
  expect(listOwnRuns(actAs(world, 'dana'))).toEqual([]);
  const none = { findPending: () => [], findReviews: () => [], decide: () => undefined };
  world.workflowRuns = { list: () => [RUN], ...none };
  expect(listOwnRuns(actAs(world, 'dana'))).toEqual([RUN]);
  expect(listOwnRuns(actAs(world, 'dana', 'acme/shop'))).toEqual([]);
});

test('a pipeline’s run is called as its workflow, also one that is gone', async () => {
  const act = actAs(await createBareWorld(), 'dana', 'acme/shop');
  const [run] = act.repository.runs;
  if (run === undefined) throw new Error('The shop has no run.');
  expect(renderPipelineRun(act, run)).toMatchObject({ name: 'build', conclusion: null });
  act.repository.workflows = [];
  expect(renderPipelineRun(act, run)).toMatchObject({ name: null, path: '' });
});
