import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '#sandbox/world/world.ts';
import { commitOn } from '../../world/bare-git.ts';
import { createTestWorld } from '../../world/test-world.ts';
import { asking } from '../ask.ts';

let world: World;
let main: string;

beforeEach(async () => {
  world = await createTestWorld();
  main = (await world.git.readObject('main'))?.oid ?? '';
});

const dana = (route: string, body?: unknown) => asking(world, 'dana')(route, body);
const post = (ref: string, sha = main) => dana('POST /git/refs', { ref, sha });

describe('a new branch', () => {
  test('is made once, at a commit that is there', async () => {
    expect(await post('refs/heads/a/b')).toMatchObject({
      status: 201,
      body: { ref: 'refs/heads/a/b', object: { sha: main } },
    });
    expect((await post('refs/heads/a/b')).body).toMatchObject({
      message: 'Reference already exists',
    });
    expect((await post('refs/heads/c', '0'.repeat(40))).body).toMatchObject({
      message: 'Object does not exist',
    });
  });

  test.each(['heads/x', 'x', 'refs/heads/', 'refs/tags/x', 'refs/heads/a..b', 'refs/heads/a b'])(
    'is not called %s',
    async (ref) => {
      expect(await post(ref)).toMatchObject({
        status: 422,
        body: { message: `${ref} is not a valid ref name.` },
      });
    },
  );
});

test('a branch is found by its whole name, and others by the beginning of theirs', async () => {
  await post('refs/heads/incident/a');
  await post('refs/heads/incident/ab');
  expect((await dana('GET /git/ref/heads/incident/a')).body).toMatchObject({
    ref: 'refs/heads/incident/a',
  });
  for (const ref of [
    'heads/incident',
    'tags/x',
    'main',
    'heads/main~0',
    'heads/main:firebreak.yml',
  ]) {
    expect((await dana(`GET /git/ref/${ref}`)).status, ref).toBe(404);
  }
  expect((await dana('GET /git/matching-refs/heads/incident/a')).body).toHaveLength(2);
  expect((await dana('GET /git/matching-refs/heads/nothing')).body).toEqual([]);
});

test('a branch moves on, and back by force alone', async () => {
  await post('refs/heads/b');
  const next = await commitOn(world.git, 'b', { a: 'a' });
  const move = (body: object, ref = 'heads/b') => dana(`PATCH /git/refs/${ref}`, body);
  expect((await move({ sha: main })).body).toMatchObject({
    message: 'Update is not a fast forward',
  });
  expect((await move({ sha: main, force: true })).status).toBe(200);
  expect((await move({ sha: next })).status).toBe(200);
  expect((await move({ sha: next }, 'heads/nothing')).body).toMatchObject({
    message: 'Reference does not exist',
  });
});

test('the default branch stays, another goes once, and only by whoever writes', async () => {
  await post('refs/heads/b');
  expect((await asking(world, 'eve')('DELETE /git/refs/heads/b')).status).toBe(403);
  expect((await dana('DELETE /git/refs/heads/b')).status).toBe(204);
  expect((await dana('DELETE /git/refs/heads/b')).status).toBe(422);
  expect((await dana('DELETE /git/refs/heads/main')).body).toMatchObject({
    message: 'Cannot delete this branch',
  });
});
