/** Turns what a schema refuses into findings, one for each key, at the key's own place in the YAML. */
import type { z } from 'zod';
import { checkSchema, type SchemaProblem } from '#kernel/schema-problem.ts';
import { quote } from '#kernel/text/quote.ts';
import { parseMessage } from './message.ts';
import type { FindingDraft } from './finding.ts';
import type { YamlSource } from './yaml-source.ts';

/** Finds everything in a YAML text that does not fit a schema; what could not be read is all there is to say. */
export function findSchemaProblems(
  file: string,
  source: YamlSource,
  schema: z.ZodType,
): FindingDraft[] {
  return readBySchema(file, source, schema).problems ?? [];
}

type Read<Output> = { data: Output; problems?: never } | { data?: never; problems: FindingDraft[] };

/** Reads a YAML text by its schema, or finds everything in it that does not fit. */
export function readBySchema<Schema extends z.ZodType>(
  file: string,
  source: YamlSource,
  schema: Schema,
): Read<z.output<Schema>> {
  if (source.problems.length > 0) return { problems: source.problems };
  const { data, problems } = checkSchema(schema, source.data);
  if (problems === undefined) return { data };
  const drafts = problems.map((problem) => ({
    file,
    ...source.placeOf(problem.path),
    ...toSentence(problem),
  }));
  return { problems: drafts };
}

function toSentence(problem: SchemaProblem): Pick<FindingDraft, 'unexpected' | 'expected' | 'fix'> {
  if (problem.kind === 'own') {
    const { message, fix } = problem;
    return { ...parseMessage(message), ...(fix !== undefined && { fix }) };
  }
  const { kind, path, unexpected, expected, meant } = problem;
  const fix = meant === undefined ? undefined : `Write ${quote(meant)}.`;
  if (kind === 'unknown-key') {
    const key = quote(String(path.at(-1)));
    return { unexpected: `key ${key}`, expected, fix: fix ?? `Remove ${key}.` };
  }
  const name = quote(path.join('.') || 'content');
  if (kind === 'missing-key') {
    return { unexpected: `missing ${name}`, expected, fix: `Add ${name}.` };
  }
  return { unexpected: `${unexpected} as ${name}`, expected, ...(fix !== undefined && { fix }) };
}
