import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';
import { writeProject } from '#sandbox/facts/setting.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firebreak-run-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeProject(folder);
});

async function run(injects: string, keep?: string) {
  const file = join(folder, 'exercise.yml');
  await writeFile(
    file,
    `title: T\nstart: 2026-03-02T09:00:00Z\npeople: {dana: {}}\ninjects: ${injects}\n`,
  );
  const told: string[] = [];
  const result = await runExercise({
    file,
    project: folder,
    keep,
    onReady: ({ title }) => told.push(title),
    onStart: ({ id }) => told.push(`start ${id}`),
    onStep: ({ result: { ok } }) => told.push(`step ${String(ok)}`),
  });
  return { told, result };
}

test('an exercise is played to its end, told as it goes, and its stage taken down', async () => {
  const { told, result } = await run('[{wait: 1m, expect: {within: 1s}}, {wait: 1m}]');
  expect(told).toEqual(['T', 'start wait', 'step false', 'start wait-2', 'step true']);
  expect(result).toMatchObject({ ok: false, files: [], requests: [] });
});

test('a folder that may not be filled is refused before anything is played', async () => {
  await expect(run('[{wait: 1m}]', folder)).rejects.toThrow('a folder of something else');
});

test('what is wrong with the file is told', async () => {
  await expect(run('[{wait: soon}]')).rejects.toThrow('expected a span');
  await expect(runExercise({ file: '/nowhere.yml', project: folder })).rejects.toThrow(
    'Expected an exercise file at /nowhere.yml',
  );
});
