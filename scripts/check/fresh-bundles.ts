/** Whether dist/ is what the sources build to, byte for byte: what was reviewed must be what runs. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Ending } from './part.ts';
import { runProgram } from './part.ts';

/** Builds into a folder that is thrown away, and compares it with the one given. */
export async function compareBundles(committed: string): Promise<Ending> {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-dist-'));
  try {
    const built = await runProgram('rolldown', ['-c', 'rolldown.config.ts', '--dir', folder]);
    if (built.state !== 'passed') return built;
    const differences = await listDifferences(folder, committed);
    if (differences.length === 0) return { state: 'passed' };
    const output = [...differences, 'Run `npm run build` and commit dist/.'].join('\n');
    return { state: 'failed', output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names each file that is stale, missing or left over; empty when both folders are the same. */
export async function listDifferences(fresh: string, committed: string): Promise<string[]> {
  const [wanted, present] = await Promise.all([readFolder(fresh), readFolder(committed)]);
  const paths = [...new Set([...wanted.keys(), ...present.keys()])].toSorted();
  return paths.flatMap((path) => {
    const [after, before] = [wanted.get(path), present.get(path)];
    if (after === undefined) return [`${committed}/${path} is left over`];
    if (before === undefined) return [`${committed}/${path} is missing`];
    return after.equals(before) ? [] : [`${committed}/${path} is stale`];
  });
}

async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }): Promise<[string, Buffer]> => {
    const path = join(parentPath, name);
    return [relative(folder, path).replaceAll('\\', '/'), await readFile(path)];
  });
  return new Map(await Promise.all(read));
}
