import { describe, expect, it } from 'vitest';
import { check, tell, toTimeline } from '../../sample.ts';

const syntax = (text: string | undefined) => check('timeline/syntax', { 'timeline.md': text });

describe('timeline/syntax', () => {
  it('says so when there is no timeline', async () => {
    expect(await syntax(undefined)).toEqual([
      'timeline.md:1:1 error Unexpected no timeline.md, expected the timeline of the incident',
    ]);
  });

  it.each([
    ['05:12 the token was found', 3, 'an id in bold'],
    ['**T-0001** tomorrow `note` @octocat: x', 14, 'a time such as'],
    ['**T-0001** 2026-02-30 `note` @octocat: x', 14, 'a time such as'],
    ['**T-0001** 2026-11-21T05:12:00Z note @octocat: x', 35, 'a kind in backticks'],
    ['**T-0001** 2026-11-21T05:12:00Z `note` octocat: x', 42, '`@login:`'],
    ['**T-0001** 2026-11-21T05:12:00Z `note` @octocat:', 51, 'what happened'],
  ])('points into "%s"', async (item, column, expected) => {
    const [found = '', ...rest] = await syntax(toTimeline(item));
    expect(rest).toEqual([]);
    expect(found).toMatch(
      new RegExp(`^timeline\\.md:5:${column} error Unexpected .+, expected .*`),
    );
    expect(found).toContain(expected);
  });

  it('leaves kinds, ids and corrections to their own rules', async () => {
    const entry = '**T-0001** 2026-11-21T05:12:00Z `wrong` @octocat: x; supersedes T-0009';
    expect(await syntax(toTimeline(entry, entry))).toEqual([]);
  });

  it('never shows half a secret', async () => {
    const half = `ghp_${'q7'.repeat(18)}`;
    const found = await check('*', { 'timeline.md': toTimeline(`the token is ${half}`) });
    expect(found.join('\n')).toContain('text with a secret');
    expect(found.join('\n')).not.toContain('ghp_q7');
  });

  it('reads carriage returns, a missing last line end and an empty file', async () => {
    const timeline = toTimeline('**T-0001** 2026-11-21T05:12:00Z `note` @octocat: x');
    expect(await syntax(timeline.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(await syntax(timeline.trimEnd())).toEqual([]);
    expect(await syntax('')).toEqual([]);
  });
});

it('says how to write an entry, and how to begin a timeline', async () => {
  expect(await tell('timeline/syntax', { 'timeline.md': undefined })).toEqual([
    [
      'timeline.md:1:1',
      'no timeline.md',
      'the timeline of the incident',
      'Restore it, or start one with `# Timeline of INC-2026-0042`.',
    ],
  ]);
  expect(await tell('timeline/syntax', { 'timeline.md': toTimeline('05:12 found') })).toEqual([
    [
      'timeline.md:5:3',
      expect.stringContaining('05:12 found'),
      expect.stringContaining('an id in bold'),
      'Write ``- **T-0001** 2026-11-21T05:12:00Z `note` @login: what happened`` on one line.',
    ],
  ]);
});
