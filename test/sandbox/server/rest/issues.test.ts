import { beforeEach, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { MAX_BODY } from '#sandbox/world/comments.ts';
import { deleteIssue, openIssue } from '#sandbox/world/issues.ts';
import { addThread } from '#sandbox/world/threads.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { asking, toJob } from '../ask.ts';

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

const as = (login: string) => asking(world, login);

describe('a new issue', () => {
  test('of whoever reads loses its labels without a word, and makes none', async () => {
    const draft = { title: 't', labels: ['x'] };
    expect(await as('eve')('POST /issues', draft)).toMatchObject({
      status: 201,
      body: { labels: [] },
    });
    expect(world.incidentRepository.labels.size).toBe(0);
    const labelled = await as('dana')('POST /issues', { ...draft, labels: ['x', { name: 'y' }] });
    expect(labelled.body).toMatchObject({ labels: [{ name: 'x' }, { name: 'y' }] });
  });

  test('of a job needs the permission for issues, whatever it may do with pull requests', async () => {
    const post = (permissions: Record<string, 'write'>) =>
      asking(world, toJob(world, permissions))('POST /issues', { title: 't' });
    expect((await post({ pull_requests: 'write' })).status).toBe(403);
    expect((await post({ issues: 'write' })).status).toBe(201);
  });

  test.each([
    ['has a title', {}, 422],
    ['may be called by a number', { title: 5 }, 201],
    ['may have no body, and none of null', { title: 't', body: null }, 422],
    ['is no longer than GitHub takes', { title: 't', body: 'x'.repeat(MAX_BODY + 1) }, 422],
    ['has labels in a list', { title: 't', labels: 'x' }, 422],
  ])('%s', async (_, draft, status) => {
    expect((await as('dana')('POST /issues', draft)).status).toBe(status);
  });
});

describe('a change', () => {
  beforeEach(async () => {
    await openIssue(actAs(world, 'dana'), { title: 't', body: 'b', labels: ['x'] });
  });

  test('of what is not said leaves it; a body of null empties it', async () => {
    expect((await as('dana')('PATCH /issues/1', {})).body).toMatchObject({ title: 't', body: 'b' });
    const change = { body: null, labels: [], state: 'closed', state_reason: 'not_planned' };
    expect((await as('dana')('PATCH /issues/1', change)).body).toMatchObject({
      title: 't',
      body: '',
      labels: [],
      state: 'closed',
      state_reason: 'not_planned',
    });
  });

  test('is for whoever may triage, of a state that there is', async () => {
    expect((await as('eve')('PATCH /issues/1', { title: 'T' })).status).toBe(403);
    expect((await as('dana')('PATCH /issues/1', { state: 'gone' })).status).toBe(422);
    expect((await as('dana')('PATCH /issues/9', {})).status).toBe(404);
  });
});

test('one that was deleted is gone, which is said otherwise than of one that never was', async () => {
  const ada = actAs(world, 'ada');
  await deleteIssue(ada, await openIssue(ada, { title: 't', body: '' }));
  expect((await as('dana')('GET /issues/1')).status).toBe(410);
  expect((await as('dana')('GET /issues/2')).status).toBe(404);
});

test('the list has pull requests too, the newest first, and what is open unless asked', async () => {
  const dana = actAs(world, 'dana');
  await openIssue(dana, { title: 'one', body: '', labels: ['x', 'y'] });
  const pull = { head: 'b', base: 'main', draft: false, merged: false, reviews: [] };
  addThread(dana, { title: 'two', body: '', pull });
  const closed = await openIssue(dana, { title: 'three', body: '', labels: ['x'] });
  closed.state = 'closed';
  const list = async (query: string) => {
    const { body } = await as('eve')(`GET /issues${query}`);
    return Array.isArray(body) ? body.map((one: { title: string }) => one.title) : [];
  };
  expect(await list('')).toEqual(['two', 'one']);
  expect(await list('?direction=asc')).toEqual(['one', 'two']);
  expect(await list('?state=closed')).toEqual(['three']);
  expect(await list('?state=all&labels=x')).toEqual(['three', 'one']);
  expect(await list('?state=all&labels=x,y')).toEqual(['one']);
});
