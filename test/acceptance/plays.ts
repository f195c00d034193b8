/** Exercises that are played for a test file, each once and side by side: most of a play is waiting. */
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import type { ExerciseResult, Step } from '#sandbox/exercise/player.ts';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';

export const PROJECT = join(import.meta.dirname, '..', '..');

export interface Played {
  result: ExerciseResult;
  steps: Step[];
}

/** Plays the files, expects each to go as it says, and answers what became of one. `toKept`: where it is kept, if it is. */
export function playAll(
  files: readonly string[],
  toKept: (file: string) => string | undefined = () => undefined,
): (file: string) => Played {
  const plays = new Map<string, Played>();
  const play = async (file: string): Promise<void> => {
    const steps: Step[] = [];
    const onStep = (step: Step): void => void steps.push(step);
    const result = await runExercise({ file, project: PROJECT, keep: toKept(file), onStep });
    plays.set(file, { result, steps });
  };
  const findPlay = (file: string): Played => {
    const played = plays.get(file);
    if (played === undefined) throw new Error(`${file} was not played`);
    return played;
  };
  beforeAll(async () => {
    // What is rehearsed must be what the sources say.
    await assertBundles(PROJECT, () => undefined);
    await Promise.all(files.map(play));
  }, 300_000);

  describe.each(files.map((file) => [basename(file), file] as const))('%s', (_name, file) => {
    test('goes as it says', () => {
      const { result } = findPlay(file);
      const wrong = result.injects.filter(({ ok }) => !ok);
      expect(wrong).toEqual([]);
      expect(result.ok).toBe(true);
      expect(result.injects.some(({ expectations }) => expectations.length > 0)).toBe(true);
    });

    test('leaves no secret in a thread, a commit, a log or a request', () => {
      expect(findPlay(file).result.leaks ?? []).toEqual([]);
    });
  });
  return findPlay;
}
