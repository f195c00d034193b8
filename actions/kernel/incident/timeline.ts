/**
 * The timeline: Markdown that a person writes by hand and reads on GitHub, one list item per entry.
 * The reader accepts any offset; the writer inserts lines and never changes one that is there.
 */
import { toUtcSeconds } from '../clock.ts';
import type { IncidentId } from './path.ts';
import {
  renderEntry,
  type EntryDraft,
  type TimelineEntry,
  type TimelineProblem,
} from './timeline-entry.ts';
import { scanTimeline, type TimelineLine } from './timeline-scan.ts';

export {
  ENTRY_KINDS,
  type EntryDraft,
  type EntryKind,
  type SourceLink,
  type TimelineEntry,
  type TimelineProblem,
} from './timeline-entry.ts';

export interface Timeline {
  entries: TimelineEntry[];
  problems: TimelineProblem[];
}

/** Renders the timeline of an incident in which nothing has been recorded yet. */
export function renderTimeline(id: IncidentId): string {
  return `# Timeline of ${id}\n`;
}

/** Parses a timeline in file order; what could not be read is a problem with its position. */
export function parseTimeline(text: string): Timeline {
  const { lines } = scanTimeline(text);
  const entries = lines.flatMap((line) => (line.entry === undefined ? [] : [line.entry]));
  const problems = [...lines.flatMap((line) => line.problems), ...findReferenceProblems(entries)];
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { entries, problems };
}

/** The entries that no later entry supersedes, in file order. */
export function effectiveEntries(timeline: Timeline): TimelineEntry[] {
  const superseded = new Set(
    timeline.entries.filter(isCorrection).map(({ supersedes }) => supersedes),
  );
  return timeline.entries.filter(({ id }) => !superseded.has(id));
}

/**
 * Inserts entries: an exact one at its place in time under the heading of its UTC day, an approximate one at the end
 * of the last section. Every byte that was there is still there, in the same order.
 */
export function appendEntries(
  text: string,
  drafts: readonly EntryDraft[],
): { text: string; ids: string[] } {
  const { lines, openAt = lines.length } = scanTimeline(text);
  // Behind a comment that never ends nobody would see an entry, so new ones go before it.
  const page = { lines: lines.slice(0, openAt), eol: text.includes('\r\n') ? '\r\n' : '\n' };
  let number = findLastNumber(lines);
  const ids = drafts.map((draft) => {
    number += 1;
    const id = `T-${String(number).padStart(4, '0')}`;
    insertEntry(page, id, draft);
    return id;
  });
  const all = [...page.lines, ...lines.slice(openAt)];
  return { text: all.map(({ source, eol }) => source + eol).join(''), ids };
}

interface Page {
  lines: TimelineLine[];
  eol: string;
}

function insertEntry(page: Page, id: string, draft: EntryDraft): void {
  const source = renderEntry(id, draft);
  const at = draft.approximate ? undefined : draft.at;
  const line: TimelineLine = {
    source,
    eol: page.eol,
    role: 'item',
    day: undefined,
    problems: [],
    at,
  };
  const day = toUtcSeconds(draft.at).slice(0, 10);
  const section = draft.approximate ? findLastSection(page.lines) : findSection(page.lines, day);
  if (section === undefined) insertSection(page, day, line);
  else insertIntoSection(page, section, line);
}

interface Section {
  /** Index of the heading. */
  start: number;
  /** Index of the line after the section. */
  end: number;
}

function findLastSection(lines: readonly TimelineLine[]): Section | undefined {
  const start = lines.findLastIndex(({ day }) => day !== undefined);
  return start === -1 ? undefined : toSection(lines, start);
}

function findSection(lines: readonly TimelineLine[], day: string): Section | undefined {
  const start = lines.findLastIndex((line) => line.day === day);
  return start === -1 ? undefined : toSection(lines, start);
}

function toSection(lines: readonly TimelineLine[], start: number): Section {
  const end = lines.findIndex(({ role }, index) => index > start && role === 'heading');
  return { start, end: end === -1 ? lines.length : end };
}

function insertSection(page: Page, day: string, line: TimelineLine): void {
  const next = page.lines.findIndex((other) => other.day !== undefined && other.day > day);
  const heading: TimelineLine = {
    ...line,
    source: `## ${day}`,
    role: 'heading',
    day,
    at: undefined,
  };
  const blank = toBlank(page);
  if (next === -1) insertLines(page, page.lines.length, [blank, heading, blank, line]);
  else insertLines(page, next, [heading, blank, line, blank]);
}

function insertIntoSection(page: Page, { start, end }: Section, line: TimelineLine): void {
  const { lines } = page;
  const isBefore = (index: number): boolean => {
    const at = lines[index]?.at;
    return line.at !== undefined && at !== undefined && at <= line.at;
  };
  let index = end - 1;
  // Approximate entries stay at the end: an exact one goes behind the last exact entry that is not later.
  while (index > start && !isBefore(index)) index -= 1;
  if (index > start) return insertLines(page, toBlockEnd(lines, index), [line]);
  const first = lines.findIndex(
    (other, at) => at > start && at < end && other.role === 'item' && line.at !== undefined,
  );
  if (first !== -1) return insertLines(page, first, [line]);
  return insertAtEnd(page, { start, end }, line);
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
  return { source: '', eol: page.eol, role: 'blank', day: undefined, problems: [], at: undefined };
}

/** Malformed and hidden items count too, so that mending one never gives two entries one id. */
function findLastNumber(lines: readonly TimelineLine[]): number {
  let last = 0;
  for (const { source } of lines) {
    const id = /^\s*[-*+]\s+\*\*T-(\d{4,9})\*\*/.exec(source)?.[1];
    if (id !== undefined) last = Math.max(last, Number(id));
  }
  return last;
}

/** A correction names an earlier entry; two that name each other would otherwise both vanish. */
function isCorrection({ id, supersedes }: TimelineEntry): boolean {
  return supersedes !== undefined && toNumber(supersedes) < toNumber(id);
}

function toNumber(id: string): number {
  return Number(id.slice(2));
}

function findReferenceProblems(entries: readonly TimelineEntry[]): TimelineProblem[] {
  const seen = new Map<string, number>();
  const problems: TimelineProblem[] = [];
  for (const { id, line } of entries) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, line);
    else
      problems.push({ line, column: 3, message: `Expected a new id, got ${id} of line ${first}` });
  }
  for (const entry of entries) {
    const { line, column, supersedes } = entry;
    if (supersedes === undefined || (isCorrection(entry) && seen.has(supersedes))) continue;
    const message = `Expected \`supersedes\` to name an earlier entry of this timeline, got ${supersedes}`;
    problems.push({ line, column, message });
  }
  return problems;
}
