/** Sorts values of tool output into indicator types; what fits none is left out rather than guessed. */
import type { Indicator, IndicatorType } from './observation.ts';

// Leading zeros and octets above 255 occur in anonymised logs; such a value still identifies a row.
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const IPV6 = /^[0-9a-f]*:[0-9a-f:.]*:[0-9a-f.]*$/i;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9_-]{1,63}\.)+[a-z]{2,63}$/i;

/** Values that stand for nothing. */
const EMPTY = new Set([
  '',
  '-',
  '::',
  '0.0.0.0',
  'null',
  'none',
  'unknown',
  'n/a',
  '*',
  '(empty)',
  '<na>',
]);

/** Whether a value says nothing, in one of the ways tools say it. */
export function isPlaceholder(value: string): boolean {
  return EMPTY.has(value.trim().toLowerCase());
}

/** The type of a network address; undefined for a service's own name. */
export function findAddressType(value: string): IndicatorType | undefined {
  if (IPV4.test(value)) return 'ipv4-addr';
  if (IPV6.test(value)) return 'ipv6-addr';
  return DOMAIN.test(value) ? 'domain-name' : undefined;
}

/** Collects indicators from named candidates, without placeholders and doubles. */
export function toIndicators(
  candidates: readonly (readonly [IndicatorType | undefined, string | undefined])[],
): Indicator[] {
  const found = new Map<string, Indicator>();
  for (const [type, value] of candidates) {
    if (type === undefined || value === undefined || isPlaceholder(value)) continue;
    found.set(`${type} ${value}`, { type, value });
  }
  return [...found.values()];
}
