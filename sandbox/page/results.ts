/** What the runs so far came to, in order. */

import type { Result } from '#sandbox/exercise/aftermath.ts';
import { parseResult } from '#sandbox/exercise/aftermath.ts';
import type { RunRecord } from '#sandbox/runner/record.ts';

/** Every result that a step of a run gave. */
export function listResults(runs: readonly RunRecord[]): Result[] {
  return runs
    .flatMap(({ jobs }) => jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ outputs }) => parseResult(outputs['result']))
    .filter(({ outcome }) => outcome !== 'ignored');
}
