/** A timeline that an entry was added to is not read again: what is known of it must be what reading it would give. */
import { describe, expect, it } from 'vitest';
import { appendEntries, type EntryDraft } from '#incident/timeline.ts';
import { scanTimeline } from '#incident/timeline-scan.ts';

const LINES = [
  '# Timeline',
  '',
  '## 2026-11-20',
  '## 2026-11-21 ##',
  '## Notes',
  '- **T-0001** 2026-11-20T05:00:00Z `note` @dana: first',
  '- **T-0002** ~2026-11-21 `note` @dana: about then',
  '- **T-0003** 2026-11-21T05:00:00Z `detcted` @dana: a kind that is none',
  '\uFEFF- **T-0004** 2026-11-21T07:00:00Z `note` unknown: marked ([A-0001](a.json)); supersedes T-0001',
  '- 05:12 no entry',
  '  a second line',
  'prose',
  '```',
  '~~~',
  '<!-- a comment',
  'its end -->',
  '1. **T-0009** numbered',
];
const EOLS = ['\n', '\n', '\n', '\r\n', '\r'];
const DRAFTS: readonly EntryDraft[] = [
  { at: new Date('2026-11-20T06:00:00Z'), kind: 'note', actor: 'dana', text: 'exact' },
  { at: new Date('2026-11-21T06:00:00Z'), kind: 'note', actor: 'nobody here', text: '- `*a*`' },
  { at: new Date('2026-11-19T00:00:00Z'), precision: 'day', kind: 'action', actor: 'a', text: '' },
  { at: new Date('2026-11-21T06:00:00Z'), approximate: true, kind: 'note', actor: 'a', text: 'x' },
  {
    at: new Date('2026-11-21T08:00:00Z'),
    kind: 'note',
    actor: 'a',
    text: 'x',
    supersedes: 'T-0003',
  },
];

/** A line more at the end is another text, which nobody knows yet, and changes nothing above it. */
function scanAnew(text: string) {
  const { lines, openAt } = scanTimeline(text + (text.endsWith('\r') ? '\r' : '\n'));
  return { lines: lines.slice(0, -1), openAt };
}

describe('what is known of a timeline after an entry was added', () => {
  it('is what reading it gives, for five hundred random pages', () => {
    const random = createRandom(7);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
    for (let round = 0; round < 500; round += 1) {
      const count = Math.floor(random() * 12);
      const page = Array.from({ length: count }, () => `${pick(LINES)}${pick(EOLS)}`).join('');
      const drafts = DRAFTS.filter(() => random() < 0.4);
      const { text } = appendEntries(random() < 0.2 ? page.trimEnd() : page, drafts);
      if (/[\r\n]$/.test(text)) expect(scanTimeline(text), text).toEqual(scanAnew(text));
    }
  });

  it('is known: the lines above are the same objects', () => {
    const text =
      '# Timeline\n\n## 2026-11-20\n\n- **T-0001** 2026-11-20T05:00:00Z `note` @dana: first\n';
    const added = appendEntries(text, DRAFTS.slice(0, 1)).text;
    expect(scanTimeline(added).lines[4]).toBe(scanTimeline(text).lines[4]);
  });
});

/** A small seeded generator (mulberry32), so that a failure repeats. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
