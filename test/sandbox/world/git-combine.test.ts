import { afterAll, beforeAll, expect, test } from 'vitest';
import { combine, type Combination } from '#sandbox/world/git-combine.ts';
import { openHistory } from '#sandbox/world/git-history.ts';
import { openObjects, type ObjectStore } from '#sandbox/world/git-objects.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { readFile, type GitStore } from '#sandbox/world/git.ts';
import { AUTHOR, commitOn, prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

let git: GitStore;
let draft: Combination;
let objects: ObjectStore;

const combineIn = (one: Combination) => combine({ objects, history: openHistory(objects) }, one);

beforeAll(async () => {
  git = await createBareGit();
  const start = await commitOn(git, 'main', { a: 'one', b: 'one' });
  await git.writeBranch('head', start);
  const base = await commitOn(git, 'main', { b: 'two' });
  await commitOn(git, 'head', { a: 'two' });
  const head = await commitOn(git, 'head', { c: 'two' });
  draft = { base, head, message: 'Bring it in', author: AUTHOR };
  objects = openObjects(git.directory);
});

afterAll(() => {
  objects.close();
});

const log = (oid: string | undefined, format: string) =>
  readGit({ directory: git.directory, arguments: ['log', '-1', `--format=${format}`, oid ?? ''] });

async function combineAs(method: Combination['method']): Promise<string> {
  const oid = await combineIn({ ...draft, method });
  if (oid === undefined) throw new Error('The sides conflict.');
  const both = await Promise.all(['a', 'b', 'c'].map((path) => readFile(git, oid, path)));
  expect(both.map(String)).toEqual(['two', 'two', 'two']);
  return oid;
}

test('a merge has both sides as parents, is by whoever merges, and committed by GitHub', async () => {
  const oid = await combineAs('merge');
  expect((await log(oid, '%P')).trim()).toBe(`${draft.base} ${draft.head}`);
  expect((await log(oid, '%an %cn %ce %s')).trim()).toBe(
    'dana GitHub noreply@github.com Bring it in',
  );
  expect(await combineAs(undefined)).toBe(oid);
});

test('a squash is one commit on the base, which does not lead back to the head', async () => {
  expect((await log(await combineAs('squash'), '%P')).trim()).toBe(draft.base);
});

test('a rebase makes each commit again, with its own message', async () => {
  const oid = await combineAs('rebase');
  expect((await log(oid, '%s')).trim()).toBe('m');
  expect((await log(`${oid}~2`, '%H')).trim()).toBe(draft.base);
});

test('sides that conflict come to nothing, whatever the way', async () => {
  const start = await commitOn(git, 'left', { a: 'one' });
  await git.writeBranch('right', start);
  const base = await commitOn(git, 'left', { a: 'left' });
  const head = await commitOn(git, 'right', { a: 'right' });
  for (const method of ['merge', 'squash', 'rebase'] as const) {
    expect(await combineIn({ ...draft, base, head, method }), method).toBeUndefined();
  }
});
