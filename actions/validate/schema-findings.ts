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
  if (source.problems.length > 0) return source.problems;
  const { problems = [] } = checkSchema(schema, source.data);
  return problems.map((problem) => ({
    file,
    ...source.placeOf(problem.path),
    ...toSentence(problem),
  }));
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
