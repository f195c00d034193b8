/**
 * What is wrong with an exercise file, in words for whoever writes one: each mistake on its line, with what came, what
 * was expected, and the key or word that was probably meant.
 */

import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import { suggest } from '#kernel/registry.ts';
import type { ParsedYaml } from '#kernel/frontmatter.ts';
import { renderUnexpected, renderValue } from './word.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** Parses YAML data against a schema. @throws UserError that lists every problem and points at the first. */
export function parseShape<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  file: string,
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(yaml.data, { error: renderIssue });
  if (success) return data;
  throw toShapeError(error.issues.flatMap(toProblems), yaml, file);
}

interface Problem {
  path: readonly (string | number)[];
  message: string;
}

/** One error for all problems, in the order of the file. */
export function toShapeError(
  problems: readonly Problem[],
  yaml: ParsedYaml,
  file: string,
): UserError {
  const placed = problems
    .map(({ path, message }) => ({ ...yaml.placeOf(path), path, message }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  const lines = placed.map(
    ({ line, path, message }) => `line ${String(line)}: ${path.join('.') || '(file)'}: ${message}`,
  );
  return new UserError({
    code: 'exercise-invalid',
    message: lines.join('\n'),
    hint: 'Correct what is named above; exercises/README.md lists every key.',
    place: { file, line: placed[0]?.line ?? 1, column: placed[0]?.column ?? 1 },
  });
}

function toProblems(issue: Issue): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', ');
    return issue.keys.map((key) => ({ path: [...path, key], message: renderKey(key, known) }));
  }
  const meant = issue.code === 'invalid_union' ? findMeant(issue.errors) : undefined;
  return meant === undefined
    ? [{ path, message: issue.message }]
    : meant.flatMap((one) => toProblems({ ...one, path: [...path, ...one.path] }));
}

/** Of several shapes the one that was begun: it is wrong somewhere inside, and the others do not fit at all. */
function findMeant(branches: readonly Issue[][]): Issue[] | undefined {
  return branches.find((issues) => issues.every(isInside));
}

function isInside(issue: Issue): boolean {
  if (issue.path.length > 0) return true;
  if (issue.code === 'invalid_union') return findMeant(issue.errors) !== undefined;
  return issue.code !== 'invalid_type';
}

function renderKey(key: string, known: readonly string[]): string {
  const meant = suggest(key, known);
  if (meant !== undefined) return `Unexpected key; did you mean ${meant}?`;
  return `Unexpected key, expected one of ${known.join(', ')}`;
}

/** In place of zod's own sentences; a schema that words its message is not asked. */
function renderIssue(issue: RawIssue): string | undefined {
  const { code, input } = issue;
  // Only here the object is known; each key gets its sentence in toProblems.
  if (code === 'unrecognized_keys') {
    return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(', ') : '';
  }
  if (input === undefined) return 'Expected this key, got nothing';
  if (code === 'invalid_type') {
    return `Unexpected ${renderValue(input)}, expected ${NOUNS.get(issue.expected) ?? issue.expected}`;
  }
  if (code !== 'invalid_value') return undefined;
  return renderUnexpected(input, 'one of', issue.values.map(String));
}

const NOUNS = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'keys with values'],
  ['record', 'names with values'],
]);
