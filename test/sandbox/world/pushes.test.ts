import { beforeEach, describe, expect, test } from 'vitest';
import { type Act, actAs } from '#sandbox/world/act.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { createCommit, createRef, deleteRef, moveRef, pushFiles } from '#sandbox/world/pushes.ts';
import type { Thread, WorldEvent } from '#sandbox/world/types.ts';
import { createTestWorld, recordEvents, toNames } from './test-world.ts';

const FILES = [{ path: 'a', content: 'a' }];
const NOTHING = '0'.repeat(40);

let dana: Act;
let main: string;
let events: WorldEvent[];

beforeEach(async () => {
  const world = await createTestWorld();
  dana = actAs(world, 'dana');
  main = (await world.git.readObject('main'))?.oid ?? '';
  events = recordEvents(world);
});

function forbid(type: string): void {
  const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
  const body = { enforcement: 'active', conditions, rules: [{ type }] };
  dana.repository.rulesets = [{ id: 1, body }];
}

async function openPull(head: string, base: string): Promise<Thread> {
  await pushFiles(dana, { branch: head, message: 'm', files: FILES });
  const opened = await createPull(dana, { title: 't', body: '', head, base, draft: false });
  if (!opened.opened) throw new Error(opened.reason);
  return opened.thread;
}

test('a person’s new branch starts at the default branch, and the push says what it was made of', async () => {
  const pushed = await pushFiles(dana, { branch: 'b', message: 'Add a', files: FILES });
  if (!pushed.written) throw new Error(pushed.reason);
  expect(events.at(-1)).toMatchObject({
    name: 'push',
    ref: 'refs/heads/b',
    sha: pushed.oid,
    payload: { before: main, created: false, forced: false, head_commit: { message: 'Add a' } },
  });
  expect(dana.repository.pushers.get('b')?.login).toBe('dana');
});

test('a commit on a branch that has moved writes nothing and is no event', async () => {
  const input = { branch: 'main', message: 'm', files: FILES, expectedHead: NOTHING };
  expect(await createCommit(dana, input)).toMatchObject({ reason: 'moved', head: main });
  expect(events).toEqual([]);
});

test('of many who push at the same time each gets theirs in', async () => {
  const all = await Promise.all(
    ['x', 'y', 'z'].map((path) =>
      pushFiles(dana, { branch: 'main', message: path, files: [{ path, content: path }] }),
    ),
  );
  expect(all.every(({ written }) => written)).toBe(true);
  expect(events.filter(({ name }) => name === 'push')).toHaveLength(3);
});

describe('a ruleset', () => {
  test('forbids to make, move and delete a branch, and a person does not try for ever', async () => {
    await createRef(dana, 'b', main);
    const ruled = { written: false, reason: 'ruled' };
    forbid('creation');
    expect(await createRef(dana, 'c', main)).toMatchObject(ruled);
    forbid('update');
    expect(await moveRef(dana, 'b', { oid: main, force: true })).toMatchObject(ruled);
    expect(await pushFiles(dana, { branch: 'b', message: 'm', files: FILES })).toMatchObject(ruled);
    forbid('deletion');
    expect(await deleteRef(dana, 'b')).toMatchObject(ruled);
    expect(await dana.world.git.listBranches()).toHaveLength(2);
  });

  test('is not asked where Git has refused before', async () => {
    const pushed = await pushFiles(dana, { branch: 'b', message: 'm', files: FILES });
    expect(pushed.written).toBe(true);
    forbid('non_fast_forward');
    expect(await moveRef(dana, 'b', { oid: main, force: false })).toMatchObject({
      reason: 'not-fast-forward',
    });
    expect(await moveRef(dana, 'b', { oid: main, force: true })).toMatchObject({ reason: 'ruled' });
  });
});

test('a forced push says so', async () => {
  await pushFiles(dana, { branch: 'b', message: 'm', files: FILES });
  await moveRef(dana, 'b', { oid: main, force: true });
  expect(events.at(-1)?.payload).toMatchObject({ after: main, forced: true });
});

describe('a branch that is deleted', () => {
  test('is neither the default branch nor one that is not there', async () => {
    expect(await deleteRef(dana, 'main')).toMatchObject({ reason: 'default-branch' });
    expect(await deleteRef(dana, 'nothing')).toMatchObject({ reason: 'no-branch' });
  });

  test('closes the pull requests from it and into it, and runs at the default branch', async () => {
    const onto = await openPull('b', 'main');
    const from = await openPull('c', 'main');
    const fromHead = (await dana.world.git.readObject('refs/heads/c'))?.oid;
    if (from.pull) from.pull.base = 'b';
    const head = (await dana.world.git.readObject('refs/heads/b'))?.oid;
    events.length = 0;
    await deleteRef(dana, 'b');
    expect([onto.state, from.state]).toEqual(['closed', 'closed']);
    // Each goes on showing the commit of its own head.
    expect(onto.pull?.mergedHead).toBe(head);
    expect(from.pull?.mergedHead ?? fromHead).toBe(fromHead);
    expect(toNames(events).slice(0, 2)).toEqual(['push', 'delete']);
    expect(events[0]).toMatchObject({ sha: main, payload: { deleted: true, after: NOTHING } });
    expect(events[1]?.ref).toBe('refs/heads/main');
  });
});
