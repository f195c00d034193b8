import { beforeAll, expect, test } from 'vitest';
import { mergeByIndex, mergeTrees } from '#sandbox/world/git-merge.ts';
import { readFile, type GitStore } from '#sandbox/world/git.ts';
import { commitOn, prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

const LINES = 'one\ntwo\nthree\nfour\nfive\n';

let git: GitStore;
let sides: { directory: string; base: string; head: string };

beforeAll(async () => {
  git = await createBareGit();
  const start = await commitOn(git, 'main', { a: LINES, b: 'b' });
  await git.writeBranch('head', start);
  const base = await commitOn(git, 'main', { a: LINES.replace('one', 'ONE') });
  const head = await commitOn(git, 'head', { a: LINES.replace('five', 'FIVE') });
  sides = { directory: git.directory, base, head };
});

test('a file that both sides changed in different lines is merged by Git, and by files alone a conflict', async () => {
  const tree = (await mergeTrees(sides)) ?? '';
  expect(String(await readFile(git, tree, 'a'))).toBe('ONE\ntwo\nthree\nfour\nFIVE\n');
  expect(await mergeByIndex(sides)).toBeUndefined();
});

test('with an ancestor of the caller’s, what it had is what the head is taken to have changed', async () => {
  const picked = await commitOn(git, 'head', { c: 'c' });
  const more = { ...sides, head: picked, ancestor: `${picked}^` };
  const tree = (await mergeTrees(more)) ?? '';
  expect(String(await readFile(git, tree, 'c'))).toBe('c');
  expect(String(await readFile(git, tree, 'a'))).toContain('five');
});

test('a side that is not there merges with nothing', async () => {
  expect(await mergeTrees({ ...sides, head: '0'.repeat(40) })).toBeUndefined();
});
