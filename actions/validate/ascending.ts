/**
 * Which items of a sequence are out of place. The longest ascending run of items stays, so one item moved to the end
 * is one finding instead of a finding for everything it jumped over.
 */

/** Finds the indexes of a longest subsequence that never descends, in O(n log n); of equals, one that begins early. */
export function findAscending(values: readonly number[]): Set<number> {
  if (isAscending(values)) return new Set(values.keys());
  // Walking backwards leaves the earlier of two swapped items in place: people look at the line they added last.
  const mirrored = values.toReversed().map((value) => -value);
  const kept = new Set<number>();
  for (const index of findRun(mirrored)) kept.add(values.length - 1 - index);
  return kept;
}

/** Whether nothing is out of place, as is mostly so. */
export function isAscending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value);
}

/** Patience sorting: `tails[n]` is the item with which a run of n + 1 items ends lowest. */
function findRun(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    const place = findPlace(values, tails, value);
    before.push(tails[place - 1] ?? -1);
    tails[place] = index;
  }
  const run: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.push(index);
  return run;
}

/** Finds the first tail greater than the value, by bisection: the tails themselves ascend. */
function findPlace(values: readonly number[], tails: readonly number[], value: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const tail = values[tails[middle] ?? 0] ?? 0;
    if (tail <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
