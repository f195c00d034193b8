/** Words of closed lists in an exercise file: a slip of the pen is told with the word that was probably meant. */

import { z } from 'zod';
import { suggest } from '#kernel/registry.ts';
import { toWord } from './text-match.ts';

/** Says that a value is none of the words known, and which of them is nearest. */
export function renderUnexpected(value: unknown, what: string, known: readonly string[]): string {
  const meant = typeof value === 'string' ? suggest(value, known) : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  const words = known.join(', ') || 'none is defined';
  return `Unexpected ${renderValue(value)}, expected ${what}: ${words}${hint}`;
}

/** A value of a YAML file in a sentence. */
export function renderValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return JSON.stringify(value);
}

/** One word of a closed list, in whatever case and with `_` or `-`. */
export function closedWord(what: string, known: readonly string[]): z.ZodString {
  return z.string().superRefine((word, context) => {
    if (!isKnown(word, known)) context.addIssue(renderUnexpected(word, what, known));
  });
}

/** Any word but one that is nearly, and not quite, of the list. */
export function openWord(what: string, known: readonly string[]): z.ZodString {
  return z.string().superRefine((word, context) => {
    if (isKnown(word, known) || suggest(word, known) === undefined) return;
    context.addIssue(renderUnexpected(word, what, known));
  });
}

const isKnown = (word: string, known: readonly string[]): boolean =>
  known.some((one) => toWord(one) === toWord(word));
