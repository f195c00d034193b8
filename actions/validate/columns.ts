/** Columns within a line, counted from 1 in UTF-16 units as editors and GitHub count them. */

/** Finds the 1-based column at which a part of a line starts, searching from another column on; that column when absent. */
export function findColumn(line: string | undefined, part: string, from = 1): number {
  const index = line?.indexOf(part, from - 1) ?? -1;
  return index < 0 ? from : index + 1;
}

/** Finds the 1-based column of the first character in which two lines differ. */
export function findDifference(before: string, after: string): number {
  let index = 0;
  while (index < before.length && before[index] === after[index]) index += 1;
  return index + 1;
}
