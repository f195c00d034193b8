/** How dates, spans and counts read in a sentence. Everything is UTC and says so; nothing is more precise than its source. */
import type { Precision } from '#kernel/clock.ts';

/** An instant with how much of it is known. */
export interface When {
  /** RFC 3339 in UTC. */
  at: string;
  precision: Precision;
  approximate: boolean;
  /** The source named no zone and UTC was taken. */
  assumedZone: boolean;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The UTC day of an instant as a key: `2026-11-21`. */
export function toDayKey(at: string): string {
  return at.slice(0, 10);
}

/** `21 November 2026`. */
export function toDay(at: string): string {
  const [year = '', month = '', day = ''] = toDayKey(at).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const CLOCK_CHARACTERS: Record<Precision, number> = { second: 19, minute: 16, hour: 13, day: 10 };

/** `05:12:30`, `05:12`, `05h`; empty when only the day is known. */
export function toClock({ at, precision }: When): string {
  const clock = at.slice(11, CLOCK_CHARACTERS[precision]);
  return precision === 'hour' ? `${clock}h` : clock;
}

/** ` UTC`, or a remark when the zone is our assumption. */
export function toZone({ assumedZone }: Pick<When, 'assumedZone'>): string {
  return assumedZone ? ' UTC (the source names no time zone)' : ' UTC';
}

/** When something happened, inside a paragraph that already names the day: `At 05:12 UTC`. */
export function toMoment(when: When): string {
  const clock = toClock(when);
  if (clock === '') return when.approximate ? `Around ${toDay(when.at)}` : `On ${toDay(when.at)}`;
  return `${when.approximate ? 'Around' : 'At'} ${clock}${toZone(when)}`;
}

/** `21 November 2026 at 05:12 UTC`: an instant on its own. */
export function toInstant(when: When): string {
  const clock = toClock(when);
  const about = when.approximate ? 'about ' : '';
  return clock === ''
    ? `${about}${toDay(when.at)}`
    : `${about}${toDay(when.at)} at ${clock}${toZone(when)}`;
}

/** `on 21 November 2026 at 05:12 UTC`, or `at 05:12 UTC` when the sentence has named the day. */
export function toDated(when: When, previous?: When): string {
  const clock = toClock(when);
  const isSameDay = previous !== undefined && toDayKey(previous.at) === toDayKey(when.at);
  if (!isSameDay) return `${when.approximate ? '' : 'on '}${toInstant(when)}`;
  if (clock === '') return 'the same day';
  return `${when.approximate ? 'around' : 'at'} ${clock}${toZone(when)}`;
}

/** The text with its first letter raised, for the start of a sentence. */
export function toCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text without its full stops, for the end of a sentence or of a quotation; walked by hand to stay linear. */
export function trimStop(text: string): string {
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `Between 05:01 and 05:09 UTC`; the days are named when they differ. */
export function toSpan(first: When, last: When): string {
  if (first.at === last.at) return toMoment(first);
  const zone = { assumedZone: first.assumedZone || last.assumedZone };
  if (toDayKey(first.at) !== toDayKey(last.at))
    return `Between ${toInstant({ ...first, assumedZone: false })} and ${toInstant({ ...last, ...zone })}`;
  const [from, to] = [toClock(first), toClock(last)];
  if (from === '' || to === '') return `On ${toDay(first.at)}`;
  if (from === to) return toMoment({ ...first, ...zone });
  return `Between ${from} and ${to}${toZone(zone)}`;
}

/** `1,234`: the same in every locale. */
export function toNumber(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 secret`, `3 secrets`, `2 entries` with its irregular plural given. */
export function toCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${toNumber(count)} ${count === 1 ? noun : plural}`;
}

const UNITS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/** Seconds in one step of a precision. */
export function toSeconds(precision: Precision): number {
  return UNITS.find(({ unit }) => unit === precision)?.seconds ?? 1;
}

/** `2 hours 5 minutes`: at most two units, none finer than the precision. */
export function toDuration(seconds: number, precision: Precision): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const { unit, seconds: size } of UNITS) {
    if (size < toSeconds(precision) || parts.length === 2) break;
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(toCount(count, unit));
    else if (parts.length > 0) break;
  }
  return parts.length === 0 ? `less than one ${precision}` : parts.join(' ');
}
