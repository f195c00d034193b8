import { describe, expect, it } from 'vitest';
import { BARE_RECORD, check, RECORD, tell, toTimeline } from '../../sample.ts';

const entry = (id: string, time: string, kind: string) =>
  `**${id}** ${time} \`${kind}\` @octocat: x`;
const onTimeline = (...entries: string[]) =>
  check('timeline/milestone-order', {
    'incident.md': BARE_RECORD,
    'timeline.md': toTimeline(...entries),
  });
const inRecord = (record: string) => check('timeline/milestone-order', { 'incident.md': record });

describe('timeline/milestone-order', () => {
  it('points at the later milestone that came too early', async () => {
    const found = await onTimeline(
      entry('T-0001', '2026-11-21T05:00:00Z', 'recovered'),
      entry('T-0002', '2026-11-21T06:00:00Z', 'contained'),
    );
    expect(found).toEqual([
      'timeline.md:5:14 error Unexpected `recovered` at 2026-11-21T05:00:00Z before `contained` at 2026-11-21T06:00:00Z (T-0002), expected `recovered` after `contained`',
    ]);
  });

  it('allows automatic containment before anyone declared', async () => {
    const found = await onTimeline(
      entry('T-0001', '2026-11-21T05:00:00Z', 'detected'),
      entry('T-0002', '2026-11-21T05:01:00Z', 'contained'),
      entry('T-0003', '2026-11-21T06:00:00Z', 'declared'),
    );
    expect(found).toEqual([]);
  });

  it('allows containment to be repeated', async () => {
    const found = await onTimeline(
      entry('T-0001', '2026-11-21T05:00:00Z', 'contained'),
      entry('T-0002', '2026-11-21T06:00:00Z', 'eradicated'),
      entry('T-0003', '2026-11-21T07:00:00Z', 'contained'),
    );
    expect(found).toEqual([]);
  });

  it('ignores approximate and superseded entries, and spans that overlap', async () => {
    const found = await onTimeline(
      entry('T-0001', '2026-11-21T01:00:00Z', 'contained'),
      entry('T-0002', '~2026-11-20', 'contained'),
      entry('T-0003', '2026-11-21T05:12Z', 'contained'),
      entry('T-0004', '2026-11-21T05:12:30Z', 'detected'),
      entry('T-0005', '2026-11-21T06:00:00Z', 'contained') + '; supersedes T-0001',
    );
    expect(found).toEqual([]);
  });

  it('holds the record to the same order', async () => {
    const record = RECORD.replace(
      'declared: {at: 2026-11-21T05:20:00Z',
      'declared: {at: 2026-11-21T04:00:00Z',
    ).replace('source: T-0002', 'source: issue');
    expect(await inRecord(record)).toEqual([
      'incident.md:14:14 error Unexpected `declared` at 2026-11-21T04:00:00Z before `detected` at 2026-11-21T05:12:00Z, expected `declared` after `detected`',
    ]);
  });

  it('wants the record to say what its source entry says', async () => {
    const record = RECORD.replace(
      'detected: {at: 2026-11-21T05:12:00Z',
      'detected: {at: 2026-11-21T05:10:00Z',
    );
    expect(await inRecord(record)).toEqual([
      'incident.md:13:14 error Unexpected `detected` at 2026-11-21T05:10:00Z, expected 2026-11-21T05:12:00Z, as T-0001 says',
    ]);
  });

  it('takes a coarser record for agreement', async () => {
    const record = RECORD.replace('05:12:00Z, precision: second', '05:00:00Z, precision: hour');
    expect(await inRecord(record)).toEqual([]);
  });

  it('warns when a correction has replaced the source', async () => {
    const timeline = toTimeline(
      entry('T-0001', '2026-11-21T05:12:00Z', 'detected'),
      entry('T-0002', '2026-11-21T05:20:00Z', 'declared'),
      entry('T-0003', '2026-11-21T05:11:00Z', 'detected') + '; supersedes T-0001',
    );
    expect(await check('timeline/milestone-order', { 'timeline.md': timeline })).toEqual([
      'incident.md:13:59 warning Unexpected source T-0001, which T-0003 supersedes, expected T-0003 as source',
    ]);
  });

  it('objects to what came one second too early', async () => {
    const found = await onTimeline(
      entry('T-0001', '2026-11-21T05:12:00Z', 'contained'),
      entry('T-0002', '2026-11-21T05:12:01Z', 'detected'),
    );
    expect(found).toHaveLength(1);
  });

  it('leaves a source that is not there to timeline/source-missing', async () => {
    expect(await inRecord(RECORD.replace('source: T-0001', 'source: T-0099'))).toEqual([]);
  });
});

describe('milestones that do not fit', () => {
  const RULE = 'timeline/milestone-order';

  it('are said with what to do', async () => {
    const timeline = toTimeline(
      entry('T-0001', '2026-11-21T05:00:00Z', 'recovered'),
      entry('T-0002', '2026-11-21T07:00:00Z', 'contained'),
      entry('T-0003', '2026-11-21T06:00:00Z', 'contained'),
    );
    expect(await tell(RULE, { 'incident.md': BARE_RECORD, 'timeline.md': timeline })).toEqual([
      [
        'timeline.md:5:14',
        '`recovered` at 2026-11-21T05:00:00Z before `contained` at 2026-11-21T06:00:00Z (T-0003)',
        '`recovered` after `contained`',
        'Add an entry that supersedes T-0001 or T-0003, whichever is wrong.',
      ],
    ]);
  });

  it('are said of the record with the commands that mend it', async () => {
    const early = RECORD.replace(
      'declared: {at: 2026-11-21T05:20',
      'declared: {at: 2026-11-21T04:00',
    );
    expect(await tell(RULE, { 'incident.md': early.replace('T-0002', 'issue') })).toEqual([
      [
        'incident.md:14:14',
        '`declared` at 2026-11-21T04:00:00Z before `detected` at 2026-11-21T05:12:00Z',
        '`declared` after `detected`',
        'Correct the wrong one with `/milestone declared --at <time>` or `/milestone detected --at <time>`.',
      ],
    ]);
    const late = RECORD.replace(
      'detected: {at: 2026-11-21T05:12',
      'detected: {at: 2026-11-21T05:14',
    );
    expect(await tell(RULE, { 'incident.md': late })).toEqual([
      [
        'incident.md:13:14',
        '`detected` at 2026-11-21T05:14:00Z',
        '2026-11-21T05:12:00Z, as T-0001 says',
        'Run `/milestone detected --at <time>` with the right time.',
      ],
    ]);
    expect(await tell(RULE, { 'incident.md': 'no record' })).toEqual([]);
  });

  it('are said with the correction that is the source now', async () => {
    const timeline = toTimeline(
      entry('T-0001', '2026-11-21T05:12:00Z', 'detected'),
      entry('T-0002', '2026-11-21T05:20:00Z', 'declared'),
      entry('T-0003', '2026-11-21T05:11:00Z', 'detected') + '; supersedes T-0001',
    );
    expect(await tell(RULE, { 'timeline.md': timeline })).toEqual([
      [
        'incident.md:13:59',
        'source T-0001, which T-0003 supersedes',
        'T-0003 as source',
        'Take source and time from T-0003.',
      ],
    ]);
  });

  it('are not said of entries of the same milestone, nor of other kinds', async () => {
    const found = await onTimeline(
      entry('T-0001', '2026-11-21T05:00:00Z', 'note'),
      entry('T-0002', '2026-11-21T05:30:00Z', 'contained'),
      entry('T-0003', '2026-11-21T06:00:00Z', 'contained'),
    );
    expect(found).toEqual([]);
  });
});
