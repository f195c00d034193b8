import { expect, test } from 'vitest';
import {
  createEnvironment,
  hasOwnPolicies,
  hasReviewer,
  renderEnvironment,
} from '#sandbox/world/environments.ts';
import type { EnvironmentBody } from '#sandbox/world/environment-body.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from './bare-world.ts';

function render(world: World, body: EnvironmentBody, name = 'live') {
  const place = { world, repository: world.incidentRepository };
  return renderEnvironment(name, { ...createEnvironment(world), body }, place);
}

test('what is put as reviewers, a wait and a policy comes back as rules, each with a number', async () => {
  const world = await createBareWorld();
  const person = world.accounts.get('maya')?.id ?? 0;
  const team = world.teams.get('approver')?.id ?? 0;
  const { protection_rules: rules = [] } = render(world, {
    wait_timer: 5,
    reviewers: [
      { type: 'User', id: person },
      { type: 'Team', id: team },
    ],
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  });
  expect(rules).toMatchObject([
    { type: 'wait_timer', wait_timer: 5 },
    {
      type: 'required_reviewers',
      prevent_self_review: false,
      reviewers: [{ reviewer: { login: 'maya' } }, { reviewer: { slug: 'approver' } }],
    },
    { type: 'branch_policy' },
  ]);
  expect(new Set(rules.map((rule) => rule?.id)).size).toBe(3);
});

test('no rule comes of a wait of nothing and of nobody', async () => {
  const world = await createBareWorld();
  expect(render(world, { wait_timer: 0, reviewers: [] })).toMatchObject({
    protection_rules: [],
    deployment_branch_policy: null,
  });
});

test('a name with a slash is one part of an address', async () => {
  const world = await createBareWorld();
  expect(render(world, {}, 'a/b').url).toMatch(/\/environments\/a%2Fb$/);
});

test('a reviewer must be there, and be of the kind that is said', async () => {
  const world = await createBareWorld();
  const id = world.teams.get('approver')?.id ?? 0;
  expect(hasReviewer(world, { type: 'Team', id })).toBe(true);
  expect(hasReviewer(world, { type: 'User', id })).toBe(false);
});

test('only named branches are policies of its own', async () => {
  const environment = createEnvironment(await createBareWorld());
  expect(hasOwnPolicies(environment)).toBe(false);
  const none = { protected_branches: true, custom_branch_policies: false };
  expect(hasOwnPolicies({ ...environment, body: { deployment_branch_policy: none } })).toBe(false);
  const own = { protected_branches: false, custom_branch_policies: true };
  expect(hasOwnPolicies({ ...environment, body: { deployment_branch_policy: own } })).toBe(true);
});
