import { describe, expect, it } from 'vitest';
import { findAscending } from '#validate/ascending.ts';

const ascending = (...values: number[]) => [...findAscending(values)].toSorted((a, b) => a - b);

describe('findAscending', () => {
  it('keeps everything that ascends, equals included', () => {
    expect(ascending()).toEqual([]);
    expect(ascending(1, 1, 2, 3)).toEqual([0, 1, 2, 3]);
  });

  it('leaves out the one that was moved', () => {
    expect(ascending(2, 3, 4, 1)).toEqual([0, 1, 2]);
    expect(ascending(9, 1, 2, 3)).toEqual([1, 2, 3]);
  });

  it('keeps the earlier of two that are swapped', () => {
    expect(ascending(2, 1)).toEqual([0]);
  });

  it('agrees with trying every subsequence', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const values = Array.from({ length: 8 }, (_, index) => (seed * (index + 3) * 7919) % 11);
      const kept = ascending(...values).map((index) => values[index] ?? Number.NaN);
      expect(kept).toEqual(kept.toSorted((a, b) => a - b));
      expect(kept).toHaveLength(toLongest(values));
    }
  });
});

function toLongest(values: readonly number[]): number {
  let longest = 0;
  for (let mask = 0; mask < 2 ** values.length; mask += 1) {
    const chosen = values.filter((_, index) => mask & (2 ** index));
    if (chosen.every((value, index) => index === 0 || value >= (chosen[index - 1] ?? 0))) {
      longest = Math.max(longest, chosen.length);
    }
  }
  return longest;
}
