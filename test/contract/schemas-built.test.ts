/** Schemas are built when they are used: how many objects of zod each built action makes before it does anything. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** To tell whether the event is its own. */
const DECIDING_AT_MOST = 70;

/** What it then starts with: for the sweep no more than it takes to see that nobody said anything. */
const STARTING_AT_MOST = [
  ['command', 'start', 700],
  ['contain', 'start', 600],
  ['declare', 'start', 520],
  ['close', 'start', 450],
  ['validate', 'start', 600],
  ['report', 'start', 600],
  ['sweep', 'first-look', 350],
] as const;

/** Chunks that the built file of an action imports, at once or when it has decided. */
function findChunks(name: string, pattern: RegExp): string[] {
  const text = readFileSync(join(DIST, `${name}.js`), 'utf8');
  return Array.from(text.matchAll(pattern), ([, chunk = '']) => join(DIST, chunk));
}

/** In a thread of its own, because what is loaded once is built once. */
async function countBuilt(files: readonly string[]): Promise<number[]> {
  const worker = new Worker(join(import.meta.dirname, '../support/start-worker.mjs'), {
    workerData: files,
  });
  const [built]: unknown[] = await once(worker, 'message');
  await worker.terminate();
  return Array.isArray(built) ? built.map(Number) : [];
}

it.each(STARTING_AT_MOST)('%s builds few schemas before it works', async (name, start, atMost) => {
  const deciding = findChunks(name, /^import .*"(\.\/chunks\/.+)";$/gm);
  const later = findChunks(name, /import\("(\.\/chunks\/.+)"\)/g);
  const starting = later.filter((chunk) => basename(chunk).startsWith(start)).slice(0, 1);
  expect([deciding.length > 0, starting.length]).toEqual([true, 1]);
  const built = await countBuilt([...deciding, ...starting]);
  const decided = built.slice(0, deciding.length).reduce((sum, count) => sum + count, 0);
  expect(decided).toBeGreaterThan(0);
  expect(decided).toBeLessThanOrEqual(DECIDING_AT_MOST);
  expect(built.at(-1)).toBeGreaterThan(decided);
  expect(built.at(-1)).toBeLessThanOrEqual(atMost);
});
