import { expect, test } from 'vitest';
import { Duration, parseDuration, renderDuration } from '#sandbox/exercise/duration.ts';

test.each([
  ['90s', 90_000],
  ['1h30m', 5_400_000],
  ['1h 30m', 5_400_000],
  ['1.5h', 5_400_000],
  ['250ms', 250],
  [' 2D ', 172_800_000],
  ['1w', 604_800_000],
])('%s is %i milliseconds', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each(['', '5', 'm', '-5m', '5 minutes', '1h-1m', '5m!', '1h,2m'])('%j is no span', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test('a bare number is seconds, and neither less than nothing nor words', () => {
  expect(Duration.parse(5)).toBe(5000);
  expect(Duration.safeParse(-1).success).toBe(false);
  expect(Duration.safeParse('soon').error?.issues[0]?.message).toBe(
    'Unexpected "soon", expected a span such as 90s, 15m, 2h or 1d',
  );
});

test.each([
  [0, '0s'],
  [1, '1ms'],
  [90_061_001, '1d 1h 1m 1s 1ms'],
  [604_800_000, '7d'],
])('%i milliseconds are %s', (milliseconds, text) => {
  expect(renderDuration(milliseconds)).toBe(text);
});
