/**
 * Times as tools write them, turned into UTC without pretending: fractions are kept as written, a missing zone is
 * marked as assumed, and a placeholder such as year 1 is no time at all.
 */
import type { Precision } from '#kernel/clock.ts';

export interface ObservedTime {
  /** RFC 3339 in UTC, with exactly the fraction the tool gave. */
  at: string;
  precision: Precision;
  /** `assumed` when the tool named no zone and UTC was taken. */
  zone: 'stated' | 'assumed';
  /** As the tool wrote it. */
  original: string;
}

const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?(?:\s+[A-Z]{2,5})?$/i;

/** Years outside stand for "never" or "not known": 0001, 1601, 2123. 1970 is what an unset epoch shows. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

function isPlausible(instant: Date): boolean {
  const year = instant.getUTCFullYear();
  return year >= FIRST_YEAR && year < LAST_YEAR;
}

function toOffset(zone: string | undefined): string {
  if (zone === undefined || /^(z|utc)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function toPrecision(clock: string | undefined, seconds: string | undefined): Precision {
  if (clock === undefined) return 'day';
  return seconds === undefined ? 'minute' : 'second';
}

/** Whether the calendar has the day: `2026-02-30` must not become 2 March. */
function isCalendarDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

function parseWritten(original: string): ObservedTime | undefined {
  const [, day, clock, seconds, fraction, zone] = WRITTEN.exec(original) ?? [];
  if (day === undefined || !isCalendarDay(day)) return undefined;
  // A day of another zone is no day of UTC.
  if (clock === undefined && !/^(?:Z|[+-]00:00)$/.test(toOffset(zone))) return undefined;
  const instant = new Date(`${day}T${clock ?? '00:00'}:${seconds ?? '00'}${toOffset(zone)}`);
  if (Number.isNaN(instant.getTime()) || !isPlausible(instant)) return undefined;
  const at = instant.toISOString().slice(0, 19) + (fraction === undefined ? '' : `.${fraction}`);
  return {
    at: `${at}Z`,
    precision: toPrecision(clock, seconds),
    zone: zone === undefined ? 'assumed' : 'stated',
    original,
  };
}

/** Seconds have ten digits from 2001 to 2286, milliseconds thirteen; longer counts are micro- and nanoseconds. */
function parseEpoch(digits: string): ObservedTime | undefined {
  const unit = [10, 13, 16, 19].indexOf(digits.length);
  if (unit === -1) return undefined;
  const instant = new Date(Number(digits.slice(0, 10)) * 1000);
  if (!isPlausible(instant)) return undefined;
  const fraction = digits.slice(10);
  const at = instant.toISOString().slice(0, 19) + (fraction === '' ? '' : `.${fraction}`);
  return { at: `${at}Z`, precision: 'second', zone: 'stated', original: digits };
}

/** Parses a tool's time; undefined when it is missing, a placeholder or ambiguous. */
export function parseObservedTime(original: string | undefined): ObservedTime | undefined {
  if (original === undefined) return undefined;
  return /^\d+$/.test(original) ? parseEpoch(original) : parseWritten(original);
}

/** A key that sorts instants as text, whatever number of fraction digits they carry. */
export function toSortKey(at: string): string {
  const [, seconds = at, fraction = ''] = /^([^.Z]+)(?:\.(\d+))?Z$/.exec(at) ?? [];
  return `${seconds}.${fraction.padEnd(9, '0')}`;
}
