/** What a schema says about a value, in the words of whoever wrote the file: what came, what was expected, what was meant. */
import { z } from 'zod';
import { suggest } from './registry.ts';
import { quote } from './text/quote.ts';

export type Issue = z.core.$ZodIssue;
type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** Stands in zod's sentences for what only the schema knows: the keys it allows. Read back by `toKnownKeys`. */
export function renderKnownKeys({ code, inst }: RawIssue): string | undefined {
  if (code !== 'unrecognized_keys') return undefined;
  if (inst instanceof z.ZodObject) return Object.keys(inst.shape).join(' ');
  const names = inst instanceof z.ZodRecord ? inst.keyType : undefined;
  return names instanceof z.ZodEnum ? names.options.join(' ') : '';
}

/** The keys that an issue about unknown keys allows. */
export function toKnownKeys({ message }: Issue): string[] {
  return message.split(' ').filter((key) => key !== '');
}

/** Says that something came in the place of something else. */
export function renderUnexpected(said: {
  unexpected: string;
  expected: string;
  meant?: string | undefined;
}): string {
  const hint = said.meant === undefined ? '' : `; did you mean ${said.meant}?`;
  return `Unexpected ${said.unexpected}, expected ${said.expected}${hint}`;
}

/** Names a value of a file in a sentence. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (value === '') return 'empty text';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string'
    ? `text ${quote(value)}`
    : `${typeof value} ${quote(JSON.stringify(value))}`;
}

/** Names what may stand in a place. */
export function toChoice(values: readonly string[]): string {
  const words = values.map(quote).join(', ');
  return values.length === 1 ? words : `one of ${words}`;
}

/** The word of a closed list that was probably meant. */
export function findMeantValue(issue: Issue): string | undefined {
  if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') return undefined;
  return suggest(issue.input, issue.values.map(String));
}

/** Says what would fit. A schema that words its own sentence knows better than its parts. */
export function toExpected(issue: Issue): string {
  const [, own] = /^(?:Expected|Unexpected .+, expected) (.+)$/su.exec(issue.message) ?? [];
  if (own !== undefined) return own;
  if (issue.code === 'invalid_type') return NOUNS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return toChoice(issue.values.map(String));
  if (issue.code === 'invalid_format') return toExpectedFormat(issue);
  if (issue.code === 'too_small') return toLeast(issue);
  if (issue.code === 'too_big') return toMost(issue);
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  return inner === undefined ? `what the schema allows (${issue.message})` : toExpected(inner);
}

function toLeast({ inclusive, minimum, origin }: z.core.$ZodIssueTooSmall): string {
  return `${inclusive ? 'at least' : 'more than'} ${toAmount(minimum, origin)}`;
}

function toMost({ inclusive, maximum, origin }: z.core.$ZodIssueTooBig): string {
  return `${inclusive ? 'at most' : 'less than'} ${toAmount(maximum, origin)}`;
}

function toAmount(count: number | bigint, origin: string): string {
  const noun = { string: ' character', array: ' item' }[origin] ?? '';
  return `${count}${noun}${noun !== '' && Number(count) !== 1 ? 's' : ''}`;
}

function toExpectedFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'datetime') return 'a time with offset such as 2026-11-21T05:12:00Z';
  return issue.pattern ? `text like ${issue.pattern}` : `text in the form ${issue.format}`;
}

const NOUNS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};
