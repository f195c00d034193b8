import { expect, test } from 'vitest';
import { isGiven } from '#sandbox/server/graphql/given.ts';

test('absent and null mean the same, and nothing else does', () => {
  expect([undefined, null, '', 0, false].map(isGiven)).toEqual([false, false, true, true, true]);
});
