/**
 * Entries stand in the order in which things happened, each under the heading of its UTC day.
 * Approximate entries, corrections and superseded entries stand wherever they were written.
 */
import { FILES } from '#incident/path.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import type { TimelineEntry } from '#incident/timeline.ts';
import { findAscending, isAscending } from '../../ascending.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { toEnd } from '../../span.ts';
import { toEntryPlace, type TimelineView } from '../../view/timeline.ts';

export const timelineOrder: Rule = {
  id: 'timeline/order',
  title: 'The timeline is in order',
  level: 'error',
  why: 'People read a timeline downwards and take what stands above for what came before.',
  example: {
    file: FILES.timeline,
    bad: [
      '## 2026-11-21',
      '',
      '- **T-0001** 2026-11-21T05:20:00Z `note` @octocat: the token was used',
      '- **T-0002** 2026-11-21T05:12:00Z `note` @octocat: the token was found',
      '',
    ].join('\n'),
    good: [
      '## 2026-11-21',
      '',
      '- **T-0002** 2026-11-21T05:12:00Z `note` @octocat: the token was found',
      '- **T-0001** 2026-11-21T05:20:00Z `note` @octocat: the token was used',
      '',
    ].join('\n'),
  },
  check({ timeline }) {
    const exact = timeline.effective.filter(
      ({ approximate, supersedes }) => !approximate && supersedes === undefined,
    );
    const misplaced = findWrongDays(exact, timeline);
    // Moving a line under its day mends its order too, so it is one finding.
    const lines = new Set(misplaced.map(({ line }) => line));
    const rest = exact.filter(({ line }) => !lines.has(line));
    return [...misplaced, ...findDisorder(rest, timeline)];
  },
};

function findWrongDays(entries: readonly TimelineEntry[], timeline: TimelineView): FindingDraft[] {
  const days = toDays(timeline);
  const toDay = createDayReader();
  return entries.flatMap((entry) => {
    const right = toDay(entry.at);
    const day = days[entry.line - 1];
    if (day === right) return [];
    return [
      {
        ...toEntryPlace(timeline, entry, entry.time),
        unexpected: day ? `day ${right} under \`## ${day}\`` : `entry under no day`,
        expected: `it under \`## ${right}\``,
        fix: `Move the line below a heading \`## ${right}\`; days are UTC.`,
      },
    ];
  });
}

/** A day has many entries, and writing a date costs more than all else that is asked of one. */
function createDayReader(): (at: Date) => string {
  let known = { number: Number.NaN, day: '' };
  return (at) => {
    const number = Math.floor(at.getTime() / DAY_MS);
    if (number !== known.number) known = { number, day: toUtcSeconds(at).slice(0, 10) };
    return known.day;
  };
}

const DAY_MS = 86_400_000;

/** The day of the heading above each line; a heading that names no day ends the day before it. */
function toDays({ lines }: TimelineView): (string | undefined)[] {
  let current: string | undefined;
  return lines.map(({ role, day }) => {
    if (role === 'heading') current = day;
    return current;
  });
}

interface Timed {
  entry: TimelineEntry;
  /** First instant of the span that the entry may mean. */
  start: number;
  /** First instant after it. */
  end: number;
}

function findDisorder(entries: readonly TimelineEntry[], timeline: TimelineView): FindingDraft[] {
  if (isAscending(entries.map(({ at }) => at.getTime()))) return [];
  const timed = entries.map((entry) => ({ entry, start: entry.at.getTime(), end: toEnd(entry) }));
  const inPlace = findAscending(timed.map(({ start }) => start));
  const latestBefore = toLatestBefore(timed, inPlace);
  const earliestAfter = toEarliestAfter(timed, inPlace);
  return timed.flatMap((item, index) => {
    if (inPlace.has(index)) return [];
    const [before, after] = [latestBefore[index], earliestAfter[index]];
    // "05:12" below "05:12:30" may well be later: only spans that cannot touch are out of order.
    if (before && before.start >= item.end)
      return [toDraft(item, timeline, { where: 'below', other: before })];
    if (after && after.end <= item.start)
      return [toDraft(item, timeline, { where: 'above', other: after })];
    return [];
  });
}

interface Conflict {
  where: 'above' | 'below';
  other: Timed;
}

function toDraft(
  { entry }: Timed,
  timeline: TimelineView,
  { where, other }: Conflict,
): FindingDraft {
  const right = where === 'below' ? 'above' : 'below';
  const { id } = other.entry;
  return {
    ...toEntryPlace(timeline, entry, entry.time),
    unexpected: `${entry.time} ${where} ${other.entry.time} of ${id}`,
    expected: 'times that ascend',
    fix: `Move ${entry.id} ${right} ${id}.`,
  };
}

function toLatestBefore(
  timed: readonly Timed[],
  inPlace: ReadonlySet<number>,
): (Timed | undefined)[] {
  let latest: Timed | undefined;
  return timed.map((item, index) => {
    const before = latest;
    if (inPlace.has(index) && (!latest || item.start >= latest.start)) latest = item;
    return before;
  });
}

function toEarliestAfter(
  timed: readonly Timed[],
  inPlace: ReadonlySet<number>,
): (Timed | undefined)[] {
  const earliest: (Timed | undefined)[] = [];
  let after: Timed | undefined;
  for (let index = timed.length - 1; index >= 0; index -= 1) {
    const item = timed[index];
    earliest[index] = after;
    if (item && inPlace.has(index) && (!after || item.end <= after.end)) after = item;
  }
  return earliest;
}
