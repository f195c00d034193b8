import { beforeAll, expect, test } from 'vitest';
import type { World } from '#sandbox/world/world.ts';
import { commitOn } from '../../world/bare-git.ts';
import { prepareWorld } from '../../world/test-world.ts';
import { asking } from '../ask.ts';

const createTestWorld = prepareWorld();

let world: World;
let head: string;

beforeAll(async () => {
  world = await createTestWorld();
  head = await commitOn(world.git, 'b', { 'd/a': '\0bytes', top: 't' });
});

const get = (route: string) => asking(world, 'eve')(`GET /git/${route}`);
const find = async (revision: string) => (await world.git.readObject(revision))?.oid ?? '';

test('a blob is every byte, by its whole number alone', async () => {
  const oid = await find('b:d/a');
  expect((await get(`blobs/${oid}`)).body).toMatchObject({
    content: Buffer.from('\0bytes').toString('base64'),
    encoding: 'base64',
    size: 6,
  });
  for (const name of [head, oid.slice(0, 10), '0'.repeat(40), 'b%3Atop']) {
    expect((await get(`blobs/${name}`)).status, name).toBe(404);
  }
});

test('a tree is one folder, or with all below it', async () => {
  expect((await get(`trees/${head}`)).body).toMatchObject({
    sha: await find('b^{tree}'),
    tree: [
      { path: 'd', type: 'tree', mode: '040000' },
      { path: 'top', type: 'blob' },
    ],
  });
  expect((await get('trees/b?recursive=0')).body).toMatchObject({
    truncated: false,
    tree: [{ path: 'd/a' }, { path: 'top' }],
  });
  expect((await get('trees/nothing')).status).toBe(404);
  expect((await get(`trees/${await find('b:top')}`)).status).toBe(404);
  expect((await asking(world, 'eve', 'acme/shop')(`GET /git/trees/${head}`)).status).toBe(404);
});
