import { expect, test } from 'vitest';
import { createShow } from '#report/prose/seconds.ts';
import { toClock, type When } from '#report/prose/wording.ts';

function when(at: string, precision: When['precision'] = 'second'): When {
  return { at, precision, approximate: false, assumedZone: false };
}

test('tells seconds only where they say which of two came first', () => {
  const told = [
    when('2026-11-21T05:12:30Z'),
    when('2026-11-21T05:50:00Z'),
    when('2026-11-21T05:50:10.250Z'),
    when('2026-11-21T06:00:00Z'),
    when('2026-11-21T06:00:00Z'),
  ];
  const show = createShow(told);
  expect(told.map((one) => toClock(show(one)))).toEqual([
    '05:12',
    '05:50:00',
    '05:50:10',
    '06:00',
    '06:00',
  ]);
});

test('never makes a time more precise than its source', () => {
  const told = [
    when('2026-11-21T05:50:00Z', 'minute'),
    when('2026-11-21T05:50:10Z'),
    when('2026-11-21T05:50:20Z'),
  ];
  const minutes = [when('2026-11-21T05:50:00Z', 'minute'), when('2026-11-21T05:50:10Z')];
  expect(minutes.map((one) => toClock(createShow(minutes)(one)))).toEqual(['05:50', '05:50']);
  const [first] = told;
  expect(first && toClock(createShow(told)(first))).toBe('05:50');
});
