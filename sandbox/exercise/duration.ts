/** Spans of sandbox time as people write them in an exercise file: `90s`, `15m`, `1h30m`, `2d`. */

import { z } from 'zod';

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const WHOLE = /^(?:\d+(?:\.\d+)?\s*(?:ms|[smhdw])\s*)+$/;
const PART = /(?<count>\d+(?:\.\d+)?)\s*(?<unit>ms|[smhdw])/g;

/** Parses a span into milliseconds; undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim().toLowerCase();
  if (!WHOLE.test(trimmed)) return undefined;
  return [...trimmed.matchAll(PART)].reduce(
    (sum, { groups }) => sum + Number(groups?.['count']) * toUnit(groups?.['unit']),
    0,
  );
}

function toUnit(unit: string | undefined): number {
  const found = Object.entries(UNITS).find(([name]) => name === unit);
  return found?.[1] ?? 0;
}

/** Renders milliseconds in the largest units that are needed. */
export function renderDuration(milliseconds: number): string {
  let rest = milliseconds;
  const parts = (['d', 'h', 'm', 's', 'ms'] as const).flatMap((unit) => {
    const count = Math.floor(rest / UNITS[unit]);
    rest -= count * UNITS[unit];
    return count === 0 ? [] : [`${String(count)}${unit}`];
  });
  return parts.length === 0 ? '0s' : parts.join(' ');
}

/** A span in an exercise file; becomes milliseconds. A bare number is seconds. */
export const Duration = z
  .union([z.string(), z.number().nonnegative()], { error: 'Expected a span such as 15m' })
  .transform((value, context) => {
    const span = typeof value === 'number' ? value * UNITS.s : parseDuration(value);
    if (span !== undefined) return span;
    context.addIssue(`Unexpected "${value}", expected a span such as 90s, 15m, 2h or 1d`);
    return z.NEVER;
  });
