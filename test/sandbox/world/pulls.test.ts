import { beforeEach, describe, expect, test } from 'vitest';
import { type Act, actAs } from '#sandbox/world/act.ts';
import { openForkPull } from '#sandbox/world/forks.ts';
import { editThread } from '#sandbox/world/issues.ts';
import { createPull, markReady, mergePull, type PullDraft } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { mintJobToken } from '#sandbox/world/tokens.ts';
import { createTestWorld, recordEvents } from './test-world.ts';

const DRAFT: PullDraft = { title: 't', body: '', head: 'b', base: 'main', draft: false };
const PUSH = { branch: 'b', message: 'm', files: [{ path: 'a', content: 'a' }] };

let dana: Act;

beforeEach(async () => {
  dana = actAs(await createTestWorld(), 'dana');
  await pushFiles(dana, PUSH);
});

async function open(draft: Partial<PullDraft> = {}, act = dana) {
  const result = await createPull(act, { ...DRAFT, ...draft });
  return result.opened ? result.thread : result.reason;
}

describe('is not opened', () => {
  test('from or into what is not there, or where it brings nothing', async () => {
    expect(await open({ head: 'nothing' })).toBe('no-head');
    expect(await open({ base: 'nothing' })).toBe('no-base');
    expect(await open({ head: 'main', base: 'b' })).toBe('no-commits');
  });

  test('twice for the same branches, even at the same time; a closed one or a fork is no hindrance', async () => {
    await openForkPull(actAs(dana.world, 'eve'), { branch: 'b', title: 't', files: [] });
    const both = await Promise.all([open(), open()]);
    expect(both.filter((one) => one === 'exists')).toHaveLength(1);
    const [thread] = both.filter((one) => typeof one === 'object');
    if (thread !== undefined) await editThread(dana, thread, { state: 'closed' });
    expect(await open()).toMatchObject({ state: 'open' });
  });

  test('as a draft where the plan has none, but in a public repository', async () => {
    dana.world.plan = 'free';
    expect(await open({ draft: true })).toBe('no-drafts');
    dana.repository.private = false;
    expect(await open({ draft: true })).toMatchObject({ pull: { draft: true } });
  });

  test('by a job while the setting is off', async () => {
    const token = mintJobToken(dana.world, { run: { id: 1, job: 'a' }, permissions: {} });
    const job = { ...actAs(dana.world, token.account.login), token };
    dana.repository.workflowPermissions.can_approve_pull_request_reviews = false;
    expect(await open({}, job)).toBe('not-permitted');
    expect(await open()).toMatchObject({ state: 'open' });
  });
});

describe('is not merged', () => {
  test('closed, or when its head has moved since it was looked at', async () => {
    const thread = await open();
    if (typeof thread === 'string') throw new Error(thread);
    const before = (await dana.world.git.readObject('refs/heads/b'))?.oid;
    await pushFiles(dana, { ...PUSH, files: [{ path: 'a', content: 'b' }] });
    expect(await mergePull(dana, thread, { expectedHead: before })).toMatchObject({
      reason: 'head-moved',
    });
    await editThread(dana, thread, { state: 'closed' });
    expect(await mergePull(dana, thread)).toMatchObject({ reason: 'closed' });
  });

  test('in conflict, and its base stays', async () => {
    const thread = await open();
    if (typeof thread === 'string') throw new Error(thread);
    const other = { branch: 'main', message: 'm', files: [{ path: 'a', content: 'other' }] };
    const pushed = await pushFiles(dana, other);
    expect(await mergePull(dana, thread)).toMatchObject({ reason: 'conflict' });
    expect((await dana.world.git.readObject('main'))?.oid).toBe(pushed.written && pushed.oid);
  });
});

test('ready is said once', async () => {
  const thread = await open({ draft: true });
  if (typeof thread === 'string') throw new Error(thread);
  const events = recordEvents(dana.world);
  await markReady(dana, thread);
  await markReady(dana, thread);
  expect(events.filter(({ name }) => name === 'pull_request')).toHaveLength(1);
});

test('a squash is by whoever opened it, and the queue merges under its own name', async () => {
  const thread = await open();
  if (typeof thread === 'string') throw new Error(thread);
  const maya = actAs(dana.world, 'maya');
  const merged = await mergePull(maya, thread, { method: 'squash', queued: true });
  if (!merged.merged) throw new Error(merged.reason);
  const { content } = (await dana.world.git.readObject(merged.oid)) ?? {};
  expect(String(content)).toMatch(/author dana <[^\n]+\ncommitter GitHub [^]*\n\nt \(#1\)\n$/);
  expect(thread.pull?.mergedBy?.login).toBe('github-merge-queue[bot]');
});
