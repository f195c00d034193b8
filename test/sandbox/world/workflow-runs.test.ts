import { beforeEach, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createEnvironment } from '#sandbox/world/environments.ts';
import type { Review } from '#sandbox/world/own-run.ts';
import type { Environment } from '#sandbox/world/types.ts';
import { isReviewer, reviewRun } from '#sandbox/world/workflow-runs.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from './bare-world.ts';
import { RUN } from './bare-run.ts';

const APPROVAL = { environment: 'live', state: 'approved' as const, comment: '' };

let world: World;
let live: Environment;
let decided: Review[];

beforeEach(async () => {
  world = await createBareWorld();
  decided = [];
  world.workflowRuns = {
    list: () => [RUN],
    findPending: (id) => (id === RUN.id ? ['live'] : []),
    findReviews: () => decided,
    decide: (_, review) => void decided.push(review),
  };
  const team = world.teams.get('approver')?.id ?? 0;
  const person = world.accounts.get('dana')?.id ?? 0;
  live = createEnvironment(world);
  live.body.reviewers = [
    { type: 'Team', id: team },
    { type: 'User', id: person },
  ];
  world.incidentRepository.environments.set('live', live);
});

const review = (login: string, more: Partial<typeof APPROVAL> = {}, run = RUN) =>
  reviewRun(actAs(world, login), run, { ...APPROVAL, ...more });

test('a reviewer is named or in a team that is', () => {
  const is = (login: string) => isReviewer({ world }, actAs(world, login).account, live);
  expect(['maya', 'dana', 'eve', 'ada'].map(is)).toEqual([true, true, false, false]);
  // The number of a team is no person's.
  live.body.reviewers = [{ type: 'Team', id: world.accounts.get('dana')?.id ?? 0 }];
  expect(is('dana')).toBe(false);
});

test('nobody else reviews, and nothing that does not wait is reviewed', () => {
  expect(review('eve')).toBe('eve is no reviewer of live.');
  expect(review('maya', { environment: 'other' })).toContain('waits for no review of other');
  expect(review('maya', {}, { ...RUN, id: 8 })).toContain('waits for no review');
  expect(decided).toEqual([]);
});

test('whoever started it may review it unless the environment says otherwise', () => {
  expect(review('dana')).toBeUndefined();
  live.body.prevent_self_review = true;
  expect(review('dana')).toContain('lets nobody review a run of their own');
  expect(review('maya')).toBeUndefined();
  expect(decided.map(({ account }) => account.login)).toEqual(['dana', 'maya']);
});
