/** What a time with a precision may mean: a day is any instant of it. Rules only object where spans cannot touch. */
import type { Precision } from '#kernel/clock.ts';

const LENGTHS: Record<Precision, number> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** Computes the first instant that is later than anything the time may mean. */
export function toEnd({ at, precision }: { at: Date; precision: Precision }): number {
  return at.getTime() + LENGTHS[precision];
}
