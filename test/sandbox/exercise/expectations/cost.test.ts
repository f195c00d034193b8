import { expect, test } from 'vitest';
import { callsAtMost, within } from '#sandbox/exercise/expectations/cost.ts';
import { judge } from '../bare-session.ts';

test('as many as are allowed are allowed, and as long', async () => {
  const request = { n: 1, at: '', method: '', path: '', route: '', status: 200, token: '' };
  const aftermath = { requests: [request, request], elapsed: 60_000 };
  const calls = (most: number) => judge(callsAtMost, { calls_at_most: most }, { aftermath });
  expect([await calls(1), await calls(2)]).toEqual([
    { ok: false, got: '2' },
    { ok: true, got: '2' },
  ]);
  const time = (span: string) => judge(within, { within: span }, { aftermath });
  expect([await time('59s'), await time('1m')]).toEqual([
    { ok: false, got: '1m' },
    { ok: true, got: '1m' },
  ]);
});
