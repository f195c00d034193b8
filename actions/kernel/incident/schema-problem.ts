/**
 * Turns what zod says about a file into what a person needs: every mistake at once, each with its line and column.
 */
import type { z } from 'zod';
import { UserError } from '../errors.ts';
import type { ParsedYaml, YamlPath } from '../frontmatter.ts';

export interface SchemaProblem {
  /** Dotted path of the key, such as `milestones.detected.at`. */
  path: string;
  message: string;
  line: number;
  column: number;
}

/** Finds everything in which parsed YAML differs from its schema, in file order. */
export function findSchemaProblems(schema: z.ZodType, yaml: ParsedYaml): SchemaProblem[] {
  const { error } = schema.safeParse(yaml.data);
  const problems = (error?.issues ?? []).flatMap((issue) => toProblems(issue, yaml));
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Parses YAML data against its schema. @throws UserError that lists the problems and points at the first. */
export function parseChecked<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  { file, code }: { file: string; code: string },
): z.output<Schema> {
  const { data, success } = schema.safeParse(yaml.data);
  if (success) return data;
  const problems = findSchemaProblems(schema, yaml);
  const [first] = problems;
  throw new UserError({
    code,
    message: renderProblems(problems),
    hint: 'Correct the lines above; keys that are not in the schema are not allowed.',
    place: { file, line: first?.line ?? 1, column: first?.column ?? 1 },
  });
}

/** A hostile file has half a million; nobody reads more than these. */
const PROBLEMS_TOLD = 100;

function renderProblems(problems: readonly SchemaProblem[]): string {
  const lines = problems
    .slice(0, PROBLEMS_TOLD)
    .map(({ path, message, line }) => `line ${line}: ${path}: ${message}`);
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n');
}

function toProblems(issue: z.core.$ZodIssue, yaml: ParsedYaml): SchemaProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code !== 'unrecognized_keys') return [toProblem(path, toMessage(issue, yaml), yaml)];
  // zod reports an unknown key at its parent; a person looks for the line of the key itself.
  return issue.keys.map((key) => toProblem([...path, key], 'Unexpected key', yaml));
}

function toProblem(path: YamlPath, message: string, yaml: ParsedYaml): SchemaProblem {
  const { line, column } = yaml.placeOf(path);
  return { path: path.join('.') || '(file)', message, line, column };
}

function toMessage(issue: z.core.$ZodIssue, yaml: ParsedYaml): string {
  return findValue(yaml.data, issue.path) === undefined
    ? 'Expected this key, got nothing'
    : issue.message;
}

function findValue(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    data,
  );
}
