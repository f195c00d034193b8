import { describe, expect, it } from 'vitest';
import { check, tell, toTimeline } from '../../sample.ts';

const TOKEN = `ghp_${'x1Y2'.repeat(9)}`;
const entry = (number: number, text = 'something') =>
  `**T-000${number}** 2026-11-21T05:0${number}:00Z \`note\` @octocat: ${text}`;
const compare = (before: string, after: string | undefined) =>
  check('timeline/append-only', { 'timeline.md': after }, { previous: { 'timeline.md': before } });
const BEFORE = toTimeline(entry(1), entry(2), entry(3), entry(4));

describe('timeline/append-only', () => {
  it('allows entries at the end, at the start and in between', async () => {
    expect(await compare(toTimeline(entry(2), entry(4)), BEFORE)).toEqual([]);
  });

  it('points at the first character that changed', async () => {
    expect(await compare(BEFORE, BEFORE.replace('05:03:00Z', '05:03:01Z'))).toEqual([
      "timeline.md:7:32 error Unexpected `1Z 'note' @octocat: something`, expected `0Z 'note' @octocat: something` as before",
    ]);
  });

  it('sees an entry that only lost its end', async () => {
    expect(await compare(BEFORE, BEFORE.replace(/thing\n$/, '\n'))).toEqual([
      'timeline.md:8:56 error Unexpected the end of the line, expected `thing` as before',
    ]);
  });

  it('names what was removed, once for neighbors, at the line above the gap', async () => {
    expect(await compare(BEFORE, toTimeline(entry(1), entry(4)))).toEqual([
      'timeline.md:5:1 error Unexpected removal of 2 entries, T-0002 to T-0003, expected every earlier entry',
    ]);
    expect(await compare(BEFORE, undefined)).toEqual([
      'timeline.md:1:1 error Unexpected removal of 4 entries, T-0001 to T-0004, expected every earlier entry',
    ]);
  });

  it('reports a moved entry once', async () => {
    expect(await compare(BEFORE, toTimeline(entry(2), entry(3), entry(4), entry(1)))).toEqual([
      'timeline.md:8:1 error Unexpected new place of T-0001, expected it before T-0002 as before',
    ]);
  });

  it.each([
    ['a comment', (text: string) => `<!--\n${text}-->\n`],
    ['a code block', (text: string) => `\`\`\`\n${text}\`\`\`\n`],
  ])('counts an entry hidden in %s as removed', async (_, hide) => {
    const after = toTimeline(entry(1)) + hide(`- ${entry(2)}\n`);
    const found = await compare(toTimeline(entry(1), entry(2)), after);
    expect(found).toEqual([
      'timeline.md:5:1 error Unexpected removal of T-0002, expected every earlier entry',
    ]);
  });

  it('does not take another line end for an edit', async () => {
    expect(await compare(BEFORE, BEFORE.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('does not let one line stand for two', async () => {
    const twice = toTimeline(entry(1), entry(1));
    expect(await compare(twice, toTimeline(entry(1)))).toHaveLength(1);
  });

  it('allows a secret to be redacted, and nothing more of its entry', async () => {
    const before = toTimeline(entry(1, `the gist shows ${TOKEN} twice`));
    const redacted = '[redacted github-token …x1Y2]';
    expect(await compare(before, before.replace(TOKEN, redacted))).toEqual([]);
    const edited = await compare(before, before.replace(TOKEN, redacted).replace('twice', 'once'));
    expect(edited).toHaveLength(1);
    expect(edited.join()).not.toContain('x1Y2x1Y2');
  });

  it('allows text around the entries to change, and lines that were no entries', async () => {
    const broken = `${BEFORE}- 05:00 not yet an entry\n`;
    expect(await compare(broken, `${BEFORE}- ${entry(5)}\n\nSome prose.\n`)).toEqual([]);
  });

  it('does not take a new entry that has an id again for an edit of the first', async () => {
    const after = toTimeline(entry(1), entry(1, 'another'));
    expect(await compare(toTimeline(entry(1)), after)).toEqual([]);
  });

  it('is silent when nothing was changed', async () => {
    expect(await compare(BEFORE, BEFORE)).toEqual([]);
  });

  it('is silent when nothing came before', async () => {
    expect(await check('timeline/append-only', { 'timeline.md': BEFORE })).toEqual([]);
  });

  it('does not take the other entry of an id for the edited one', async () => {
    const twice = toTimeline(entry(1, 'first'), entry(1, 'second'), entry(2));
    expect(await compare(twice, toTimeline(entry(1, 'first'), entry(2)))).toEqual([
      expect.stringContaining('Unexpected removal of T-0001'),
    ]);
  });
});

const tellOf = (after: string) => {
  const previous = { 'timeline.md': BEFORE };
  return tell('timeline/append-only', { 'timeline.md': after }, { previous });
};

describe('what was done to entries', () => {
  const restore = 'Restore what was there; to withdraw an entry, add one that supersedes it.';
  const back = 'Move the line back to where it was.';

  it('is said with what to do', async () => {
    expect(await tellOf(BEFORE.replace('05:03:00Z', '05:03:01Z'))).toEqual([
      [
        'timeline.md:7:32',
        "`1Z 'note' @octocat: something`",
        "`0Z 'note' @octocat: something` as before",
        'Restore the entry, and add a new one that supersedes it.',
      ],
    ]);
    expect(await tellOf(toTimeline(entry(1), entry(3)))).toEqual([
      ['timeline.md:5:1', 'removal of T-0002', 'every earlier entry', restore],
      ['timeline.md:6:1', 'removal of T-0004', 'every earlier entry', restore],
    ]);
    expect(await tellOf(toTimeline(entry(2), entry(3), entry(4), entry(1)))).toEqual([
      ['timeline.md:8:1', 'new place of T-0001', 'it before T-0002 as before', back],
    ]);
    expect(await tellOf(toTimeline(entry(4), entry(1), entry(2), entry(3)))).toEqual([
      ['timeline.md:5:1', 'new place of T-0004', 'it after T-0003 as before', back],
    ]);
  });

  it('is told apart: an edit ends the stretch that is gone', async () => {
    const edited = entry(2).replace('something', 'nothing');
    expect(await tellOf(toTimeline(edited))).toEqual([
      ['timeline.md:1:1', 'removal of T-0001', 'every earlier entry', restore],
      ['timeline.md:5:1', 'removal of 2 entries, T-0003 to T-0004', 'every earlier entry', restore],
      [
        'timeline.md:5:52',
        '`nothing`',
        '`something` as before',
        'Restore the entry, and add a new one that supersedes it.',
      ],
    ]);
  });
});
