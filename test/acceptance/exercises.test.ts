/**
 * Whole incidents through the built bundles and the real workflows: every exercise, the one the format was designed
 * with, and two that go wrong in every way at hand.
 */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** Where the longest is kept, to be held against the incident on the default branch. */
let keep = '';

async function play(file: string): Promise<void> {
  const steps: Step[] = [];
  const onStep = (step: Step): void => void steps.push(step);
  const kept = file === LONGEST ? keep : undefined;
  const result = await runExercise({ file, project: PROJECT, keep: kept, onStep });
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
  keep = await mkdtemp(join(tmpdir(), 'firebreak-worked-'));
  await Promise.all(FILES.map(play));
}, 300_000);

afterAll(() => rm(keep, { recursive: true, force: true }));

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

/** Where GitHub's answer was lost, what was written is looked for first, four times at most. */
const toLimit = (isSpoiled: boolean): number => (isSpoiled ? 8 + 4 : 8);

test('a declaration or a command costs at most eight calls beside those of its step', () => {
  const { steps } = findPlay(LONGEST);
  const costs = steps
    .filter(({ kind }) => ['issue', 'comment', 'label', 'rerun'].includes(kind))
    .map(({ inject, aftermath }) => ({
      id: inject.id,
      own: aftermath.requests.filter(isOwn).length,
      isSpoiled: aftermath.requests.some(({ fault }) => fault !== undefined),
    }));
  expect(costs.filter(({ own, isSpoiled }) => own > toLimit(isSpoiled))).toEqual([]);
  expect(costs.filter(({ isSpoiled }) => isSpoiled).map(({ id }) => id)).toEqual(['report']);
  // Chatter costs nothing; everything else here was answered.
  expect(costs.filter(({ own }) => own === 0).map(({ id }) => id)).toEqual(['chatter']);
});

const INCIDENT = join('incidents', '2025', 'INC-2025-0001');

function readFiles(folder: string): Record<string, string> {
  const names = globSync('**/*.*', { cwd: folder }).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]),
  );
}

// Whoever starts from the template may delete the exercise.
test.skipIf(!existsSync(join(PROJECT, INCIDENT)))(
  'the incident on the default branch is what the actions leave behind today, byte for byte',
  () => {
    const held = readFiles(join(PROJECT, INCIDENT));
    const played = readFiles(join(keep, 'incidents', INCIDENT));
    expect(Object.keys(held)).toEqual(Object.keys(played));
    for (const [name, text] of Object.entries(played)) expect(held[name], name).toBe(text);
  },
);
