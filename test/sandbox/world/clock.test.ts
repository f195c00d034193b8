import { expect, test } from 'vitest';
import { startClock, toTimestamp } from '#sandbox/world/clock.ts';

test('it stands still until it is told to move', () => {
  const clock = startClock(new Date('2026-03-02T09:00:00Z'));
  expect(clock.now()).toEqual(clock.now());
  clock.advance(90_000);
  expect(toTimestamp(clock.now())).toBe('2026-03-02T09:01:30Z');
});

test('whoever changes a time they were given does not move it', () => {
  const start = new Date('2026-03-02T09:00:00Z');
  const clock = startClock(start);
  clock.now().setFullYear(1999);
  start.setFullYear(1999);
  expect(clock.now().getUTCFullYear()).toBe(2026);
});

test('GitHub says whole seconds, and does not round them up', () => {
  expect(toTimestamp(new Date('2026-03-02T09:00:00.999Z'))).toBe('2026-03-02T09:00:00Z');
});
