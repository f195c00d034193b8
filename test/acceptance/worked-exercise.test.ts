/** The incident on the default branch is what the actions leave behind today, byte for byte. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const INCIDENT = join('incidents', '2025', 'INC-2025-0001');
const HELD = join(PROJECT, INCIDENT);

function readFiles(folder: string): Record<string, string> {
  const names = globSync('**/*.*', { cwd: folder }).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]),
  );
}

beforeAll(() => assertBundles(PROJECT, () => undefined), 60_000);

// Whoever starts from the template may delete the exercise.
describe.skipIf(!existsSync(HELD))('incidents/2025/INC-2025-0001', () => {
  test('is what playing exercises/leaked-ci-token.yml leaves', async () => {
    const keep = await mkdtemp(join(tmpdir(), 'firebreak-worked-'));
    onTestFinished(() => rm(keep, { recursive: true, force: true }));
    const file = join(PROJECT, 'exercises', 'leaked-ci-token.yml');
    const { ok } = await runExercise({ file, project: PROJECT, keep });
    expect(ok).toBe(true);
    const [held, played] = [readFiles(HELD), readFiles(join(keep, 'incidents', INCIDENT))];
    expect(Object.keys(held)).toEqual(Object.keys(played));
    for (const [name, text] of Object.entries(played)) expect(held[name], name).toBe(text);
  }, 120_000);
});
