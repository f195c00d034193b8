/**
 * The timeline: Markdown that a person writes by hand and reads on GitHub, one list item per entry.
 * The reader accepts any offset; the writer inserts lines and never changes one that is there.
 */
import { parseInstant, renderInstant } from './instant.ts';
import type { IncidentId } from './path.ts';
import {
  renderEntry,
  type EntryDraft,
  type TimelineEntry,
  type TimelineProblem,
} from './timeline-entry.ts';
import { insertEntry, type NewEntry, type Page } from './timeline-place.ts';
import { joinLines, scanTimeline, type TimelineLine } from './timeline-scan.ts';

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
): { text: string; ids: string[]; sources: string[] } {
  const { lines, openAt = lines.length } = scanTimeline(text);
  // Behind a comment that never ends nobody would see an entry, so new ones go before it.
  const page = toPage(lines.slice(0, openAt), text.includes('\r\n') ? '\r\n' : '\n');
  let number = findLastNumber(lines);
  const added = drafts.map((draft) => {
    number += 1;
    const id = `T-${String(number).padStart(4, '0')}`;
    const entry = toNewEntry(id, draft);
    insertEntry(page, entry);
    return { id, source: entry.source };
  });
  const all = [...page.lines, ...lines.slice(openAt)];
  const isOpen = openAt < lines.length;
  return {
    text: joinLines(all, isOpen ? page.lines.length : undefined),
    ids: added.map(({ id }) => id),
    sources: added.map(({ source }) => source),
  };
}

function toPage(lines: readonly TimelineLine[], eol: string): Page {
  const entries = lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const ordered = effectiveEntries({ entries, problems: [] }).filter(
    ({ approximate, supersedes }) => !approximate && supersedes === undefined,
  );
  return { lines: [...lines], eol, ordered: new Set(ordered) };
}

function toNewEntry(id: string, draft: EntryDraft): NewEntry {
  const { at, precision = 'second', approximate = false, supersedes } = draft;
  // A reader takes "05:12" for 05:12:00, so that is where it goes, whatever second it was.
  const read = parseInstant(renderInstant(at, precision));
  return { source: renderEntry(id, draft), at: read?.at ?? at, approximate, supersedes };
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
