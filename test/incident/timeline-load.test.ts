/** The timeline under load: random entries, long pages and hostile lines. */
import { describe, expect, it } from 'vitest';
import {
  type EntryDraft,
  ENTRY_KINDS,
  appendEntries,
  parseTimeline,
  renderTimeline,
} from '#incident/timeline.ts';
import { renderEntry } from '#incident/timeline-entry.ts';
import { PRECISIONS } from '#kernel/clock.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import { readCpuTime } from '../support/cpu-time.ts';

const EMPTY = renderTimeline('INC-2026-0042');

function draftOf(draft: Partial<EntryDraft> = {}): EntryDraft {
  return {
    at: new Date('2026-11-21T06:00:00Z'),
    kind: 'note',
    actor: 'dana',
    text: 'a note',
    ...draft,
  };
}

/** Whether every line of `before` is in `after`, unchanged and in order. */
function holdsAll(before: string, after: string): boolean {
  let from = 0;
  return before.split(/(?<=\n)/).every((line) => {
    const at = after.indexOf(line, from);
    from = at + line.length;
    return at !== -1;
  });
}

/** A page with an entry at each of the times, which are in order. */
function renderPage(times: readonly Date[]): string {
  let day = '';
  const lines = times.map((at, index) => {
    const entry = renderEntry(`T-${String(index + 1).padStart(4, '0')}`, draftOf({ at }));
    const today = at.toISOString().slice(0, 10);
    const heading = today === day ? '' : `\n## ${today}\n\n`;
    day = today;
    return `${heading}${entry}\n`;
  });
  return EMPTY + lines.join('');
}

describe('the timeline', () => {
  it('gives back whatever was appended, for a thousand random entries, and never touches a byte', () => {
    const random = createRandom(42);
    const pieces = [
      'a',
      'Z',
      '0',
      ' ',
      '`',
      '``',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '](',
      '([',
      '\\',
      '<',
      '>',
      '&amp;',
      ';',
      '; supersedes T-0001',
      '@x',
      '#1',
      '://',
      '~',
      '|',
      '.',
      ':',
      '\n',
      '- **T-0001**',
      'é',
      '🔥',
    ];
    const pick = <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error('empty list');
      return item;
    };
    let text = EMPTY;
    for (let round = 0; round < 1000; round += 1) {
      const draft = draftOf({
        at: new Date(Date.UTC(2026, 10, 1) + Math.floor(random() * 20 * 86_400_000)),
        precision: pick(PRECISIONS),
        approximate: random() < 0.2,
        kind: pick(ENTRY_KINDS),
        text: `x${Array.from({ length: Math.floor(random() * 12) }, () => pick(pieces)).join('')}`,
        sources: random() < 0.3 ? [{ id: 'A-0001', target: 'artifacts/a.json#L1' }] : [],
      });
      const next = appendEntries(text, [draft]);
      if (round % 10 === 0) expect(holdsAll(text, next.text)).toBe(true);
      const line = next.text
        .split('\n')
        .find(
          (source) =>
            source.includes(`**${next.ids[0]}**`) && source.startsWith(`- **${next.ids[0]}**`),
        );
      const [entry] = parseTimeline(line ?? '').entries;
      expect(entry).toMatchObject({
        kind: draft.kind,
        approximate: draft.approximate,
        precision: draft.precision,
        sources: draft.sources,
      });
      expect([entry?.text, entry?.supersedes]).toEqual([toSingleLine(draft.text), undefined]);
      text = round % 50 === 49 ? EMPTY : next.text;
    }
  });

  it('reads ten thousand entries and adds one in bounded time', () => {
    const times = Array.from(
      { length: 10_000 },
      (_, index) => new Date(Date.UTC(2026, 10, 1) + index * 60_000),
    );
    const text = renderPage(times);
    const start = readCpuTime();
    const { entries } = parseTimeline(text);
    const parsed = readCpuTime();
    appendEntries(text, [draftOf()]);
    const appended = readCpuTime();
    expect(entries.map(({ at }) => at.getTime())).toEqual(times.map((at) => at.getTime()));
    expect(parsed - start).toBeLessThan(5000);
    expect(appended - parsed).toBeLessThan(5000);
  });

  it('reads a hostile megabyte on one line in bounded time', () => {
    for (const piece of ['`', '`` ` ', '([', '; ', '\\', '([a](b), ', '(']) {
      const line = `- **T-0001** 2026-11-21 \`note\` @a: ${piece.repeat(1_000_000 / piece.length)}`;
      const start = readCpuTime();
      parseTimeline(line);
      expect(readCpuTime() - start).toBeLessThan(5000);
    }
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
