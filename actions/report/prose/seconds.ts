/**
 * Which times are told to the second. The rule: to the minute, unless another instant of the same minute is told beside
 * it; then both show their seconds, because only there do seconds say which came first. Tables and sources keep them all.
 */
import type { When } from './wording.ts';

/** Shows an instant as precisely as its neighbors need, and never more precisely than it is known. */
export type Show = (when: When) => When;

const MINUTE = 16;

/** Makes the rule for the instants that are told together. */
export function createShow(told: readonly When[]): Show {
  const seconds = new Map<string, Set<string>>();
  for (const { at, precision } of told) {
    if (precision !== 'second') continue;
    const minute = at.slice(0, MINUTE);
    seconds.set(minute, (seconds.get(minute) ?? new Set()).add(at.slice(MINUTE, MINUTE + 3)));
  }
  return (when) => {
    const isCrowded = (seconds.get(when.at.slice(0, MINUTE))?.size ?? 0) > 1;
    return when.precision === 'second' && !isCrowded ? { ...when, precision: 'minute' } : when;
  };
}
