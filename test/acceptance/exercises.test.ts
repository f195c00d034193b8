/**
 * Whole incidents through the built bundles and the real workflows: every exercise, and the one the format was designed
 * with. What goes wrong in every way at hand is played by `fixture-exercises.test.ts`.
 */
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isOfStep } from '#sandbox/exercise/costs.ts';
import type { JournalEntry } from '#sandbox/world/request-types.ts';
import { playAll, PROJECT } from './plays.ts';

const LONGEST = join(PROJECT, 'exercises', 'leaked-ci-token.yml');
const FILES = globSync('{exercises,test/fixtures/exercises}/*.yml', { cwd: PROJECT })
  .filter((name) => name.startsWith('exercises') || name.endsWith('design.yml'))
  .map((name) => join(PROJECT, name));

/** Where the longest is kept, to be held against the incident on the default branch. */
const keep = mkdtempSync(join(tmpdir(), 'firebreak-worked-'));

const findPlay = playAll(FILES, (file) => (file === LONGEST ? keep : undefined));

afterAll(() => rm(keep, { recursive: true, force: true }));

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
