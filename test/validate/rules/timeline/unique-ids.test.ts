import { describe, expect, it } from 'vitest';
import { validateIncident } from '#validate/index.ts';
import { check, NOW, toTimeline, toTree } from '../../sample.ts';

const entry = (id: string) => `**${id}** 2026-11-21T05:12:00Z \`note\` @octocat: x`;

describe('timeline/unique-ids', () => {
  it('points at every entry after the first of its id', async () => {
    const timeline = toTimeline(entry('T-0001'), entry('T-0002'), entry('T-0001'), entry('T-0001'));
    expect(await check('timeline/unique-ids', { 'timeline.md': timeline })).toEqual([
      'timeline.md:7:5 error Unexpected second T-0001, already on line 5, expected an id of its own',
      'timeline.md:8:5 error Unexpected second T-0001, already on line 5, expected an id of its own',
    ]);
  });

  it('offers each a different free id', async () => {
    const timeline = toTimeline(entry('T-0007'), entry('T-0007'), entry('T-0007'));
    const findings = await validateIncident({
      tree: toTree({ 'timeline.md': timeline }),
      now: NOW,
    });
    const fixes = findings
      .filter(({ rule }) => rule === 'timeline/unique-ids')
      .map(({ fix }) => fix);
    expect(fixes).toEqual(['Write `**T-0008**`.', 'Write `**T-0009**`.']);
  });

  it('accepts ids in any order and with gaps', async () => {
    const timeline = toTimeline(entry('T-0009'), entry('T-0002'), entry('T-12345'));
    expect(await check('timeline/unique-ids', { 'timeline.md': timeline })).toEqual([]);
  });
});
