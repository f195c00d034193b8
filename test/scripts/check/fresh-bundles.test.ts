import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listDifferences } from '../../../scripts/check/fresh-bundles.ts';

async function createFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-check-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'chunks'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return folder;
}

describe('listDifferences', () => {
  const files = { 'command.js': 'a\n', 'chunks/kernel.js': 'b\n' };

  it('finds none between equal folders', async () => {
    expect(await listDifferences(await createFolder(files), await createFolder(files))).toEqual([]);
  });

  it('names what is stale by one byte, missing and left over', async () => {
    const fresh = await createFolder({ ...files, 'new.js': 'c' });
    const committed = await createFolder({ ...files, 'command.js': 'a', 'chunks/old.js': 'd' });
    const found = await listDifferences(fresh, committed);
    expect(found.map((line) => line.slice(committed.length + 1))).toEqual([
      'chunks/old.js is left over',
      'command.js is stale',
      'new.js is missing',
    ]);
  });

  it('finds everything missing where nothing was built', async () => {
    expect(await listDifferences(await createFolder(files), '/nowhere')).toHaveLength(2);
  });
});
