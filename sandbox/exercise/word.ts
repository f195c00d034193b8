/** Words of closed lists in an exercise file: a slip of the pen is told with the word that was probably meant. */

import { z } from 'zod';
import { suggest } from '../../actions/kernel/registry.ts';
import { describeValue, renderUnexpected } from '../../actions/kernel/schema-wording.ts';
import { toWord } from './text-match.ts';

/** Says that a value is none of the words known, and which of them is nearest. */
export function renderUnknownWord(value: unknown, what: string, known: readonly string[]): string {
  const meant = typeof value === 'string' ? suggest(value, known) : undefined;
  const expected = `${what}: ${known.join(', ') || 'none is defined'}`;
  return renderUnexpected({ unexpected: describeValue(value), expected, meant });
}

/** One word of a closed list, in whatever case and with `_` or `-`. */
export function closedWord(what: string, known: readonly string[]): z.ZodString {
  return z.string().superRefine((word, context) => {
    if (!isKnown(word, known)) context.addIssue(renderUnknownWord(word, what, known));
  });
}

/** Any word but one that is nearly, and not quite, of the list. */
export function openWord(what: string, known: readonly string[]): z.ZodString {
  return z.string().superRefine((word, context) => {
    if (isKnown(word, known) || suggest(word, known) === undefined) return;
    context.addIssue(renderUnknownWord(word, what, known));
  });
}

const isKnown = (word: string, known: readonly string[]): boolean =>
  known.some((one) => toWord(one) === toWord(word));
