/** `npm run exercise` with several files. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..');

const toExercise = (title: string, inject: string): string =>
  `title: ${title}\nstart: 2026-05-04T09:00:00Z\npeople: {dana: {roles: [responder]}}\ninjects:\n  - ${inject}\n`;

/** Neither starts a workflow. */
const QUIET = toExercise('A quiet night', 'fault: {on: GET /user, mode: rate-limit}');
const LOUD = toExercise(
  'A loud night',
  '{id: chat, issue: {by: dana, title: Lunch, body: Where}, expect: {outcome: declared}}',
);

async function exercise(...args: string[]): Promise<{ code: number; told: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-exercises-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'quiet.yml'), QUIET);
  await writeFile(join(folder, 'loud.yml'), LOUD);
  const env = { PATH: process.env['PATH'], INIT_CWD: folder };
  const script = join(PROJECT, 'scripts', 'exercise.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: PROJECT, env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), told: stdout + stderr }),
    );
  });
}

it('plays one after the other, also after one that failed, and fails when one did', async () => {
  const { code, told } = await exercise('loud.yml', 'quiet.yml');
  expect(code).toBe(1);
  expect(told).toMatch(/A loud night\n.*chat.*\n.*\nFAILED: .*\nA quiet night\n.*\npassed: /);
});

it('succeeds when all did', async () => {
  const { code, told } = await exercise('quiet.yml', 'quiet.yml');
  expect(code).toBe(0);
  expect(told.match(/^passed: /gm)).toHaveLength(2);
});

it('writes the result of one file alone', async () => {
  const { code, told } = await exercise('quiet.yml', 'loud.yml', '--json', 'result.json');
  expect(code).toBe(2);
  expect(told).toMatch(/^Expected one exercise file with --json or --keep, got several\n/);
});
