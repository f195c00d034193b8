/**
 * Where a new entry goes. Lines are only ever inserted between others, and what `timeline/order` accepted before is
 * accepted afterwards: an entry stands below all that began no later and above all that began later.
 */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import { readItem, type TimelineLine } from './timeline-scan.ts';

/** A page that is being written. */
export interface Page {
  lines: TimelineLine[];
  eol: string;
  /** On which the order of the page hangs: corrections and what they supersede stand wherever they were written. */
  ordered: Set<TimelineEntry>;
}

export interface NewEntry {
  source: string;
  /** The instant as it will be read back: for a coarse time the first of its span. */
  at: Date;
  approximate: boolean;
  /** The id of the entry that this one corrects. */
  supersedes: string | undefined;
}

/** Inserts an entry: an exact one at its place in time, an approximate one at the end of the last section. */
export function insertEntry(page: Page, { source, at, approximate, supersedes }: NewEntry): void {
  const line = readItem({ mark: '', source, eol: page.eol }, 1);
  const day = toUtcSeconds(at).slice(0, 10);
  if (approximate) insertApproximate(page, day, line);
  else insertExact(page, day, { ...line, at });
  if (supersedes !== undefined) release(page, supersedes);
  else if (!approximate && line.entry !== undefined) page.ordered.add(line.entry);
}

function insertApproximate(page: Page, day: string, line: TimelineLine): void {
  const start = page.lines.findLastIndex((other) => other.day !== undefined);
  if (start === -1) insertSection(page, { day, line, from: 0 });
  else insertAtEnd(page, toSection(page.lines, start), line);
}

type ExactLine = TimelineLine & { at: Date };

function insertExact(page: Page, day: string, line: ExactLine): void {
  const { lines, ordered } = page;
  const isOrdered = ({ entry }: TimelineLine) => entry !== undefined && ordered.has(entry);
  const isLater = (one: TimelineLine) => one.at !== undefined && one.at > line.at && isOrdered(one);
  const isNotLater = (one: TimelineLine) =>
    one.at !== undefined && one.at <= line.at && isOrdered(one);
  const found = lines.findIndex(isLater);
  const later = found === -1 ? lines.length : found;
  const start = lines.findLastIndex((other, index) => index < later && other.day === day);
  const section = start === -1 ? undefined : toSection(lines, start);
  const from = lines.findLastIndex((other, index) => index < later && isNotLater(other)) + 1;
  // Of two sections of one day, or of days in the wrong order, this one may end too early.
  const fits = section !== undefined && (later < section.end || from <= section.end);
  if (fits) insertIntoSection(page, { ...section, from: Math.max(from, start + 1), later }, line);
  else insertSection(page, { day, line, from });
}

interface Section {
  /** Index of the heading. */
  start: number;
  /** Index of the line after the section. */
  end: number;
}

function toSection(lines: readonly TimelineLine[], start: number): Section {
  const end = lines.findIndex(({ role }, index) => index > start && role === 'heading');
  return { start, end: end === -1 ? lines.length : end };
}

function insertSection(
  page: Page,
  { day, line, from }: { day: string; line: TimelineLine; from: number },
): void {
  const next = page.lines.findIndex(
    (other, index) => index >= from && other.day !== undefined && other.day > day,
  );
  const blank = toBlank(page);
  const heading: TimelineLine = { ...blank, source: `## ${day}`, role: 'heading', day };
  if (next === -1) insertLines(page, page.lines.length, [blank, heading, blank, line]);
  else insertLines(page, next, [heading, blank, line, blank]);
}

/** The part of a section in which an entry is in order. */
interface Gap extends Section {
  from: number;
  /** Index of the first ordered entry that is later, which may be beyond the section. */
  later: number;
}

function insertIntoSection(page: Page, gap: Gap, line: ExactLine): void {
  const { lines } = page;
  const to = Math.min(gap.later, gap.end);
  // Between entries that bind, also those that do not bind are kept in order.
  const next = lines.findIndex(
    ({ at }, index) => index >= gap.from && index < to && at !== undefined && at > line.at,
  );
  if (next !== -1) return insertLines(page, next, [line]);
  if (gap.later < gap.end) return insertLines(page, gap.later, [line]);
  // Approximate entries stay at the end.
  const last = lines.findLastIndex(
    ({ at }, index) => index > gap.start && index < to && at !== undefined,
  );
  if (last !== -1) return insertLines(page, toBlockEnd(lines, last), [line]);
  const first = lines.findIndex(
    ({ role }, index) => index > gap.start && index < to && role === 'item',
  );
  if (first !== -1) return insertLines(page, first, [line]);
  return insertAtEnd(page, gap, line);
}

function insertAtEnd(page: Page, { start, end }: Section, line: TimelineLine): void {
  let last = end - 1;
  while (last > start && page.lines[last]?.role === 'blank') last -= 1;
  const role = page.lines[last]?.role;
  const inList = role === 'item' || role === 'continuation';
  insertLines(page, last + 1, inList ? [line] : [toBlank(page), line]);
}

/** An entry may have grown continuation lines by hand; they stay with it. */
function toBlockEnd(lines: readonly TimelineLine[], index: number): number {
  let end = index + 1;
  while (lines[end]?.role === 'continuation') end += 1;
  return end;
}

/** Inserts lines so that a heading or a paragraph never touches an entry. */
function insertLines(page: Page, index: number, added: readonly TimelineLine[]): void {
  const before = page.lines[index - 1];
  if (before !== undefined && before.eol === '')
    page.lines[index - 1] = { ...before, eol: page.eol };
  const follower = page.lines[index]?.role;
  const needsBlank = follower === 'heading' || follower === 'text';
  const tail = needsBlank && added.at(-1)?.role === 'item' ? [toBlank(page)] : [];
  page.lines.splice(index, 0, ...added, ...tail);
}

function toBlank(page: Page): TimelineLine {
  return {
    mark: '',
    source: '',
    eol: page.eol,
    role: 'blank',
    day: undefined,
    at: undefined,
    problems: [],
  };
}

/** What has been corrected no longer binds the order. */
function release(page: Page, id: string): void {
  for (const entry of page.ordered) if (entry.id === id) page.ordered.delete(entry);
}
