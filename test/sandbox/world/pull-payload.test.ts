import { beforeAll, expect, test } from 'vitest';
import { type Act, actAs } from '#sandbox/world/act.ts';
import { createPull, mergePull } from '#sandbox/world/pulls.ts';
import { findHead, findPullHead, renderPull } from '#sandbox/world/pull-payload.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { prepareWorld } from './test-world.ts';

const createTestWorld = prepareWorld();

let dana: Act;
let thread: Thread;
let head: string;

beforeAll(async () => {
  dana = actAs(await createTestWorld(), 'dana');
  const files = [{ path: 'a', content: 'a' }];
  const pushed = await pushFiles(dana, { branch: 'b', message: 'm', files });
  const draft = { title: 't', body: '', head: 'b', base: 'main', draft: false };
  const opened = await createPull(dana, draft);
  if (!pushed.written || !opened.opened) throw new Error('Nothing was opened.');
  ({ thread } = opened);
  head = pushed.oid;
});

test('a branch is read by its whole name, and only where there is Git', async () => {
  expect(await findHead(dana, 'b')).toBe(head);
  expect(await findHead(dana, head)).toBeUndefined();
  expect(await findHead(actAs(dana.world, 'dana', 'acme/shop'), 'main')).toBeUndefined();
});

test('an open one says that GitHub does not know yet whether it merges', async () => {
  expect(await renderPull(dana, thread)).toMatchObject({
    mergeable: null,
    merged_by: null,
    merge_commit_sha: null,
    head: { label: 'acme:b', sha: head },
    statuses_url: `https://github.example/repos/acme/incidents/statuses/${head}`,
  });
});

test('a merged one keeps its head when the branch moves on', async () => {
  await mergePull(actAs(dana.world, 'maya'), thread);
  const files = [{ path: 'a', content: 'later' }];
  await pushFiles(dana, { branch: 'b', message: 'm', files });
  expect(await findPullHead(dana, thread)).toBe(head);
  expect(await renderPull(dana, thread)).toMatchObject({
    merged: true,
    merged_by: { login: 'maya' },
    head: { sha: head },
  });
});
