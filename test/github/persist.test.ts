/** How often a call is made and how long is waited between, by what its failure means. */
import { describe, expect, it } from 'vitest';
import { UpstreamError, type UpstreamKind } from '#kernel/errors.ts';
import { isSafe, persist } from '#github/persist.ts';

function fail(kind: UpstreamKind, retryAfter?: number): UpstreamError {
  return new UpstreamError({ service: 'GitHub', route: 'GET /', message: kind, kind, retryAfter });
}

/** Makes a call that fails so often, and returns the waits and how it ended. */
async function play(failure: Error, { times = 99, isRepeatable = true } = {}) {
  const waits: number[] = [];
  let calls = 0;
  const call = () => {
    calls += 1;
    return calls > times ? Promise.resolve('answered') : Promise.reject(failure);
  };
  const pause = (seconds: number) => {
    waits.push(seconds);
    return Promise.resolve();
  };
  const end = await persist(call, { isRepeatable, pause }).catch((error: unknown) => error);
  return { calls, waits, end };
}

describe('a limit', () => {
  it.each(['primary-limit', 'secondary-limit'] as const)(
    'that lifts soon (%s) is waited for, also by what must not be repeated',
    async (kind) => {
      const ways = { times: 1, isRepeatable: false };
      expect(await play(fail(kind, 7), ways)).toEqual({ calls: 2, waits: [7], end: 'answered' });
    },
  );

  it('that does not lift is given up after two waits', async () => {
    const limit = fail('secondary-limit', 30);
    expect(await play(limit)).toEqual({ calls: 3, waits: [30, 30], end: limit });
  });

  it.each([31, 60, 3600, undefined])('of %s seconds is reported, not sat out', async (seconds) => {
    const limit = fail('secondary-limit', seconds);
    expect(await play(limit)).toEqual({ calls: 1, waits: [], end: limit });
  });
});

describe('a call that may have happened', () => {
  it.each(['no-answer', 'broken'] as const)('is made again, ever later (%s)', async (kind) => {
    const failure = fail(kind);
    expect(await play(failure)).toEqual({ calls: 4, waits: [1, 4, 9], end: failure });
  });

  it('is made once more when it took too long, for it takes that long again', async () => {
    expect((await play(fail('timed-out'))).calls).toBe(2);
  });

  it('is made once when a second time would be a second deed', async () => {
    expect((await play(fail('broken'), { isRepeatable: false })).calls).toBe(1);
  });
});

it.each([
  'moved',
  'missing',
  'forbidden',
  'refused',
  'exists',
  'incomplete',
  'too-costly',
] as const)('what GitHub has decided (%s) is not asked again', async (kind) => {
  expect((await play(fail(kind))).calls).toBe(1);
});

it('a bug is thrown at once', async () => {
  expect((await play(new TypeError('x'))).calls).toBe(1);
});

it.each([
  ['GET', '/repos/{owner}/{repo}', true],
  ['PATCH', '/repos/{owner}/{repo}/issues/{issue_number}', true],
  ['POST', '/credentials/revoke', true],
  ['POST', '/repos/{owner}/{repo}/actions/runs/{run_id}/cancel', true],
  ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', false],
  ['POST', '/repos/{owner}/{repo}/pulls', false],
])('%s %s may be repeated blindly: %s', (method, url, safe) => {
  expect(isSafe(method, url)).toBe(safe);
});
