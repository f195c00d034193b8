import { mkdir, mkdtemp, rm, symlink, unlink, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from '#github/folder.ts';

const ID = 'INC-2026-0042';
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'folder-'));
  const folder = join(root, ID);
  await mkdir(join(folder, 'artifacts'), { recursive: true });
  await writeFile(join(root, 'outside.txt'), 'outside');
  await writeFile(join(folder, 'incident.md'), '\uFEFFé');
  await writeFile(join(folder, 'run.sh'), 'x');
  await chmod(join(folder, 'run.sh'), 0o755);
  await writeFile(join(folder, 'artifacts/a.json'), Buffer.from([0xff, 0x00, 0x0a]));
  await symlink(join(root, 'outside.txt'), join(folder, 'artifacts/link.json'));
  await symlink(root, join(folder, 'up'));
});

afterAll(() => rm(root, { recursive: true }));

describe('openFolder', () => {
  it('lists every file sorted by path, with the mode Git gives it', async () => {
    const { id, files } = await openFolder(join(root, ID), ID);
    expect(id).toBe(ID);
    expect(files.map(({ path, mode }) => [path, mode])).toEqual([
      ['artifacts/a.json', '100644'],
      ['artifacts/link.json', '120000'],
      ['incident.md', '100644'],
      ['run.sh', '100755'],
      ['up', '120000'],
    ]);
    expect(files[0]?.bytes).toBe(3);
  });

  it('reads bytes and text as they are', async () => {
    const tree = await openFolder(join(root, ID), ID);
    expect(await tree.readText('incident.md')).toBe('\uFEFFé');
    expect([...((await tree.readBytes('artifacts/a.json')) ?? [])]).toEqual([0xff, 0x00, 0x0a]);
    expect(await tree.readText('nothing.md')).toBeUndefined();
  });

  it.each([
    'artifacts/link.json',
    'up/outside.txt',
    '../outside.txt',
    'artifacts/../incident.md',
    '/etc/hostname',
  ])('reads nothing through %s', async (path) => {
    const tree = await openFolder(join(root, ID), ID);
    expect(await tree.readText(path)).toBeUndefined();
  });

  it('reads a small file once and a large one again, which is not kept', async () => {
    const folder = join(root, ID);
    const large = 'x'.repeat(256 * 1024 + 1);
    await writeFile(join(folder, 'small.txt'), 'x');
    await writeFile(join(folder, 'large.txt'), large);
    const tree = await openFolder(folder, ID);
    const read = async () =>
      Promise.all(
        ['small.txt', 'large.txt'].map(async (path) =>
          Buffer.from((await tree.readBytes(path)) ?? []).toString(),
        ),
      );
    expect(await read()).toEqual(['x', large]);
    await writeFile(join(folder, 'small.txt'), 'y');
    await writeFile(join(folder, 'large.txt'), 'y');
    expect(await read()).toEqual(['x', 'y']);
    await unlink(join(folder, 'small.txt'));
    await unlink(join(folder, 'large.txt'));
  });

  it('refuses a link that took the place of a file it had listed', async () => {
    const folder = join(root, ID);
    await writeFile(join(folder, 'swap.md'), 'x');
    const tree = await openFolder(folder, ID);
    await unlink(join(folder, 'swap.md'));
    await symlink(join(root, 'outside.txt'), join(folder, 'swap.md'));
    await expect(tree.readText('swap.md')).rejects.toThrow(/ELOOP/);
    await unlink(join(folder, 'swap.md'));
  });

  it('refuses a link, a file, nothing, and an id that is none', async () => {
    await expect(openFolder(join(root, ID, 'up'), ID)).rejects.toThrow('Expected a folder');
    await expect(openFolder(join(root, 'outside.txt'), ID)).rejects.toThrow('something else');
    await expect(openFolder(join(root, 'nowhere'), ID)).rejects.toThrow('got nothing');
    await expect(openFolder(join(root, ID), '../x')).rejects.toThrow();
  });
});
