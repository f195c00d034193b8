/**
 * Mutants that stay alive, and why. Each is named by its line as it stands and by what the mutant puts there, so that it
 * stays found when lines move; `test/scripts/mutate/survivors.test.ts` fails when its line is gone.
 */
export interface Survivor {
  file: string;
  /** The line that the mutant begins in, without its indent. */
  text: string;
  becomes: string;
  why: string;
}

export const SURVIVORS: readonly Survivor[] = [];
