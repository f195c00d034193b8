/**
 * Words from files inside our own sentences: short, on one line, visibly quoted, never a secret.
 * Where a sentence becomes Markdown, rendering escapes all of it again.
 */
import { clip, toSingleLine } from './lines.ts';
import { redact } from './redact.ts';

const LONGEST_QUOTE = 80;
/** A whole hostile line is never scanned for the sake of eighty characters. */
export const LONGEST_INPUT = 1000;

/** Quotes text from a file. */
export function quote(text: string): string {
  const line = toSingleLine(redact(text.slice(0, LONGEST_INPUT))).replaceAll('`', "'");
  return `\`${clip(line, LONGEST_QUOTE)}\``;
}
