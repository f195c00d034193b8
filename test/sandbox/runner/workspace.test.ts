import { lstat, mkdtemp, readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { readWorkflowFiles, writeCheckout } from '#sandbox/runner/workspace.ts';
import { writeCommitObject, writeTree } from '#sandbox/world/git-write.ts';
import type { GitStore } from '#sandbox/world/git.ts';
import { AUTHOR, commitOn, prepareBareGit } from '../world/bare-git.ts';

const createBareGit = prepareBareGit();

let git: GitStore;
let head: string;

beforeAll(async () => {
  git = await createBareGit();
  const base = await commitOn(git, 'main', {
    top: 't',
    'a/file': 'f',
    'a/b/c': 'c',
    'd/e': 'e',
    '.github/workflows/one.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n',
    '.github/workflows/bad.yaml': 'on: [',
    '.github/workflows/no.txt': 'x',
    '.github/workflows/deep/two.yml': 'on: push\n',
  });
  const entries = [
    { path: 'run', mode: '100755', content: '#!' },
    { path: 'link', mode: '120000', content: 'top' },
  ];
  const tree = (await writeTree(git, { base, entries })) ?? '';
  const commit = { message: 'm', tree, parents: [base], author: AUTHOR };
  head = (await writeCommitObject(git, commit)) ?? '';
});

async function checkOut(cone?: string[]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-checkout-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  expect(await writeCheckout(git, head, { directory, cone })).toBe(head);
  return directory;
}

test('a checkout has every file as it is: what runs, and a link', async () => {
  const directory = await checkOut();
  expect(await readFile(join(directory, 'a/b/c'), 'utf8')).toBe('c');
  expect((await stat(join(directory, 'run'))).mode & 0o111).toBe(0o111);
  expect((await lstat(join(directory, 'link'))).isSymbolicLink()).toBe(true);
  expect(await readlink(join(directory, 'link'))).toBe('top');
});

test('a cone has its folders, and the files of those above', async () => {
  const directory = await checkOut(['a/b']);
  const files = await readdir(directory, { recursive: true });
  expect(files.toSorted()).toEqual(['a', 'a/b', 'a/b/c', 'a/file', 'link', 'run', 'top']);
});

test('a revision must be a commit that is there', async () => {
  for (const revision of ['nothing', 'main:top', '0'.repeat(40)]) {
    await expect(writeCheckout(git, revision, { directory: '/nowhere' })).rejects.toThrow(
      `with the name '${revision}' could not be found`,
    );
  }
});

test('workflows are the YAML files of their folder alone, and a commit without one has none', async () => {
  const files = await readWorkflowFiles(git, head);
  expect(files.map(({ path }) => path)).toEqual([
    '.github/workflows/bad.yaml',
    '.github/workflows/one.yml',
  ]);
  expect(files[0]).toHaveProperty('errors');
  const bare = await commitOn(git, 'bare', { a: 'a' });
  expect(await readWorkflowFiles(git, bare)).toEqual([]);
});
