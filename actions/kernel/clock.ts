/**
 * Time as a value that is handed in. Nothing in actions/ reads the machine's clock: in an action the clock is
 * GitHub's own `Date` header, on a laptop the system clock that a script passes.
 */

/** How exactly an instant is known. */
export const PRECISIONS = ['second', 'minute', 'hour', 'day'] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface Clock {
  /** The current instant. */
  now(): Date;
}

/** A clock for scripts that run on a person's machine. */
export const systemClock: Clock = { now: () => new Date() };

/** Renders an instant as RFC 3339 in UTC with second precision, the form every file of an incident uses. */
export function toUtcSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** Renders an instant the way people read it aloud: `2026-03-02 08:47 UTC`. */
export function renderTime(at: string | Date, precision: Precision = 'minute'): string {
  const iso = new Date(at).toISOString();
  if (precision === 'day') return iso.slice(0, 10);
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
