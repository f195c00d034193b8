/**
 * Whole incidents through the built bundles and the real workflows: every exercise, the one the format was designed
 * with, and two that go wrong in every way at hand.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { isOfStep } from '#sandbox/exercise/costs.ts';
import type { ExerciseResult, Step } from '#sandbox/exercise/player.ts';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';
import type { JournalEntry } from '#sandbox/world/request-types.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const FOLDER = join(PROJECT, 'exercises');
const LONGEST = join(FOLDER, 'leaked-ci-token.yml');
const FILES = [FOLDER, join(PROJECT, 'test', 'fixtures', 'exercises')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name)),
);

interface Played {
  result: ExerciseResult;
  steps: Step[];
}

const plays = new Map<string, Played>();

async function play(file: string): Promise<void> {
  const steps: Step[] = [];
  const onStep = (step: Step): void => void steps.push(step);
  const result = await runExercise({ file, project: PROJECT, onStep });
  plays.set(file, { result, steps });
}

function findPlay(file: string): Played {
  const played = plays.get(file);
  if (played === undefined) throw new Error(`${file} was not played`);
  return played;
}

// Each file is played once, on a stage of its own, beside the others: most of a play is waiting.
beforeAll(async () => {
  // What is rehearsed must be what the sources say.
  await assertBundles(PROJECT, () => undefined);
  await Promise.all(FILES.map(play));
}, 300_000);

describe.each(FILES.map((file) => [basename(file), file] as const))('%s', (_name, file) => {
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

/** A request that an inject of kind `fault` spoiled is made again, which no command can help. */
function isOwn(entry: JournalEntry): boolean {
  return !isOfStep(entry) && entry.fault === undefined;
}

test('a declaration or a command costs at most eight calls beside those of its step', () => {
  const { steps } = findPlay(LONGEST);
  const costs = steps
    .filter(({ kind }) => ['issue', 'comment', 'label', 'rerun'].includes(kind))
    .map(({ inject, aftermath }) => ({
      id: inject.id,
      own: aftermath.requests.filter(isOwn).length,
    }));
  expect(costs.filter(({ own }) => own > 8)).toEqual([]);
  // Chatter costs nothing; everything else here was answered.
  expect(costs.filter(({ own }) => own === 0).map(({ id }) => id)).toEqual(['chatter']);
});
