import { expect, test } from 'vitest';
import { diffTrees, listChangedPaths } from '#sandbox/world/git-difference.ts';
import { changeTree, type FileChange } from '#sandbox/world/git-commit.ts';
import type { ReadObject } from '#sandbox/world/git-object.ts';
import { openObjects } from '#sandbox/world/git-objects.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

const file = (path: string, content = path): FileChange => ({ path, content });

/** What stays, and what changes its content, its mode or its kind; names that sort otherwise as folders. */
const BEFORE = ['same/x', 'a', 'b/c', 'b/d/e', 'b.x', 'b-', 'gone/1', 'run', 'ﬀ', '😀'];
const AFTER: FileChange[] = [
  file('same/x'),
  ...['a/new', 'b', 'b.x/y', 'b0'].map((path) => file(path)),
  { path: 'run', content: 'run', executable: true },
  ...['ﬀ', '😀'].map((path) => file(path, 'changed')),
];

async function openStore() {
  const { directory } = await createBareGit();
  const store = openObjects(directory);
  const before = await changeTree(
    store,
    undefined,
    BEFORE.map((path) => file(path)),
  );
  return { ...store, before, after: await changeTree(store, undefined, AFTER) };
}

test('two trees differ in what Git says, and in its order, forth and back', async () => {
  const { directory, read, before, after } = await openStore();
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const) {
    const raw = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', one, other];
    const theirs = await readGit({ directory, arguments: raw });
    const found = await diffTrees(read, [one, other]);
    const ours = found.map(({ path, before: old, after: next }) => {
      const modes = `${old?.mode ?? '000000'} ${next?.mode ?? '000000'}`;
      const oids = `${old?.oid ?? '0'.repeat(40)} ${next?.oid ?? '0'.repeat(40)}`;
      const letter = old === undefined ? 'A' : next === undefined ? 'D' : 'M';
      return `:${modes} ${oids} ${letter}\0${path}\0`;
    });
    expect(ours.join('')).toBe(theirs);
    expect(await listChangedPaths(read, one, other)).toEqual(found.map(({ path }) => path));
  }
});

test('against no tree, all of its files are new, or gone', async () => {
  const { read, before } = await openStore();
  const added = await diffTrees(read, [undefined, before]);
  expect(added.map(({ path }) => path).toSorted()).toEqual(BEFORE.toSorted());
  expect(added.every((one) => one.before === undefined && one.after !== undefined)).toBe(true);
  const gone = await diffTrees(read, [before, undefined]);
  expect(gone.every((one) => one.before !== undefined && one.after === undefined)).toBe(true);
});

test('what is the same is never opened', async () => {
  const { read, before, after } = await openStore();
  const opened: string[] = [];
  const spy: ReadObject = (oid) => {
    opened.push(oid);
    return read(oid);
  };
  expect(await diffTrees(spy, [before, before])).toEqual([]);
  expect(await diffTrees(spy, [undefined, undefined])).toEqual([]);
  expect(opened).toEqual([]);
  await diffTrees(spy, [before, after]);
  const { oid } = (await diffTrees(read, [undefined, before])).find(({ path }) => path === 'same/x')
    ?.after ?? { oid: '' };
  const contents = await Promise.all(opened.map(async (one) => (await read(one))?.content));
  expect(contents.some((content) => content?.includes(Buffer.from(oid, 'hex')))).toBe(false);
});
