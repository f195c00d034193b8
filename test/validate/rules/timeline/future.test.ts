import { describe, expect, it } from 'vitest';
import { check, RECORD, tell, toTimeline } from '../../sample.ts';

const future = (time: string) =>
  check('timeline/future', {
    'timeline.md': toTimeline(`**T-0001** ${time} \`note\` @octocat: x`),
  });

describe('timeline/future', () => {
  it('allows five minutes of skew and not a second more', async () => {
    expect(await future('2026-11-21T12:05:00Z')).toEqual([]);
    expect(await future('2026-11-21T12:05:01Z')).toEqual([
      'timeline.md:5:14 error Unexpected time 2026-11-21T12:05:01Z, expected a time up to now, 2026-11-21T12:00:00Z',
    ]);
  });

  it('reads offsets', async () => {
    expect(await future('2026-11-21T14:00:00+02:00')).toEqual([]);
    expect(await future('2026-11-21T12:00:00-02:00')).toHaveLength(1);
  });

  it('holds today to be past and tomorrow to be future, also when approximate', async () => {
    expect(await future('2026-11-21')).toEqual([]);
    expect(await future('2026-11-22')).toHaveLength(1);
    expect(await future('~2026-11-22')).toEqual([
      'timeline.md:5:15 error Unexpected time 2026-11-22, expected a time up to now, 2026-11-21T12:00:00Z',
    ]);
  });

  it('looks at the milestones of the record too', async () => {
    const record = RECORD.replace('detected: {at: 2026', 'detected: {at: 2062');
    expect(await check('timeline/future', { 'incident.md': record })).toEqual([
      'incident.md:13:14 error Unexpected time 2062-11-21T05:12:00Z, expected a time up to now, 2026-11-21T12:00:00Z',
    ]);
  });
});

it('says what to look at, for each time of a milestone', async () => {
  const record = RECORD.replaceAll('recorded_at: 2026', 'recorded_at: 2062');
  expect(await tell('timeline/future', { 'incident.md': record })).toEqual(
    [13, 14].map((line) => [
      `incident.md:${line}:75`,
      'time 2062-11-21T05:20:00Z',
      'a time up to now, 2026-11-21T12:00:00Z',
      'Check the date, the year and the offset.',
    ]),
  );
  expect(await check('timeline/future', { 'incident.md': 'no record' })).toEqual([]);
});
