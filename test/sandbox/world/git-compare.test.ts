import { beforeAll, expect, test } from 'vitest';
import { compareCommits, listDifferences } from '#sandbox/world/git-compare.ts';
import type { GitStore } from '#sandbox/world/git.ts';
import { commitOn, prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

let git: GitStore;

beforeAll(async () => {
  git = await createBareGit();
});

test('each side has what it has alone, oldest first, since they parted', async () => {
  const start = await commitOn(git, 'main', { a: 'one' });
  await git.writeBranch('head', start);
  const behind = await commitOn(git, 'main', { b: 'two' });
  const first = await commitOn(git, 'head', { c: 'one' });
  const second = await commitOn(git, 'head', { c: 'two' });
  expect(await compareCommits(git, behind, second)).toEqual({
    mergeBase: start,
    ahead: [first, second],
    behind: [behind],
  });
  expect(await compareCommits(git, start, start)).toMatchObject({ ahead: [], behind: [] });
});

test('commits without a common history have no base', async () => {
  const one = await commitOn(git, 'one', { a: '1' });
  const other = await commitOn(git, 'other', { a: '2' });
  expect((await compareCommits(git, one, other)).mergeBase).toBeUndefined();
});

test('files are added, removed, modified and renamed, whatever is in their names', async () => {
  const long = 'line\n'.repeat(20);
  const from = await commitOn(git, 'files', { gone: 'g', kept: 'k', 'old name': long });
  const files = { gone: null, kept: 'K', 'old name': null, 'new\tname': long, added: '' };
  const to = await commitOn(git, 'files', files);
  expect(await listDifferences(git, from, to)).toEqual([
    { status: 'added', path: 'added' },
    { status: 'removed', path: 'gone' },
    { status: 'modified', path: 'kept' },
    { status: 'renamed', path: 'new\tname', before: 'old name' },
  ]);
});
