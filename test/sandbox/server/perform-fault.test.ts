import { beforeEach, describe, expect, test } from 'vitest';
import type { ApiAnswer } from '#sandbox/server/answer.ts';
import { ok } from '#sandbox/server/answer.ts';
import { performUnder } from '#sandbox/server/perform-fault.ts';
import type { Call } from '#sandbox/server/perform-route.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import { createBareWorld } from '../world/bare-world.ts';

let calls: Call[];
let call: Call;

beforeEach(async () => {
  calls = [];
  const world = await createBareWorld();
  const url = new URL('http://127.0.0.1/user');
  call = { world, method: 'GET', url, body: undefined, authorization: undefined, token: undefined };
});

function perform(fault: Omit<Fault, 'on'> & { on?: string }) {
  return performUnder({ on: '*', ...fault }, call, (one): Promise<ApiAnswer> => {
    calls.push(one);
    return Promise.resolve(ok('done'));
  });
}

describe('GitHub does not get to see', () => {
  test.each([
    [{}, 502],
    [{ status: 500 }, 500],
    [{ mode: 'rate-limit' as const }, 403],
    [{ mode: 'rate-limit' as const, status: 429 }, 429],
    [{ mode: 'graphql-rate-limit' as const }, 200],
    [{ mode: 'secondary-limit' as const }, 403],
    [{ mode: 'something-went-wrong' as const }, 200],
    [{ mode: 'timeout' as const }, 504],
    [{ mode: 'html' as const }, 502],
    [{ mode: 'forbid' as const }, 403],
  ])('a request under %o', async (fault, status) => {
    expect(await perform(fault)).toMatchObject({ lost: false, answer: { status } });
    expect(calls).toHaveLength(0);
  });

  test('what is cut off at once', async () => {
    expect(await perform({ mode: 'disconnect' })).toMatchObject({ lost: true });
    expect(calls).toHaveLength(0);
  });
});

describe('GitHub does', () => {
  test('what it then says nothing or nonsense of', async () => {
    expect(await perform({ mode: 'lost' })).toMatchObject({ lost: true });
    expect(await perform({ mode: 'lost', status: 502 })).toMatchObject({
      lost: false,
      answer: { status: 502 },
    });
    expect(await perform({ mode: 'html', performed: true })).toMatchObject({
      answer: { text: expect.stringContaining('Unicorn') },
    });
    expect(calls).toHaveLength(3);
  });

  test('what comes late, unspoilt', async () => {
    expect(await perform({ mode: 'slow', delay: 1 })).toEqual({ lost: false, answer: ok('done') });
  });

  test('the rest of a GraphQL request of which one operation is forbidden or withheld', async () => {
    await perform({ on: 'POST /graphql createRef', mode: 'forbid' });
    await perform({ mode: 'partial' });
    await perform({ mode: 'resource-limits' });
    expect(calls.map(({ forbidden, withheld }) => forbidden ?? withheld?.type)).toEqual([
      'createRef',
      'FORBIDDEN',
      'RESOURCE_LIMITS_EXCEEDED',
    ]);
  });
});

test('without a fault nothing changes', async () => {
  const answered = await performUnder(undefined, call, () => Promise.resolve(ok('done')));
  expect(answered).toEqual({ lost: false, answer: ok('done') });
});
