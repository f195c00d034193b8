import { expect, test } from 'vitest';
import { EnvironmentBody } from '#sandbox/world/environment-body.ts';

const policy = (protectedOnes: boolean, custom: boolean) => ({
  deployment_branch_policy: { protected_branches: protectedOnes, custom_branch_policies: custom },
});

test.each([
  ['nothing at all', {}],
  ['a wait of 30 days', { wait_timer: 43_200 }],
  ['no policy', { deployment_branch_policy: null }],
  ['one kind of policy', policy(false, true)],
  ['six reviewers', { reviewers: Array.from({ length: 6 }, () => ({ type: 'User', id: 1 })) }],
])('%s is taken', (_, body) => {
  expect(EnvironmentBody.safeParse(body).success).toBe(true);
});

test.each([
  ['a longer wait', { wait_timer: 43_201 }],
  ['half a minute', { wait_timer: 0.5 }],
  ['both kinds of policy', policy(true, true)],
  ['neither kind of policy', policy(false, false)],
  ['a policy in parts', { deployment_branch_policy: { protected_branches: true } }],
  ['seven reviewers', { reviewers: Array.from({ length: 7 }, () => ({ type: 'User', id: 1 })) }],
  ['a reviewer of another kind', { reviewers: [{ type: 'Bot', id: 1 }] }],
])('%s is refused', (_, body) => {
  expect(EnvironmentBody.safeParse(body).success).toBe(false);
});
