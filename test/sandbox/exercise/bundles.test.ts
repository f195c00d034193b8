import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { assertBundles } from '#sandbox/exercise/bundles.ts';

let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'firebreak-bundles-'));
  onTestFinished(() => rm(project, { recursive: true }));
});

async function write(path: string, seconds: number): Promise<void> {
  const file = join(project, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  await utimes(file, seconds, seconds);
}

async function check(): Promise<string[]> {
  const said: string[] = [];
  await assertBundles(project, (line) => said.push(line)).catch((error: Error) =>
    said.push(error.message),
  );
  return said;
}

test('bundles as new as their sources are left alone, also a few seconds older', async () => {
  await write('dist/a.js', 1000);
  await write('actions/a.ts', 1005);
  expect(await check()).toEqual([]);
});

test('older or missing ones are built, which must go well', async () => {
  expect(await check()).toEqual([
    'dist/ is missing; building it …',
    'The bundles in dist/ could not be built',
  ]);
  await write('dist/a.js', 1000);
  await write('actions/deep/a.ts', 1006);
  expect((await check())[0]).toBe('dist/ is older than the sources; building it …');
});
