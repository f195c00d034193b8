import { expect, test } from 'vitest';
import { hangBell } from '#sandbox/runner/bell.ts';

test('all who wait hear the next ring, and one that was before nobody hears', async () => {
  const bell = hangBell();
  bell.ring();
  const heard: number[] = [];
  const waiting = [1, 2].map((n) => bell.rung().then(() => heard.push(n)));
  await Promise.resolve();
  expect(heard).toEqual([]);
  bell.ring();
  await Promise.all(waiting);
  expect(heard).toEqual([1, 2]);
});
