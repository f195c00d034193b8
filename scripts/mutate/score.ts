/** How much of what was broken was noticed, and what was not, with why where that is known. */
import type { Mutant } from './report.ts';
import type { Survivor } from './survivor.ts';

/** In per cent. A mutant that cannot be told from the original counts as a survivor like any other. */
export const ENOUGH = 85;

export interface Score {
  killed: number;
  survived: number;
  isEnough: boolean;
  /** One line each, for people. */
  lines: readonly string[];
}

/** Counts, and names every survivor by place and mutator. */
export function scoreMutants(
  name: string,
  mutants: readonly Mutant[],
  known: readonly Survivor[],
): Score {
  const survivors = mutants.filter(({ state }) => state === 'survived');
  const killed = mutants.filter(({ state }) => state === 'killed').length;
  const survived = survivors.length;
  const percent = killed === 0 ? 0 : (100 * killed) / (killed + survived);
  const head = `${name}: ${killed} killed, ${survived} survived, ${percent.toFixed(1)} %`;
  return {
    killed,
    survived,
    isEnough: percent >= ENOUGH,
    lines: [head, ...survivors.map((mutant) => renderSurvivor(mutant, known))],
  };
}

function renderSurvivor(mutant: Mutant, known: readonly Survivor[]): string {
  const { file, line, column, mutator, text, becomes } = mutant;
  const why = known.find(
    (one) => one.file === file && one.text === text && one.becomes === becomes,
  )?.why;
  const short = becomes.replace(/\s+/g, ' ');
  return `  ${file}:${line}:${column} ${mutator}: ${short}\n    in ${text}\n    ${why ?? 'nobody has said why'}`;
}
