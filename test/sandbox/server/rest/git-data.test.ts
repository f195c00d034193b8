import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { World } from '#sandbox/world/world.ts';
import { prepareWorld } from '../../world/test-world.ts';
import { asking } from '../ask.ts';

const createTestWorld = prepareWorld();
const Made = z.looseObject({ sha: z.string() });

let world: World;
let head: string;

beforeAll(async () => {
  world = await createTestWorld();
  head = (await world.git.readObject('main'))?.oid ?? '';
});

const dana = (route: string, body?: unknown) => asking(world, 'dana')(route, body);
const postTree = (entry: object, more: object = {}) =>
  dana('POST /git/trees', { tree: [{ path: 'x', mode: '100644', ...entry }], ...more });

test('a tree and a commit are made of each other, and no branch moves', async () => {
  const tree = await postTree({ content: 'x', mode: '120000' }, { base_tree: head });
  const { sha } = Made.parse(tree.body);
  const draft = { message: 'm', tree: sha, parents: [head] };
  const commit = await dana('POST /git/commits', draft);
  expect(commit).toMatchObject({ status: 201, body: { tree: { sha }, parents: [{ sha: head }] } });
  const { sha: oid } = Made.parse(commit.body);
  expect((await dana(`GET /git/commits/${oid}`)).status).toBe(200);
  expect((await world.git.readObject('main'))?.oid).toBe(head);
});

test.each([
  ['a mode that Git lacks', { mode: '100600', content: 'x' }],
  ['a path of nothing', { path: '', content: 'x' }],
  ['an object that is not there', { sha: '0'.repeat(39) + '1' }],
  ['a path away that is not there', { sha: null }],
])('%s makes no tree', async (_, entry) => {
  expect((await postTree(entry, { base_tree: head })).status).toBe(422);
});

test('a commit needs a tree that is there, and is read by its whole number', async () => {
  expect(await dana('POST /git/commits', { message: 'm', tree: '0'.repeat(40) })).toMatchObject({
    status: 422,
    body: { message: 'Tree SHA does not exist' },
  });
  const tree = (await world.git.readObject('main^{tree}'))?.oid ?? '';
  for (const name of ['main', head.slice(0, 12), tree]) {
    expect((await dana(`GET /git/commits/${name}`)).status, name).toBe(404);
  }
});

test('a repository without Git has neither', async () => {
  const shop = asking(world, 'dana', 'acme/shop');
  const tree = [{ path: 'x', mode: '100644', content: 'x' }];
  expect((await shop('POST /git/trees', { tree })).status).toBe(404);
  expect((await shop('POST /git/commits', { message: 'm', tree: head })).status).toBe(404);
  expect((await shop(`GET /git/commits/${head}`)).status).toBe(404);
});
