/** The timeline as rules see it: its lines, its entries, and which of them still stand. */
import { effectiveEntries, type TimelineEntry } from '#incident/timeline.ts';
import { scanTimeline, type TimelineLine } from '#incident/timeline-scan.ts';
import { FILES } from '#incident/path.ts';
import { MILESTONES, type MilestoneName } from '#incident/milestone.ts';
import { findColumn } from '../columns.ts';

export interface TimelineView {
  /** Whether the file is there at all. */
  present: boolean;
  lines: readonly TimelineLine[];
  entries: readonly TimelineEntry[];
  ids: ReadonlySet<string>;
  /** Entries that no later one supersedes. A merged entry cannot be edited, so only these are judged by content. */
  effective: readonly TimelineEntry[];
}

/** Parses a timeline; undefined stands for a missing file. */
export function parseTimelineView(text: string | undefined): TimelineView {
  const { lines } = scanTimeline(text ?? '');
  const entries = lines.map(({ entry }) => entry).filter((entry) => entry !== undefined);
  const effective = effectiveEntries({ entries, problems: [] });
  return {
    present: text !== undefined,
    lines,
    entries,
    ids: new Set(entries.map(({ id }) => id)),
    effective,
  };
}

/** Finds where a part of an entry stands in its file; the entry's own place when the part is not there. */
export function toEntryPlace(
  { lines }: TimelineView,
  { line, column }: TimelineEntry,
  part: string,
): { file: string; line: number; column: number } {
  const source = lines[line - 1]?.source;
  const found = findColumn(source, part, column);
  return { file: FILES.timeline, line, column: found };
}

const NAMES: ReadonlyMap<string, MilestoneName> = new Map(MILESTONES.map((name) => [name, name]));

/** Narrows the kind of an entry to a milestone's name. */
export function findMilestoneOf({ kind }: TimelineEntry): MilestoneName | undefined {
  return NAMES.get(kind);
}
