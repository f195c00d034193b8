import { describe, expect, it } from 'vitest';
import { validateIncident } from '#validate/index.ts';
import { BARE_RECORD, check, NOW, tell, toTimeline, toTree } from '../../sample.ts';

const at = (id: string, time: string, rest = '') =>
  `**${id}** ${time} \`note\` @octocat: something${rest}`;
const order = (...entries: string[]) =>
  check('timeline/order', { 'timeline.md': toTimeline(...entries) });

describe('timeline/order', () => {
  it('points at the time of the entry that stands too low', async () => {
    const found = await order(
      at('T-0001', '2026-11-21T05:20:00Z'),
      at('T-0002', '2026-11-21T05:30:00Z'),
      at('T-0003', '2026-11-21T05:12:00Z'),
    );
    expect(found).toEqual([
      'timeline.md:7:14 error Unexpected 2026-11-21T05:12:00Z below 2026-11-21T05:30:00Z of T-0002, expected times that ascend',
    ]);
  });

  it('blames the one entry that is out of place, not all that follow it', async () => {
    const found = await order(
      at('T-0001', '2026-11-21T23:00:00Z'),
      at('T-0002', '2026-11-21T05:00:00Z'),
      at('T-0003', '2026-11-21T06:00:00Z'),
      at('T-0004', '2026-11-21T07:00:00Z'),
    );
    expect(found).toEqual([
      'timeline.md:5:14 error Unexpected 2026-11-21T23:00:00Z above 2026-11-21T05:00:00Z of T-0002, expected times that ascend',
    ]);
  });

  it('holds each one that is out of place against those that are in place, and not against another', async () => {
    const minutes = [1, 9, 8, 2, 3, 4];
    const found = await order(
      ...minutes.map((minute, index) => at(`T-000${index + 1}`, `2026-11-21T05:0${minute}:00Z`)),
    );
    expect(found).toEqual([
      'timeline.md:6:14 error Unexpected 2026-11-21T05:09:00Z above 2026-11-21T05:02:00Z of T-0004, expected times that ascend',
      'timeline.md:7:14 error Unexpected 2026-11-21T05:08:00Z above 2026-11-21T05:02:00Z of T-0004, expected times that ascend',
    ]);
  });

  it('compares instants, not the clocks they were written on', async () => {
    expect(
      await order(at('T-0001', '2026-11-21T07:00:00+02:00'), at('T-0002', '2026-11-21T05:30:00Z')),
    ).toEqual([]);
  });

  it('lets a coarse time stand beside a finer one that it may contain', async () => {
    const found = await order(
      at('T-0001', '2026-11-21T05:12:30Z'),
      at('T-0002', '2026-11-21T05:12Z'),
      at('T-0003', '2026-11-21'),
      at('T-0004', '2026-11-21T05:12:40Z'),
    );
    expect(found).toEqual([]);
  });

  it('still sees disorder around a coarse time', async () => {
    const found = await order(
      at('T-0001', '2026-11-21T05:00:00Z'),
      at('T-0002', '2026-11-21'),
      at('T-0003', '2026-11-21T04:00:00Z'),
      at('T-0004', '2026-11-21T06:00:00Z'),
    );
    expect(found).toEqual([
      'timeline.md:5:14 error Unexpected 2026-11-21T05:00:00Z above 2026-11-21T04:00:00Z of T-0003, expected times that ascend',
    ]);
  });

  it('exempts approximate entries, corrections and what they supersede', async () => {
    const found = await order(
      at('T-0001', '2026-11-21T05:20:00Z'),
      at('T-0002', '~2026-11-19'),
      at('T-0003', '2026-11-20T01:00:00Z'),
      at('T-0004', '2026-11-19T01:00:00Z', '; supersedes T-0003'),
    );
    expect(found).toEqual([]);
  });

  it('wants each entry under its UTC day', async () => {
    const found = await order(
      at('T-0001', '2026-11-22T01:00:00+02:00'),
      at('T-0002', '2026-11-22T00:00:00Z'),
    );
    expect(found).toEqual([
      'timeline.md:6:14 error Unexpected day 2026-11-22 under `## 2026-11-21`, expected it under `## 2026-11-22`',
    ]);
  });

  it('wants a day above every entry', async () => {
    const timeline = `- ${at('T-0001', '2026-11-21T05:00:00Z')}\n\n## Notes\n\n- ${at('T-0002', '2026-11-21T06:00:00Z')}\n`;
    const found = await check('timeline/order', { 'timeline.md': timeline });
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'timeline.md:1:14',
      'timeline.md:5:14',
    ]);
  });

  it('accepts equal times and reads an empty file as an empty timeline', async () => {
    expect(
      await order(at('T-0001', '2026-11-21T05:00:00Z'), at('T-0002', '2026-11-21T05:00:00Z')),
    ).toEqual([]);
    expect(await check('timeline/order', { 'timeline.md': '' })).toEqual([]);
  });

  it('objects to one second, below as above, and says which way to move', async () => {
    const [late, early] = ['2026-11-21T05:12:01Z', '2026-11-21T05:12:00Z'];
    const times = [
      [late, early, early],
      [late, late, early],
    ];
    const fixes = times.map(async (row) => {
      const entries = row.map((time, index) => at(`T-000${index + 1}`, time));
      const tree = toTree({ 'incident.md': BARE_RECORD, 'timeline.md': toTimeline(...entries) });
      const findings = await validateIncident({ tree, now: NOW });
      return findings.flatMap(({ rule, fix }) => (rule === 'timeline/order' ? [fix] : []));
    });
    expect(await Promise.all(fixes)).toEqual([
      ['Move T-0001 below T-0002.'],
      ['Move T-0003 above T-0002.'],
    ]);
  });
});

it('says below which day an entry goes', async () => {
  const entry = `- ${at('T-0001', '2026-11-22T00:00:00Z')}\n`;
  const fix = 'Move the line below a heading `## 2026-11-22`; days are UTC.';
  const expected = 'it under `## 2026-11-22`';
  expect(await tell('timeline/order', { 'timeline.md': entry })).toEqual([
    ['timeline.md:1:14', 'entry under no day', expected, fix],
  ]);
  const other = `## 2026-11-21\n\n${entry}`;
  expect(await tell('timeline/order', { 'timeline.md': other })).toEqual([
    ['timeline.md:3:14', 'day 2026-11-22 under `## 2026-11-21`', expected, fix],
  ]);
  const later = `## 2026-11-23\n\n- ${at('T-0002', '2026-11-23T01:00:00Z')}\n${entry}`;
  expect(await tell('timeline/order', { 'timeline.md': later })).toEqual([
    ['timeline.md:4:14', 'day 2026-11-22 under `## 2026-11-23`', expected, fix],
  ]);
});
