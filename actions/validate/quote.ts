/**
 * Words from the files inside our own sentences: short, on one line, visibly quoted, never a secret.
 * Where a sentence becomes Markdown, rendering escapes all of it again.
 */
import { clip, toSingleLine } from '#kernel/text/lines.ts';
import { findSecrets, redact } from '#kernel/text/redact.ts';

const LONGEST_QUOTE = 80;
/** A whole hostile line is never scanned for the sake of eighty characters. */
const LONGEST_INPUT = 1000;

/** Quotes text from a file. */
export function quote(text: string): string {
  const line = toSingleLine(redact(text.slice(0, LONGEST_INPUT))).replaceAll('`', "'");
  return `\`${clip(line, LONGEST_QUOTE)}\``;
}

/** Quotes a line from a column on. Half a secret is a secret that no pattern finds, so such a line is not quoted. */
export function quoteFrom(line: string, column: number): string {
  if (column > line.length) return 'the end of the line';
  const start = column - 1;
  const rest = line.slice(start, start + LONGEST_INPUT);
  if (rest.trim() === '') return 'blanks';
  const around = line.slice(Math.max(0, start - LONGEST_INPUT), start + LONGEST_INPUT);
  return findSecrets(around).length > 0 ? 'text with a secret' : quote(rest);
}
