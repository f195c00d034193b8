import { expect, test } from 'vitest';
import { parseObservedTime, toSortKey } from '#report/artifact/observed-time.ts';

test.each([
  ['2026-11-21T05:12:30Z', '2026-11-21T05:12:30Z', 'second', 'stated'],
  ['2026-11-21T05:12:30.123456789Z', '2026-11-21T05:12:30.123456789Z', 'second', 'stated'],
  ['2018-03-23T16:11:44.787662-0600', '2018-03-23T22:11:44.787662Z', 'second', 'stated'],
  ['2021-04-19T22:42:05+03:00', '2021-04-19T19:42:05Z', 'second', 'stated'],
  ['2022-06-16 10:17:40 -0700 PDT', '2022-06-16T17:17:40Z', 'second', 'stated'],
  ['2021-01-30 19:50:09', '2021-01-30T19:50:09Z', 'second', 'assumed'],
  ['2019-11-07 12:51:57.000000 UTC', '2019-11-07T12:51:57.000000Z', 'second', 'stated'],
  ['2026-11-21T05:12Z', '2026-11-21T05:12:00Z', 'minute', 'stated'],
  ['2026-11-21 +00:00', '2026-11-21T00:00:00Z', 'day', 'stated'],
  ['2026-11-21', '2026-11-21T00:00:00Z', 'day', 'assumed'],
  ['1621305118', '2021-05-18T02:31:58Z', 'second', 'stated'],
  ['1621305118553', '2021-05-18T02:31:58.553Z', 'second', 'stated'],
  ['1677091255453833', '2023-02-22T18:40:55.453833Z', 'second', 'stated'],
])('reads %s', (...[original, at, precision, zone]) => {
  expect(parseObservedTime(original)).toEqual({ at, precision, zone, original });
});

test.each([
  '',
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '2227-01-01T00:00:00Z',
  '10-19-2003',
  '2026-02-30',
  '2026-11-21 +05:30',
  '2026-11-21 -0800',
  '42',
  'yesterday',
  '0',
])('takes %j for no time', (original) => {
  expect(parseObservedTime(original)).toBeUndefined();
});

test('orders fractions of any length', () => {
  const times = [
    '2026-11-21T05:12:30.5Z',
    '2026-11-21T05:12:30Z',
    '2026-11-21T05:12:30.499999999Z',
  ];
  expect(times.toSorted((a, b) => (toSortKey(a) < toSortKey(b) ? -1 : 1))).toEqual([
    times[1],
    times[2],
    times[0],
  ]);
});
