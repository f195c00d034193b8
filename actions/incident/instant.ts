/**
 * Instants as people write them: RFC 3339 with any offset, or less of it. How much was written is the precision,
 * so nobody claims a second that no one saw.
 */
import type { Precision } from '#kernel/clock.ts';

export interface WrittenInstant {
  /** In UTC; for a coarser precision the first second of the span. */
  at: Date;
  precision: Precision;
}

const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{2})(?::(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?([Zz]|[+-]\d{2}:\d{2}))?$/;

/** What {@link parseInstant} accepts, for messages. */
export const INSTANT_FORMS =
  'a time such as 2026-11-21T05:12:00Z, 2026-11-21T06:12+01:00 or 2026-11-21';

/**
 * Parses a written instant; undefined when it is no real date or lacks an offset. A bare day is a UTC day. An hour of a
 * zone that is half an hour off is no hour of UTC: either of two would be a guess, and minutes would claim too much.
 */
export function parseInstant(text: string): WrittenInstant | undefined {
  const [, day, hour, minute, second, fraction, zone] = WRITTEN.exec(text) ?? [];
  if (day === undefined) return undefined;
  const start = toDayStart(day);
  const seconds = toSeconds(hour, minute, second);
  if (start === undefined || seconds === undefined) return undefined;
  const offset = toOffsetMinutes(zone ?? 'Z');
  if (offset === undefined || (minute === undefined && offset % 60 !== 0)) return undefined;
  const milliseconds = fraction === undefined ? 0 : Number(fraction.slice(1, 4).padEnd(3, '0'));
  const at = new Date(start + seconds * 1000 + milliseconds - offset * 60_000);
  return { at, precision: toPrecision(hour, minute, second) };
}

/** Seconds since the day began. Whatever is left out is nought; 24:00 is no time. */
function toSeconds(hour = '0', minute = '0', second = '0'): number | undefined {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (hours * 60 + minutes) * 60 + seconds;
}

let knownDay: { day: string; start: number | undefined } = { day: '', start: undefined };

/** Lines that follow each other mostly tell of one day, and reading a date costs more than the rest of the time. */
function toDayStart(day: string): number | undefined {
  if (day !== knownDay.day) knownDay = { day, start: readDay(day) };
  return knownDay.start;
}

/** Date.parse turns 30 February into 2 March; only a date that reads back is real. */
function readDay(day: string): number | undefined {
  const start = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(day)) return undefined;
  return start.getTime();
}

/** Says what was expected in place of a text that {@link parseInstant} does not take. */
export function toExpectedInstant(text: string): string {
  const [, day, hour, minute, , , zone] = WRITTEN.exec(text) ?? [];
  if (day !== undefined && hour !== undefined && minute === undefined && zone !== undefined) {
    const example = `${day}T${hour}:30${zone}`;
    if (parseInstant(example) !== undefined) {
      return `a time with minutes, such as ${example}, because an hour at ${zone} spans two hours of UTC`;
    }
  }
  if (/^\d{4}-\d{2}-\d{2}(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(text)) {
    return `a day of UTC such as ${text.slice(0, 10)}, or a time with its offset such as ${text.slice(0, 10)}T05:12+01:00`;
  }
  return INSTANT_FORMS;
}

/** How much of `2026-11-21T05:12:00` a precision keeps. */
const LENGTHS: Record<Precision, number> = { day: 10, hour: 13, minute: 16, second: 19 };

/** Renders an instant in UTC with exactly as much of it as the precision vouches for. */
export function renderInstant(at: Date, precision: Precision): string {
  const length = LENGTHS[precision];
  return `${at.toISOString().slice(0, length)}${precision === 'day' ? '' : 'Z'}`;
}

function toOffsetMinutes(zone: string): number | undefined {
  if (zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function toPrecision(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
): Precision {
  if (second !== undefined) return 'second';
  if (minute !== undefined) return 'minute';
  return hour === undefined ? 'day' : 'hour';
}
