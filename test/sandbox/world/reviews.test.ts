import { beforeEach, describe, expect, test } from 'vitest';
import { type Act, actAs } from '#sandbox/world/act.ts';
import { openForkPull } from '#sandbox/world/forks.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { findLatestReviews, submitReview } from '#sandbox/world/reviews.ts';
import { mintJobToken } from '#sandbox/world/tokens.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { createTestWorld, recordEvents } from './test-world.ts';

let dana: Act;
let maya: Act;
let thread: Thread;

beforeEach(async () => {
  const world = await createTestWorld();
  [dana, maya] = [actAs(world, 'dana'), actAs(world, 'maya')];
  await push('one');
  const draft = { title: 't', body: '', head: 'b', base: 'main', draft: false };
  const opened = await createPull(dana, draft);
  if (!opened.opened) throw new Error(opened.reason);
  ({ thread } = opened);
});

async function push(content: string): Promise<void> {
  await pushFiles(dana, { branch: 'b', message: 'm', files: [{ path: 'a', content }] });
}

const APPROVAL = { state: 'APPROVED' as const, body: '' };

describe('is refused', () => {
  test('of one’s own pull request, but for a comment', async () => {
    expect(await submitReview(dana, thread, APPROVAL)).toMatchObject({ reason: 'own-pull' });
    const asked = { ...APPROVAL, state: 'CHANGES_REQUESTED' as const };
    expect(await submitReview(dana, thread, asked)).toMatchObject({ reason: 'own-pull' });
    expect(await submitReview(dana, thread, { ...APPROVAL, state: 'COMMENTED' })).toMatchObject({
      reviewed: true,
    });
  });

  test('to a job that approves while the setting is off', async () => {
    const token = mintJobToken(dana.world, { run: { id: 1, job: 'a' }, permissions: {} });
    const job = { ...actAs(dana.world, token.account.login), token };
    dana.repository.workflowPermissions.can_approve_pull_request_reviews = false;
    expect(await submitReview(job, thread, APPROVAL)).toMatchObject({ reason: 'not-permitted' });
    expect(await submitReview(job, thread, { ...APPROVAL, state: 'COMMENTED' })).toMatchObject({
      reviewed: true,
    });
  });
});

test('an event says the state in small letters, at the branch’s own workflow', async () => {
  const events = recordEvents(dana.world);
  await submitReview(maya, thread, APPROVAL);
  expect(events).toMatchObject([
    {
      name: 'pull_request_review',
      ref: 'refs/pull/1/merge',
      payload: { review: { state: 'approved', user: { login: 'maya' } } },
    },
  ]);
});

describe('a push', () => {
  const dismissing = { dismiss_stale_reviews_on_push: true };
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };

  test('dismisses approvals where the rule of the base says so, also of whoever may pass it by', async () => {
    await submitReview(maya, thread, APPROVAL);
    await push('two');
    expect(thread.pull?.reviews[0]?.state).toBe('APPROVED');
    const rules = [{ type: 'pull_request', parameters: dismissing }];
    const bypass_actors = [{ actor_id: dana.account.id, actor_type: 'User' }];
    const body = { enforcement: 'active', conditions, rules, bypass_actors };
    dana.repository.rulesets = [{ id: 1, body }];
    await push('three');
    expect(thread.pull?.reviews[0]?.state).toBe('DISMISSED');
  });

  test('leaves those of a fork whose branch is called the same', async () => {
    const fork = await openForkPull(actAs(dana.world, 'eve'), {
      branch: 'b',
      title: 't',
      files: [],
    });
    await submitReview(maya, fork, APPROVAL);
    const rules = [{ type: 'pull_request', parameters: dismissing }];
    dana.repository.rulesets = [{ id: 1, body: { enforcement: 'active', conditions, rules } }];
    await push('two');
    expect(fork.pull?.reviews[0]?.state).toBe('APPROVED');
  });
});

test('of each person what they said last is theirs, comments aside', async () => {
  await submitReview(maya, thread, { ...APPROVAL, state: 'CHANGES_REQUESTED' });
  await submitReview(maya, thread, APPROVAL);
  await submitReview(maya, thread, { ...APPROVAL, state: 'COMMENTED' });
  expect(findLatestReviews(thread).map(({ state }) => state)).toEqual(['APPROVED']);
});
