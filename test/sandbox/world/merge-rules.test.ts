import { beforeEach, expect, test } from 'vitest';
import type { Act } from '#sandbox/world/act.ts';
import { actAs } from '#sandbox/world/act.ts';
import { judgeMerge } from '#sandbox/world/merge-rules.ts';
import { addThread } from '#sandbox/world/threads.ts';
import type { Review, Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from './bare-world.ts';

let world: World;
let dana: Act;
let thread: Thread;

beforeEach(async () => {
  world = await createBareWorld();
  dana = actAs(world, 'dana');
  const pull = { head: 'b', base: 'main', draft: false, merged: false, reviews: [] };
  thread = addThread(dana, { title: 't', body: '', pull });
});

function rule(type: string, parameters: object = {}): void {
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
  const body = { enforcement: 'active', conditions, rules: [{ type, parameters }] };
  world.incidentRepository.rulesets = [{ id: 1, body }];
}

function review(login: string, state: Review['state']): void {
  const { account } = actAs(world, login);
  const at = world.clock.now();
  thread.pull?.reviews.push({ id: 1, account, state, body: '', commit: '', at });
}

const judge = (method: 'merge' | 'squash' | 'rebase' = 'merge', queued = false) =>
  judgeMerge(dana, { thread, method, queued });

test('without a rule nothing is in the way', async () => {
  expect(await judge()).toBeUndefined();
});

test('only approvals of people with write access count', async () => {
  rule('pull_request', { required_approving_review_count: 1 });
  expect(await judge()).toContain('At least 1 approving review is required');
  review('eve', 'APPROVED');
  expect(await judge()).toContain('At least 1 approving review is required');
  review('maya', 'APPROVED');
  expect(await judge()).toBeUndefined();
});

test('what a person said last counts, and a comment takes nothing back', async () => {
  rule('pull_request', {});
  review('maya', 'CHANGES_REQUESTED');
  review('maya', 'COMMENTED');
  expect(await judge()).toContain('Changes have been requested.');
  review('maya', 'APPROVED');
  expect(await judge()).toBeUndefined();
});

test('a way of merging that the rule does not name is not taken', async () => {
  rule('pull_request', { allowed_merge_methods: ['squash'] });
  expect(await judge('merge')).toContain('Merge commits are not allowed');
  expect(await judge('rebase')).toContain('Rebase merges are not allowed');
  expect(await judge('squash')).toBeUndefined();
  rule('required_linear_history');
  expect(await judge('merge')).toContain('must not contain merge commits');
  expect(await judge('squash')).toBeUndefined();
});

test('a merge queue takes what comes through it alone', async () => {
  rule('merge_queue');
  expect(await judge('merge')).toContain('through the merge queue');
  expect(await judge('merge', true)).toBeUndefined();
});

test('somebody other than the last pusher must approve; of a fork that is its owner', async () => {
  rule('pull_request', { require_last_push_approval: true });
  expect(await judge()).toBeUndefined();
  world.incidentRepository.pushers.set('b', actAs(world, 'maya').account);
  review('maya', 'APPROVED');
  expect(await judge()).toContain('someone other than maya');
  // A branch of the fork's branch's name says nothing of the fork.
  const owner = actAs(world, 'eve').account;
  if (thread.pull) thread.pull.fork = { owner, id: 1, head: 'f'.repeat(40) };
  expect(await judge()).toBeUndefined();
});

test('checks are looked for at the head, which a fork has elsewhere', async () => {
  rule('required_status_checks', { required_status_checks: [{ context: 'validate' }] });
  const head = 'f'.repeat(40);
  const { account: owner } = actAs(world, 'eve');
  if (thread.pull) thread.pull.fork = { owner, id: 1, head };
  expect(await judge()).toContain('Required status check "validate" is expected.');
  const texts = { title: '', summary: '', annotations: [] };
  const check = { id: 1, name: 'validate', headSha: head, appId: 1, suite: 1, ...texts };
  world.incidentRepository.checks.push({ ...check, status: 'completed', conclusion: 'success' });
  expect(await judge()).toBeUndefined();
});
