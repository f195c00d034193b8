/** Points at a place in a line, for a code block. */

const SHOWN = 100;

/** Shows the part of a line that is meant, with carets under it. */
export function renderCaret(line: string, at: { column: number; length: number }): string {
  const from = Math.max(0, at.column - SHOWN / 2);
  const shown = line.slice(from, from + SHOWN);
  const length = Math.max(1, Math.min(at.length, SHOWN - (at.column - from)));
  return `${shown}\n${' '.repeat(at.column - from)}${'^'.repeat(length)}`;
}
