/**
 * The files a copy of the template has, read from a Firebreak checkout's working tree. What is not
 * there yet is skipped; nothing outside these roots ever enters a world.
 */

import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChange } from './git.ts';

const ROOTS = [
  '.github',
  'actions',
  'dist',
  'sandbox/probe/action.yml',
  'templates',
  'playbooks',
  'schemas',
  'incidents/README.md',
  'firebreak.yml',
  'package.json',
  'README.md',
];

const isWanted = (path: string): boolean =>
  !path.startsWith('actions/') || path.endsWith('/action.yml');

async function listPaths(project: string, path: string): Promise<string[]> {
  const found = await stat(join(project, path)).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const entries: Dirent[] = await readdir(join(project, path), { withFileTypes: true });
  const nested = entries
    .filter((entry) => entry.isDirectory() || entry.isFile())
    .map(({ name }) => listPaths(project, `${path}/${name}`));
  return (await Promise.all(nested)).flat();
}

/** Reads the template's files; paths are relative to the project, with `/`. */
export async function readProjectFiles(project: string): Promise<FileChange[]> {
  const paths = (await Promise.all(ROOTS.map((root) => listPaths(project, root)))).flat();
  return Promise.all(
    paths
      .filter(isWanted)
      .toSorted()
      .map(async (path) => ({ path, content: await readFile(join(project, path)) })),
  );
}
