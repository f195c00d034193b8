import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeByIndex, mergeTrees } from '#sandbox/world/git-merge.ts';
import type { FileChange, GitStore } from '#sandbox/world/git.ts';
import { initRepository, listFiles, openGit, readFile, readTree } from '#sandbox/world/git.ts';

const at = new Date('2026-03-02T09:00:00Z');
const author = { name: 'dana', email: 'dana@example.com', at };

let root: string;
let git: GitStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'firebreak-git-'));
  initRepository(join(root, 'r.git'));
  git = openGit(join(root, 'r.git'));
});

afterEach(async () => {
  git.close();
  await rm(root, { recursive: true });
});

async function commit(files: FileChange[], head?: string, branch = 'main'): Promise<string> {
  const result = await git.writeCommit({ branch, message: 'm', author, files }, head);
  if (!result.written) throw new Error(result.reason);
  return result.oid;
}

describe('commits', () => {
  test('keep every byte, in odd paths too', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 0, 128]);
    await commit([
      { path: 'a b/"quoted" – é.bin', content: bytes },
      { path: 'run.sh', content: '#!/bin/sh\n', executable: true },
    ]);
    expect(await readFile(git, 'main', 'a b/"quoted" – é.bin')).toEqual(bytes);
    const files = await listFiles(git, 'main');
    expect(files.map(({ path, mode }) => [path, mode])).toEqual([
      ['a b/"quoted" – é.bin', '100644'],
      ['run.sh', '100755'],
    ]);
  });

  test('of the same inputs have the same id', async () => {
    const first = await commit([{ path: 'a', content: 'a' }]);
    const twin = await commit([{ path: 'a', content: 'a' }], undefined, 'twin');
    expect(twin).toBe(first);
  });

  test('delete files', async () => {
    const head = await commit([
      { path: 'a', content: 'a' },
      { path: 'b', content: 'b' },
    ]);
    await commit([{ path: 'a', deleted: true }], head);
    expect((await readTree(git, 'main'))?.entries.map(({ name }) => name)).toEqual(['b']);
  });

  test('by ten writers who expect the same head: exactly one wins', async () => {
    const head = await commit([{ path: 'a', content: 'a' }]);
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) => {
        const files = [{ path: `file-${String(n)}`, content: 'x' }];
        return git.writeCommit({ branch: 'main', message: 'race', author, files }, head);
      }),
    );
    expect(results.filter(({ written }) => written)).toHaveLength(1);
    expect((await readTree(git, 'main'))?.entries).toHaveLength(2);
  });
});

describe('branches', () => {
  test('are made once, only at a commit, and move forward unless forced', async () => {
    const first = await commit([{ path: 'a', content: 'a' }]);
    const second = await commit([{ path: 'a', content: 'b' }], first);
    expect(await git.writeBranch('x', second)).toEqual({ written: true });
    expect(await git.writeBranch('x', second)).toMatchObject({ reason: 'exists' });
    expect(await git.writeBranch('y', 'f'.repeat(40))).toMatchObject({ reason: 'no-commit' });
    expect(await git.moveBranch('x', first, { force: false })).toMatchObject({
      reason: 'not-fast-forward',
    });
    expect(await git.moveBranch('x', first, { force: true })).toEqual({ written: true });
    expect(await git.listBranches()).toEqual([
      { name: 'main', oid: second },
      { name: 'x', oid: first },
    ]);
  });

  test('that disagree about a line do not merge', async () => {
    const base = await commit([{ path: 'a', content: 'a\n' }]);
    await git.writeBranch('x', base);
    await commit([{ path: 'a', content: 'main\n' }], base);
    await commit([{ path: 'a', content: 'x\n' }], base, 'x');
    const merge = { base: 'main', head: 'x', message: 'm', author };
    expect(await git.mergeBranch(merge)).toEqual({ merged: false, reason: 'conflict' });
  });
});

test('a Git too old for merge-tree merges files that one side changed, and no others', async () => {
  const base = await commit([{ path: 'a', content: 'a\n' }]);
  await git.writeBranch('x', base);
  const main = await commit([{ path: 'b', content: 'b\n' }], base);
  const other = await commit([{ path: 'c', content: 'c\n' }], base, 'x');
  const sides = { directory: git.directory, base: main, head: other };
  expect(await mergeByIndex(sides)).toBe(await mergeTrees(sides));
  const rival = await commit([{ path: 'b', content: 'x\n' }], other, 'x');
  expect(await mergeByIndex({ ...sides, head: rival })).toBeUndefined();
  expect(await mergeTrees({ ...sides, head: rival })).toBeUndefined();
});

test('a revision that names nothing, or two things at once, reads nothing', async () => {
  await commit([{ path: 'a', content: 'a' }]);
  for (const revision of ['nope', 'main:nope', '', 'main:a\nmain:a']) {
    expect(await git.readObject(revision)).toBeUndefined();
  }
  expect((await git.readObject('main:a'))?.content.toString()).toBe('a');
});
