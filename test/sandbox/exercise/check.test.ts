import { expect, test } from 'vitest';
import { toCheck } from '#sandbox/exercise/check.ts';
import { judge } from './bare-session.ts';

test('a check judges its own key, also one that is false, and nothing else', async () => {
  const check = toCheck('branch', (expected) => ({ ok: expected === false, got: 'x' }));
  expect(check.name).toBe('branch');
  expect(await judge(check, { branch: false })).toEqual({ ok: true, got: 'x' });
  expect(await judge(check, { branch: true })).toEqual({ ok: false, got: 'x' });
  expect(await judge(check, { outcome: 'done' })).toBeUndefined();
});
