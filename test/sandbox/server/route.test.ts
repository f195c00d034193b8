import { expect, test } from 'vitest';
import { z } from 'zod';
import { ok } from '#sandbox/server/answer.ts';
import { asRole, reads, toNumber, withBody, writes } from '#sandbox/server/route.ts';
import { createBareWorld } from '../world/bare-world.ts';

async function toRequest(body: unknown, parameters: Record<string, string> = {}) {
  const world = await createBareWorld();
  const url = new URL('http://127.0.0.1/');
  const asked = { query: url.searchParams, url, method: 'POST', hasCredentials: false };
  return { world, token: undefined, ...asked, body, parameters };
}

test('a body that is not what the route takes is 422, and says what is wrong', async () => {
  const answer = withBody(z.object({ name: z.string() }), (_, { name }) => ok(name));
  expect(await answer(await toRequest({ name: 'x' }))).toMatchObject({ status: 200, body: 'x' });
  for (const body of [undefined, {}, { name: 1 }, 'x']) {
    expect(await answer(await toRequest(body))).toMatchObject({
      status: 422,
      body: { message: expect.stringMatching(/^Invalid request\.\n\n✖/) },
    });
  }
});

test('a number in a path is 0, which nothing has, when it is none', async () => {
  const request = await toRequest(undefined, { a: '12', b: 'x', c: '' });
  expect(['a', 'b', 'c', 'd'].map((name) => toNumber(request, name))).toEqual([12, 0, 0, 0]);
});

test('people need the role of the level unless another is said', () => {
  expect([reads('a').role, writes('a').role, asRole('triage', writes('a')).role]).toEqual([
    'read',
    'write',
    'triage',
  ]);
});
