import { beforeAll, expect, test } from 'vitest';
import { type Act, actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { createPull, mergePull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Thread, WorldEvent } from '#sandbox/world/types.ts';
import { prepareWorld, recordEvents } from './test-world.ts';

const createTestWorld = prepareWorld();

let dana: Act;
let main: string;
let head: string;
let thread: Thread;
let events: WorldEvent[];

beforeAll(async () => {
  const world = await createTestWorld();
  dana = actAs(world, 'dana');
  main = (await world.git.readObject('main'))?.oid ?? '';
  events = recordEvents(world);
  const files = [{ path: 'a', content: 'a' }];
  const pushed = await pushFiles(dana, { branch: 'b', message: 'm', files });
  const draft = { title: 't', body: '', head: 'b', base: 'main', draft: false };
  const opened = await createPull(dana, draft);
  if (!pushed.written || !opened.opened) throw new Error('Nothing was opened.');
  head = pushed.oid;
  ({ thread } = opened);
});

const find = (name: string, action: string): WorldEvent | undefined =>
  events.findLast((event) => event.name === name && event.action === action);

test('an open pull request runs at its head, and its target at the default branch', () => {
  expect(find('pull_request', 'opened')).toMatchObject({ ref: 'refs/pull/1/merge', sha: head });
  expect(find('pull_request_target', 'opened')).toMatchObject({
    ref: 'refs/heads/main',
    sha: main,
  });
});

test('a comment runs at the default branch, on a pull request too, and touches the thread', async () => {
  dana.world.clock.advance(60_000);
  await createComment(dana, thread, '/help');
  expect(find('issue_comment', 'created')).toMatchObject({ ref: 'refs/heads/main', sha: main });
  expect(thread.touchedAt).toEqual(dana.world.clock.now());
});

test('every event says where, who and for whom', async () => {
  await openIssue(dana, { title: 't', body: '' });
  expect(find('issues', 'opened')?.payload).toMatchObject({
    action: 'opened',
    repository: { full_name: 'acme/incidents', custom_properties: {} },
    organization: { login: 'acme' },
    sender: { login: 'dana' },
  });
});

test('a merged one runs at its merge commit', async () => {
  const merged = await mergePull(actAs(dana.world, 'maya'), thread);
  if (!merged.merged) throw new Error(merged.reason);
  expect(find('pull_request', 'closed')).toMatchObject({ ref: 'refs/heads/main', sha: merged.oid });
});
