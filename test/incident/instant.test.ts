import { describe, expect, it } from 'vitest';
import { parseInstant, renderInstant, toExpectedInstant } from '#incident/instant.ts';
import { PRECISIONS } from '#kernel/clock.ts';

describe('parseInstant', () => {
  it.each([
    ['2026-11-20', '2026-11-20T00:00:00.000Z', 'day'],
    ['2026-11-20T05Z', '2026-11-20T05:00:00.000Z', 'hour'],
    ['2026-11-20T01+05:00', '2026-11-19T20:00:00.000Z', 'hour'],
    ['2026-11-20T23-03:00', '2026-11-21T02:00:00.000Z', 'hour'],
    ['2026-11-20T13:15+05:30', '2026-11-20T07:45:00.000Z', 'minute'],
    ['2026-11-20T05+02:00', '2026-11-20T03:00:00.000Z', 'hour'],
    ['2026-11-20T05:12Z', '2026-11-20T05:12:00.000Z', 'minute'],
    ['2026-11-20T05:12+05:45', '2026-11-19T23:27:00.000Z', 'minute'],
    ['2026-11-20T05:12:33Z', '2026-11-20T05:12:33.000Z', 'second'],
    ['2026-11-20t05:12:33z', '2026-11-20T05:12:33.000Z', 'second'],
    ['2026-11-20T05:12:33-00:00', '2026-11-20T05:12:33.000Z', 'second'],
    ['2026-12-31T23:12:33-01:30', '2027-01-01T00:42:33.000Z', 'second'],
    ['2026-11-20T05:12:33.5Z', '2026-11-20T05:12:33.500Z', 'second'],
    ['2026-11-20T05:12:33.999999999Z', '2026-11-20T05:12:33.999Z', 'second'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z', 'day'],
  ])('reads %s in UTC with the precision it was written in', (text, at, precision) => {
    expect(parseInstant(text)).toEqual({ at: new Date(at), precision });
  });

  it.each([
    '',
    'yesterday',
    '2026-11',
    '2026-02-29',
    '2026-02-30T00:00:00Z',
    '2026-13-01',
    '2026-11-20T24:00Z',
    '2026-11-20T23:60Z',
    '2026-11-20T23:59:60Z',
    '2026-11-20T05:12:33',
    '2026-11-20T05:12',
    '2026-11-20Z',
    '2026-11-20+05:30',
    '2026-11-20T13+05:30',
    '2026-11-20T13+05:45',
    '2026-11-20T13-03:30',
    '2026-11-20T00+12:45',
    '2026-11-20T05:12:33+24:00',
    '2026-11-20T05:12:33+0200',
    '2026-11-20 05:12Z',
    '2026-11-20T05:12:33Z ',
    '+02026-11-20',
  ])('does not guess what %j means', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it.each([
    ['2026-03-02T13+05:30', /with minutes, such as 2026-03-02T13:30\+05:30, because an hour/],
    ['2026-03-02T13-03:30', /spans two hours of UTC/],
    ['2026-03-02+05:30', /a day of UTC such as 2026-03-02, or a time/],
    ['2026-03-02Z', /a day of UTC/],
    ['yesterday', /^a time such as/],
    ['2026-03-02T25+05:30', /^a time such as/],
  ])('says what was expected in place of %s', (text, expected) => {
    expect(toExpectedInstant(text)).toMatch(expected);
  });

  it.each(PRECISIONS)('reads back what was rendered with the precision of a %s', (precision) => {
    const at = new Date('2026-11-20T05:12:33.700Z');
    const written = renderInstant(at, precision);
    const read = parseInstant(written);
    expect(read?.precision).toBe(precision);
    expect(renderInstant(read?.at ?? new Date(0), precision)).toBe(written);
  });
});
