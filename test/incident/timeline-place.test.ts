import { describe, expect, it } from 'vitest';
import { PRECISIONS } from '#kernel/clock.ts';
import {
  appendEntries,
  effectiveEntries,
  parseTimeline,
  renderTimeline,
  type EntryDraft,
} from '#incident/timeline.ts';
import { timelineOrder } from '#validate/rules/timeline/order.ts';
import { readContext } from '#validate/context.ts';
import { toEnd } from '#validate/span.ts';
import { ID, NOW, toTree } from '../validate/sample.ts';

function draftOf(at: string, draft: Partial<EntryDraft> = {}): EntryDraft {
  return { at: new Date(at), kind: 'note', actor: 'dana', text: 'x', ...draft };
}

/** A timeline with one line for each: a heading, or the time of an entry and what follows its text. */
function pageOf(...lines: string[]): string {
  const written = lines.map((line, index) => {
    if (line.startsWith('#')) return `\n${line}\n\n`;
    const [time = '', ...tail] = line.split(' ');
    return `- **T-${String(index).padStart(4, '0')}** ${time} \`note\` @a: x${tail.join(' ')}\n`;
  });
  return `# Timeline of ${ID}\n${written.join('')}`;
}

/** The times and headings of a timeline, in file order. */
function orderOf(text: string): string[] {
  return [...text.matchAll(/^(?:- \*\*T-\d+\*\* (\S+)|(## .*))/gm)].map(
    ([, time, heading]) => time ?? heading ?? '',
  );
}

function orderAfter(text: string, ...drafts: EntryDraft[]): string[] {
  return orderOf(appendEntries(text, drafts).text);
}

describe('the place of a new entry', () => {
  it('is that of the instant it will be read back as', () => {
    const coarse = draftOf('2026-11-21T05:12:40Z', { precision: 'minute' });
    const exact = draftOf('2026-11-21T05:12:30Z');
    const expected = ['## 2026-11-21', '2026-11-21T05:12Z', '2026-11-21T05:12:30Z'];
    expect(orderAfter(renderTimeline(ID), coarse, exact)).toEqual(expected);
    expect(orderAfter(renderTimeline(ID), exact, coarse)).toEqual(expected);
    const day = draftOf('2026-11-21T23:59:00Z', { precision: 'day' });
    expect(orderAfter(renderTimeline(ID), exact, day)).toEqual([
      '## 2026-11-21',
      '2026-11-21',
      '2026-11-21T05:12:30Z',
    ]);
  });

  it('is above the first later entry where a person left entries out of order', () => {
    const page = pageOf('## 2026-11-21', '2026-11-21T09:00:00Z', '2026-11-21T05:00:00Z');
    expect(orderAfter(page, draftOf('2026-11-21T06:00:00Z'))).toEqual([
      '## 2026-11-21',
      '2026-11-21T06:00:00Z',
      '2026-11-21T09:00:00Z',
      '2026-11-21T05:00:00Z',
    ]);
  });

  it('does not hang on corrections and on what they supersede', () => {
    const page = pageOf(
      '## 2026-11-21',
      '2026-11-21T09:00:00Z',
      '2026-11-21T05:00:00Z',
      '2026-11-21T05:30:00Z ; supersedes T-0001',
      '2026-11-21T08:00:00Z',
    );
    expect(orderAfter(page, draftOf('2026-11-21T05:40:00Z')).slice(2)).toEqual([
      '2026-11-21T05:00:00Z',
      '2026-11-21T05:30:00Z',
      '2026-11-21T05:40:00Z',
      '2026-11-21T08:00:00Z',
    ]);
  });

  it('is in a section of its own where those of its day end too early', () => {
    const page = pageOf('## 2026-11-22', '~2026-11-22', '## 2026-11-21', '2026-11-21T05:00:00Z');
    expect(orderAfter(page, draftOf('2026-11-22T01:00:00Z'))).toEqual([
      '## 2026-11-22',
      '~2026-11-22',
      '## 2026-11-21',
      '2026-11-21T05:00:00Z',
      '## 2026-11-22',
      '2026-11-22T01:00:00Z',
    ]);
  });
});

async function isInOrder(text: string): Promise<boolean> {
  const context = await readContext({ tree: toTree({ 'timeline.md': text }), now: NOW });
  return (await timelineOrder.check(context)).length === 0;
}

/** The rule keeps the longest run, so two bare days at the end can hide two entries above that contradict each other. */
function hasContradiction(text: string): boolean {
  const exact = effectiveEntries(parseTimeline(text)).filter(
    ({ approximate, supersedes }) => !approximate && supersedes === undefined,
  );
  return exact.some((entry, index) =>
    exact.slice(index + 1).some((below) => entry.at.getTime() >= toEnd(below)),
  );
}

describe('timeline/order', () => {
  it('accepts again whatever is appended to a timeline that it accepted', async () => {
    const random = createRandom(7);
    let accepted = 0;
    for (let round = 0; round < 1500; round += 1) {
      const before = toHandWritten(random);
      // oxlint-disable-next-line no-await-in-loop -- one seed, one order
      if (hasContradiction(before) || !(await isInOrder(before))) continue;
      accepted += 1;
      const ids = Array.from({ length: 9 }, (_, index) => `T-000${index + 1}`);
      const drafts = Array.from({ length: 1 + pick(random, [0, 1, 2, 3]) }, () =>
        draftOf(toInstant(random), {
          precision: pick(random, PRECISIONS),
          approximate: random() < 0.15,
          ...(random() < 0.2 ? { supersedes: pick(random, ids) } : {}),
        }),
      );
      const { text } = appendEntries(before, drafts);
      // oxlint-disable-next-line no-await-in-loop -- see above
      expect(await isInOrder(text), `${before}\n=== became ===\n${text}`).toBe(true);
    }
    expect(accepted).toBeGreaterThan(300);
  });
});

/** Sections in mostly the right order, with entries in mostly the right order. */
function toHandWritten(random: () => number): string {
  const lines: string[] = [];
  const days = ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-21', '2026-11-21'];
  for (const day of toMixed(
    random,
    days.filter(() => random() < 0.5),
  )) {
    lines.push(`## ${day}`);
    const count = Math.floor(random() * 4);
    const instants = Array.from({ length: count }, () => toInstant(random, day)).toSorted();
    for (const instant of toMixed(random, instants)) {
      const tail = random() < 0.15 ? ` ; supersedes T-000${1 + Math.floor(random() * 5)}` : '';
      const length = pick(random, [10, 13, 16, 19, 19]);
      const time = `${random() < 0.15 ? '~' : ''}${instant.slice(0, length)}`;
      lines.push(`${time}${length === 10 ? '' : 'Z'}${tail}`);
    }
  }
  return pageOf(...lines);
}

function toMixed(random: () => number, items: readonly string[]): string[] {
  return random() < 0.6 ? [...items] : items.toSorted(() => random() - 0.5);
}

function toInstant(random: () => number, day = `2026-11-${pick(random, [19, 20, 21])}`): string {
  const two = (limit: number) => String(Math.floor(random() * limit)).padStart(2, '0');
  return `${day}T0${Math.floor(random() * 3)}:${two(4)}:${two(60)}Z`;
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('empty list');
  return item;
}

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
