/**
 * One exercise from file to result, on a stage of its own that is taken down again. The scripts and
 * the acceptance tests all start exercises here.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Exercise, Inject } from './exercise-file.ts';
import { readExercise } from './exercise-file.ts';
import { assertKeepable, keepPlay } from './keep.ts';
import type { ExerciseResult, Step } from './player.ts';
import { playExercise } from './player.ts';
import { openStage, type StageOptions } from './stage.ts';

export interface ExerciseRun {
  /** Path of the exercise file. */
  file: string;
  /** The Firebreak checkout that is rehearsed. */
  project: string;
  /** Folder to leave everything in. */
  keep?: string | undefined;
  /** Who runs the workflows, when it is not the sandbox's own runner. */
  startRunner?: StageOptions['startRunner'];
  onReady?: (exercise: Exercise) => void;
  onStart?: (inject: Inject) => void;
  onStep?: (step: Step) => void;
}

/**
 * Reads and plays an exercise file.
 * @throws UserError for what is wrong with the file, the world it describes or the folder to keep.
 */
export async function runExercise(run: ExerciseRun): Promise<ExerciseResult> {
  const file = resolve(run.file);
  const exercise = await readExercise(file, run.project);
  if (run.keep !== undefined) await assertKeepable(run.keep);
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-exercise-'));
  try {
    const stage = await openStage(exercise, {
      project: run.project,
      directory,
      startRunner: run.startRunner,
    });
    try {
      run.onReady?.(exercise);
      const { onStart, onStep } = run;
      const result = await playExercise({
        exercise,
        folder: dirname(file),
        stage,
        ...(onStart && { onStart }),
        ...(onStep && { onStep }),
      });
      if (run.keep !== undefined) await keepPlay(stage, run.keep);
      return result;
    } finally {
      await stage.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
