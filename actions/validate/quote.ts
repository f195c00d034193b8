/** The rest of a line of a file inside our own sentences. */
import { LONGEST_INPUT, quote } from '#kernel/text/quote.ts';
import { findSecrets } from '#kernel/text/redact.ts';

/** Quotes a line from a column on. Half a secret is a secret that no pattern finds, so such a line is not quoted. */
export function quoteFrom(line: string, column: number): string {
  if (column > line.length) return 'the end of the line';
  const start = column - 1;
  const rest = line.slice(start, start + LONGEST_INPUT);
  if (rest.trim() === '') return 'blanks';
  const around = line.slice(Math.max(0, start - LONGEST_INPUT), start + LONGEST_INPUT);
  return findSecrets(around).length > 0 ? 'text with a secret' : quote(rest);
}
