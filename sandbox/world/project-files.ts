/**
 * The files a copy of the template has, read from a Firebreak checkout's working tree. What is not
 * there yet is skipped; nothing outside these roots ever enters a world.
 */

import { readdirSync, readFileSync, statSync } from 'node:fs';
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

interface Listed {
  path: string;
  /** Changes whenever the file does. */
  version: string;
}

function listFiles(project: string, path: string): Listed[] {
  const found = statSync(join(project, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile())
    return [{ path, version: [found.mtimeMs, found.ctimeMs, found.size].join(' ') }];
  return readdirSync(join(project, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isFile())
    .flatMap(({ name }) => listFiles(project, `${path}/${name}`));
}

/** By file. One process makes many worlds of the same files, one after the other. */
const contents = new Map<string, { version: string; content: Buffer }>();

function readContent(file: string, version: string): Buffer {
  const known = contents.get(file);
  if (known?.version === version) return known.content;
  const content = readFileSync(file);
  contents.set(file, { version, content });
  return content;
}

/** Reads the template's files; paths are relative to the project, with `/`. */
export function readProjectFiles(project: string): FileChange[] {
  return ROOTS.flatMap((root) => listFiles(project, root))
    .filter(({ path }) => isWanted(path))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, version }) => ({ path, content: readContent(join(project, path), version) }));
}
