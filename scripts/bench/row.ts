/** One line of the bench's table: what is measured, and what it must reach. */

export interface Row {
  name: string;
  /** The most that may be measured. */
  atMost: number;
  unit: '×' | 'MB';
  /** Only a commit to compare with gives it a meaning: what is printed is how many times as much it takes here. */
  isCompared?: true;
  /** Measures the copy of the project that lies in a folder. */
  measure(root: string): Promise<number>;
}

/** The middle one: a busy machine spoils some rounds, seldom most of them. */
export function toMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
