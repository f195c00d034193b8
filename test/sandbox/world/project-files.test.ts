import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readProjectFiles } from '#sandbox/world/project-files.ts';

async function read(...paths: string[]): Promise<string[]> {
  const project = await mkdtemp(join(tmpdir(), 'firebreak-project-'));
  onTestFinished(() => rm(project, { recursive: true }));
  for (const path of paths) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), path);
  }
  await symlink('/etc/hostname', join(project, 'firebreak.yml')).catch(() => undefined);
  return readProjectFiles(project).map(({ path }) => path);
}

test('takes what a copy of the template has, and of actions what GitHub reads', async () => {
  const files = [
    'README.md',
    '.github/workflows/a.yml',
    'actions/declare/action.yml',
    'actions/declare/main.ts',
    'incidents/README.md',
    'incidents/2026/INC-2026-0001/incident.md',
    'sandbox/world/world.ts',
    'node_modules/x/package.json',
    '.env',
    'firebreak.yml',
  ];
  expect(await read(...files)).toEqual([
    '.github/workflows/a.yml',
    'README.md',
    'actions/declare/action.yml',
    'firebreak.yml',
    'incidents/README.md',
  ]);
});

test('what is not there yet is skipped', async () => {
  expect(await read('package.json')).toEqual(['firebreak.yml', 'package.json']);
});
