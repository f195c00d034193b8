/**
 * A mutant that stays alive, and why. It is named by its line as it stands and by what the mutant puts there, so that it
 * stays found when lines move; `test/scripts/mutate/survivors.test.ts` fails when its line is gone.
 */
export interface Survivor {
  file: string;
  /** The line that the mutant begins in, without its indent. */
  text: string;
  becomes: string;
  why: string;
}

type Row = readonly [text: string, becomes: string | readonly string[], why: string];

/** Survivors of one file: a line of it, what mutants put there, and why they live. */
export function listSurvivors(file: string, rows: readonly Row[]): Survivor[] {
  return rows.flatMap(([text, becomes, why]) =>
    [becomes].flat().map((one) => ({ file, text, becomes: one, why })),
  );
}
