/** What became of each mutant, as Stryker's report says it. */
import { parseJson } from '#kernel/canonical.ts';
import { z } from 'zod';

const Place = z.object({ line: z.number().int(), column: z.number().int() });

const Report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string(),
          status: z.string(),
          location: z.object({ start: Place, end: Place }),
        }),
      ),
    }),
  ),
});

export interface Mutant {
  file: string;
  line: number;
  column: number;
  mutator: string;
  /** The line of the source that the mutant begins in, without its indent. */
  text: string;
  becomes: string;
  state: 'killed' | 'survived' | 'invalid';
}

/** One that never ends is noticed like one that fails; one that no test reaches is not. */
const STATES: ReadonlyMap<string, Mutant['state']> = new Map([
  ['Killed', 'killed'],
  ['Timeout', 'killed'],
  ['Survived', 'survived'],
  ['NoCoverage', 'survived'],
]);

/** Reads a report in the mutation-testing-report schema. */
export function readReport(json: string): Mutant[] {
  return Object.entries(Report.parse(parseJson(json)).files).flatMap(
    ([file, { source, mutants }]) => {
      const lines = source.split('\n');
      return mutants.map(({ mutatorName, replacement, status, location: { start } }) => ({
        file,
        line: start.line,
        column: start.column,
        mutator: mutatorName,
        text: (lines[start.line - 1] ?? '').trim(),
        becomes: replacement,
        state: STATES.get(status) ?? 'invalid',
      }));
    },
  );
}
