import { beforeAll, expect, test } from 'vitest';
import { GIT_ENVIRONMENT, readGit, runGit } from '#sandbox/world/git-process.ts';
import type { GitStore } from '#sandbox/world/git.ts';
import { prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

let git: GitStore;

beforeAll(async () => {
  git = await createBareGit();
});

test('nothing of the person’s own configuration or identity gets in', async () => {
  const { directory } = git;
  const listed = await readGit({ directory, arguments: ['config', '--list', '--show-scope'] });
  const scopes = new Set(
    listed
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]),
  );
  expect(scopes).toEqual(new Set(['command', 'local']));
  expect(Object.keys(GIT_ENVIRONMENT)).not.toContain('HOME');
});

test('a failure is told with what Git said, and not with all that it was given', async () => {
  const failing = { directory: git.directory, arguments: ['rev-parse', '--verify', 'nothing'] };
  expect(await runGit(failing)).toMatchObject({ code: 128 });
  await expect(readGit(failing)).rejects.toThrow(/exit code 128: fatal: .*single revision/);
});

test('a Git that ends before it has read everything is judged by its exit code', async () => {
  const input = Buffer.alloc(1_000_000);
  const { code } = await runGit({ directory: git.directory, arguments: ['version'], input });
  expect(code).toBe(0);
});
