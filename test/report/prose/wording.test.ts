import { expect, test } from 'vitest';
import {
  toCount,
  toDuration,
  toInstant,
  toMoment,
  toSpan,
  type When,
} from '#report/prose/wording.ts';

function when(at: string, rest: Partial<When> = {}): When {
  return { at, precision: 'second', approximate: false, assumedZone: false, ...rest };
}

test('says no more of an instant than is known', () => {
  expect(toInstant(when('2026-11-21T05:12:30.123Z'))).toBe('21 November 2026 at 05:12:30 UTC');
  expect(toInstant(when('2026-11-21T05:12:00Z', { precision: 'minute' }))).toBe(
    '21 November 2026 at 05:12 UTC',
  );
  expect(toInstant(when('2026-11-20T00:00:00Z', { precision: 'day', approximate: true }))).toBe(
    'about 20 November 2026',
  );
  expect(toMoment(when('2026-11-20T00:00:00Z', { precision: 'day', approximate: true }))).toBe(
    'Around 20 November 2026',
  );
  expect(toMoment(when('2026-11-20T04:00:00Z', { assumedZone: true }))).toBe(
    'At 04:00:00 UTC (the source names no time zone)',
  );
});

test('names the days of a span only when they differ', () => {
  expect(toSpan(when('2026-11-21T05:00:00Z'), when('2026-11-21T05:09:00Z'))).toBe(
    'Between 05:00:00 and 05:09:00 UTC',
  );
  expect(toSpan(when('2026-11-20T05:00:00Z'), when('2026-11-21T05:09:00Z'))).toBe(
    'Between 20 November 2026 at 05:00:00 UTC and 21 November 2026 at 05:09:00 UTC',
  );
  expect(toSpan(when('2026-11-21T05:00:00Z'), when('2026-11-21T05:00:00Z'))).toBe(
    'At 05:00:00 UTC',
  );
});

test('counts and measures in words a person uses', () => {
  expect([
    toCount(1, 'entry', 'entries'),
    toCount(2, 'entry', 'entries'),
    toCount(1500, 'row'),
  ]).toEqual(['1 entry', '2 entries', '1,500 rows']);
  expect([
    toDuration(59, 'second'),
    toDuration(3600, 'minute'),
    toDuration(90_061, 'second'),
    toDuration(30, 'minute'),
  ]).toEqual(['59 seconds', '1 hour', '1 day 1 hour', 'less than one minute']);
});
