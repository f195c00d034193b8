import { beforeEach, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openForkPull } from '#sandbox/world/forks.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import type { World } from '#sandbox/world/world.ts';
import { commitOn } from '../../world/bare-git.ts';
import { createTestWorld } from '../../world/test-world.ts';
import { asking } from '../ask.ts';

let world: World;

beforeEach(async () => {
  world = await createTestWorld();
  const main = (await world.git.readObject('main'))?.oid ?? '';
  await world.git.writeBranch('b', main);
  await commitOn(world.git, 'b', { a: 'a' });
});

const dana = (route: string, body?: unknown) => asking(world, 'dana')(route, body);
const post = (more: object = {}) =>
  dana('POST /pulls', { title: 't', head: 'b', base: 'main', ...more });

test('a pull request that is not opened says why', async () => {
  expect((await post({ head: 'acme:b' })).status).toBe(201);
  const refused = async (more: object) => (await post(more)).body;
  expect(await refused({})).toMatchObject({
    errors: [{ code: 'custom', message: 'A pull request already exists for acme:b.' }],
  });
  expect(await refused({ head: 'main' })).toMatchObject({
    errors: [{ message: 'No commits between main and main' }],
  });
  expect(await refused({ head: 'nothing' })).toMatchObject({ errors: [{ field: 'head' }] });
  expect(await refused({ base: 'nothing' })).toMatchObject({ errors: [{ field: 'base' }] });
  expect((await asking(world, 'eve')('POST /pulls', {})).status).toBe(403);
});

test('drafts are not for a private repository of the plan Free', async () => {
  world.plan = 'free';
  expect(await post({ draft: true })).toMatchObject({
    status: 422,
    body: { message: 'Draft pull requests are not supported in this repository.' },
  });
});

test('a list is of an owner’s branch, and a fork’s of the same name is another', async () => {
  await post();
  await openForkPull(actAs(world, 'eve'), { branch: 'b', title: 'fork', files: [] });
  const count = async (query: string) => {
    const { body } = await dana(`GET /pulls?${query}`);
    return Array.isArray(body) ? body.map((one: { title: string }) => one.title) : [];
  };
  expect(await count('head=acme:b')).toEqual(['t']);
  expect(await count('head=eve:b')).toEqual(['fork']);
  expect(await count('head=b')).toEqual(['fork', 't']);
  expect(await count('base=other')).toEqual([]);
  expect(await count('state=closed')).toEqual([]);
});

test('a body of null is none', async () => {
  expect((await post({ body: null })).status).toBe(422);
});

describe('a change', () => {
  test('of the base is to a branch that is there', async () => {
    await post();
    expect(await dana('PATCH /pulls/1', { base: 'nothing' })).toMatchObject({
      status: 422,
      body: { errors: [{ message: "Proposed base branch 'nothing' was not found" }] },
    });
    expect((await dana('PATCH /pulls/1', { title: 'T', state: 'closed' })).body).toMatchObject({
      title: 'T',
      state: 'closed',
      base: { ref: 'main' },
    });
  });

  test('of an issue is none of a pull request', async () => {
    await openIssue(actAs(world, 'dana'), { title: 't', body: '' });
    for (const [route, body] of [
      ['GET /pulls/1', undefined],
      ['PATCH /pulls/1', {}],
      ['PUT /pulls/1/merge', {}],
    ] as const) {
      expect((await dana(route, body)).status, route).toBe(404);
    }
  });
});

describe('a merge', () => {
  const merge = (body: object = {}) => dana('PUT /pulls/1/merge', body);

  test('is of the head that was looked at, and is told afterwards', async () => {
    await post();
    expect((await dana('GET /pulls/1/merge')).status).toBe(404);
    expect(await merge({ sha: '0'.repeat(40) })).toMatchObject({
      status: 409,
      body: { message: 'Head branch was modified. Review and try the merge again.' },
    });
    expect((await merge({ merge_method: 'octopus' })).status).toBe(422);
    expect((await merge({ merge_method: 'squash' })).body).toMatchObject({ merged: true });
    expect((await dana('GET /pulls/1/merge')).status).toBe(204);
    expect((await merge()).status).toBe(405);
  });

  test('is none of a draft, nor of what a ruleset forbids, in its words', async () => {
    await post({ draft: true });
    expect(await merge()).toMatchObject({
      status: 405,
      body: { message: 'Pull Request is not mergeable' },
    });
    const { pull } = world.incidentRepository.threads.get(1) ?? {};
    if (pull) pull.draft = false;
    const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
    const rules = [{ type: 'required_linear_history' }];
    const body = { enforcement: 'active', conditions, rules };
    world.incidentRepository.rulesets = [{ id: 1, body }];
    expect(await merge()).toMatchObject({
      status: 405,
      body: { message: expect.stringContaining('must not contain merge commits') },
    });
  });
});
