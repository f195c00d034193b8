import { beforeAll, expect, test } from 'vitest';
import { openObjects } from '#sandbox/world/git-objects.ts';
import type { GitStore } from '#sandbox/world/git.ts';
import { commitOn, prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

let git: GitStore;
let head: string;

beforeAll(async () => {
  git = await createBareGit();
  head = await commitOn(git, 'main', { a: 'a', empty: '', big: 'x'.repeat(200_000) });
});

test('many at once are answered in their order, also those that are not there and those of many chunks', async () => {
  const questions = ['main:big', 'main:nothing', 'main:a', 'main:empty', 'main', 'main^{tree}'];
  const found = await Promise.all(questions.map((one) => git.readObject(one)));
  expect(found.map((one) => one?.type)).toEqual([
    'blob',
    undefined,
    'blob',
    'blob',
    'commit',
    'tree',
  ]);
  expect(found.map((one) => one?.content.length).slice(0, 4)).toEqual([200_000, undefined, 1, 0]);
  expect(found[4]?.oid).toBe(head);
});

test('a revision cannot ask a second question', async () => {
  expect(await git.readObject('main:a\nmain')).toBeUndefined();
  expect(await git.readObject('main:a\r')).toBeUndefined();
  expect(await git.readObject('')).toBeUndefined();
  // The one after it gets its own answer.
  expect((await git.readObject('main:a'))?.content.toString()).toBe('a');
});

test('a reader that is closed while it reads says so, and does not wait for ever', async () => {
  const objects = openObjects(git.directory);
  const reading = objects.read('main:big');
  objects.close();
  await expect(reading).rejects.toThrow('Git');
});
