/**
 * The sandbox's only clock. It stands still until told to move, so a rehearsal at 3 a.m. of some
 * other year gives the same bytes each time.
 */

export interface Clock {
  now(): Date;
  advance(milliseconds: number): void;
}

/** Starts a clock that stands at `start`. */
export function startClock(start: Date): Clock {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}

/** Renders a time as GitHub does: whole seconds, UTC. */
export function toTimestamp(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
