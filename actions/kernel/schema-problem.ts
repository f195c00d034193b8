/**
 * Turns what a schema refuses into what a person needs: every mistake at once, each at its own key. The kernel's readers
 * list them in one error, validation makes findings of them; both say the same.
 */
import { z } from 'zod';
import { UserError } from './errors.ts';
import { suggest } from './registry.ts';
import {
  describeValue,
  findMeantValue,
  type Issue,
  renderKnownKeys,
  renderUnexpected,
  toChoice,
  toExpected,
  toKnownKeys,
} from './schema-wording.ts';
import type { ParsedYaml, YamlPath } from './yaml.ts';

export type SchemaProblem = { path: YamlPath } & (
  | {
      kind: 'unknown-key' | 'missing-key' | 'value';
      unexpected: string;
      expected: string;
      /** The known key or word that was probably meant. */
      meant?: string | undefined;
    }
  /** A schema's own sentence about things that must fit together. */
  | { kind: 'own'; message: string; fix?: string | undefined }
);

/** Two hostile megabytes hold three million mistakes; a person mends the first ones and looks again. */
const PROBLEMS_AT_MOST = 1000;

export type Checked<Output> =
  | { data: Output; problems?: never }
  | { data?: never; problems: SchemaProblem[] };

/** Reads data by its schema, or finds in what it differs: a thousand problems at most. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): Checked<z.output<Schema>> {
  const checked = schema.safeParse(data, { error: renderKnownKeys, reportInput: true });
  if (checked.success) return { data: checked.data };
  const issues = checked.error.issues.slice(0, PROBLEMS_AT_MOST);
  return { problems: issues.flatMap(toProblems).slice(0, PROBLEMS_AT_MOST) };
}

/** Parses YAML data against its schema. @throws UserError that lists the problems and points at the first. */
export function parseChecked<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  options: { file: string; code: string; hint?: string },
): z.output<Schema> {
  const checked = checkSchema(schema, yaml.data);
  if (checked.problems === undefined) return checked.data;
  const problems = checked.problems.map((one) => ({ path: one.path, message: renderProblem(one) }));
  throw toSchemaError(problems, yaml, options);
}

/** One error for all problems of a file, in its order. */
export function toSchemaError(
  problems: readonly { path: YamlPath; message: string }[],
  yaml: ParsedYaml,
  { file, code, hint = HINT }: { file: string; code: string; hint?: string },
): UserError {
  const placed = problems
    .map(({ path, message }) => ({ ...yaml.placeOf(path), path, message }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  const lines = placed
    .slice(0, PROBLEMS_TOLD)
    .map(({ line, path, message }) => `line ${line}: ${path.join('.') || '(file)'}: ${message}`);
  const rest = placed.length - lines.length;
  const end = placed.length < PROBLEMS_AT_MOST ? `and ${rest} more` : 'and many more';
  const { line = 1, column = 1 } = placed[0] ?? {};
  const message = [...lines, ...(rest > 0 ? [end] : [])].join('\n');
  return new UserError({ code, message, hint, place: { file, line, column } });
}

const HINT = 'Correct the lines above; keys that are not in the schema are not allowed.';
/** Nobody reads more than these. */
const PROBLEMS_TOLD = 100;

function renderProblem(problem: SchemaProblem): string {
  return problem.kind === 'own' ? problem.message : renderUnexpected(problem);
}

function toProblems(issue: Issue): SchemaProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return toUnknownKeys(path, issue);
  if (issue.code === 'custom') {
    const fix = Fix.safeParse(issue.params).data?.fix;
    return [{ path, kind: 'own', message: issue.message, fix }];
  }
  const begun = issue.code === 'invalid_union' ? findBegun(issue.errors) : undefined;
  if (begun !== undefined) {
    return begun.flatMap((one) => toProblems({ ...one, path: [...path, ...one.path] }));
  }
  const expected = toExpected(issue);
  if (issue.input === undefined) {
    return [{ path, kind: 'missing-key', unexpected: 'missing key', expected }];
  }
  if (issue.code === 'invalid_key') {
    return [{ path, kind: 'unknown-key', unexpected: 'key', expected }];
  }
  const unexpected = describeValue(issue.input);
  return [{ path, kind: 'value', unexpected, expected, meant: findMeantValue(issue) }];
}

const Fix = z.object({ fix: z.string() });

/** zod reports unknown keys at their parent; a person looks for the line of the key itself. */
function toUnknownKeys(path: YamlPath, issue: z.core.$ZodIssueUnrecognizedKeys): SchemaProblem[] {
  const known = toKnownKeys(issue);
  const expected = known.length > 0 ? toChoice(known) : 'only known keys';
  return issue.keys.slice(0, PROBLEMS_AT_MOST).map((key) => {
    const meant = suggest(key, known);
    return { path: [...path, key], kind: 'unknown-key', unexpected: 'key', expected, meant };
  });
}

/** Of several shapes the one that was begun: it is wrong somewhere inside, and the others do not fit at all. */
function findBegun(branches: readonly Issue[][]): Issue[] | undefined {
  return branches.find((issues) => issues.every(isInside));
}

function isInside(issue: Issue): boolean {
  if (issue.path.length > 0) return true;
  if (issue.code === 'invalid_union') return findBegun(issue.errors) !== undefined;
  return issue.code !== 'invalid_type';
}
