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
  if (!WRITTEN.test(text)) return undefined;
  const precision = toPrecision(text);
  const start = toDayStart(text);
  const seconds = toSeconds(text, precision);
  if (start === undefined || seconds === undefined) return undefined;
  const offset = precision === 'day' ? 0 : toOffsetMinutes(text);
  if (offset === undefined || (precision === 'hour' && offset % 60 !== 0)) return undefined;
  return {
    at: new Date(start + seconds * 1000 + toMilliseconds(text) - offset * 60_000),
    precision,
  };
}

/** Where the parts of `2026-11-21T05:12:00.5+01:00` stand, which the pattern has settled. */
const [HOUR, MINUTE, SECOND, FRACTION, ZONE] = [11, 14, 17, 20, -6];

function toPrecision(text: string): Precision {
  if (text.length < HOUR) return 'day';
  if (text[MINUTE - 1] !== ':') return 'hour';
  return text[SECOND - 1] === ':' ? 'second' : 'minute';
}

/** Seconds since the day began. Whatever is left out is nought; 24:00 is no time. */
function toSeconds(text: string, precision: Precision): number | undefined {
  if (precision === 'day') return 0;
  const hours = readTwo(text, HOUR);
  const minutes = precision === 'hour' ? 0 : readTwo(text, MINUTE);
  const seconds = precision === 'second' ? readTwo(text, SECOND) : 0;
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (hours * 60 + minutes) * 60 + seconds;
}

function toMilliseconds(text: string): number {
  if (text[FRACTION - 1] !== '.') return 0;
  return Number(/^\d{1,3}/.exec(text.slice(FRACTION))?.[0].padEnd(3, '0'));
}

function toOffsetMinutes(text: string): number | undefined {
  if (/[Zz]$/.test(text)) return 0;
  const zone = text.slice(ZONE);
  const [hours, minutes] = [readTwo(zone, 1), readTwo(zone, 4)];
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

const NOUGHT = '0'.charCodeAt(0);

/** The number that two digits make. */
function readTwo(text: string, index: number): number {
  return (text.charCodeAt(index) - NOUGHT) * 10 + text.charCodeAt(index + 1) - NOUGHT;
}

let knownDay: { day: string; start: number | undefined } = { day: 'none', start: undefined };

/** Lines that follow each other mostly tell of one day, and reading a date costs more than the rest of the time. */
function toDayStart(text: string): number | undefined {
  if (!text.startsWith(knownDay.day)) {
    const day = text.slice(0, HOUR - 1);
    knownDay = { day, start: readDay(day) };
  }
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
