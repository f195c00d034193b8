/** What somebody wrote, as a message repeats it: one short line that closes no code span. */
import { clip, toSingleLine } from '#kernel/text/lines.ts';
import { redact } from '#kernel/text/redact.ts';

const LONGEST = 40;

/** Quotes a value; secrets are covered before it is cut, because half of one is not recognised. */
export function quote(value: string): string {
  return `"${clip(toSingleLine(redact(value)).replaceAll('`', "'"), LONGEST)}"`;
}
