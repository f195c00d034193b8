import { expect, test } from 'vitest';
import {
  isValidPath,
  openFolder,
  putFile,
  removePath,
  writeFolder,
} from '#sandbox/world/git-folder.ts';
import type { GitObject, ReadObject, WriteObject } from '#sandbox/world/git-object.ts';
import { toObject } from '#sandbox/world/git-object.ts';
import { runGit } from '#sandbox/world/git-process.ts';
import { parseTree } from '#sandbox/world/git-tree.ts';
import { prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const leaf = { mode: '100644', oid: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' };

/** Trees in memory, and which of them were read. */
function startTrees() {
  const trees = new Map<string, GitObject>();
  const opened: string[] = [];
  const write: WriteObject = (type, content) => {
    const object = toObject(type, content);
    trees.set(object.oid, object);
    return object.oid;
  };
  const read: ReadObject = (oid) => {
    opened.push(oid);
    return Promise.resolve(trees.get(oid));
  };
  const change = async (
    tree: string | undefined,
    { put = [], remove = [] }: { put?: string[]; remove?: string[] },
  ): Promise<string> => {
    const root = await openFolder(read, tree);
    for (const path of remove) await removePath(read, root, path);
    for (const path of put) await putFile(read, root, { path, leaf });
    return writeFolder(write, root);
  };
  const list = (tree: string, under = ''): string[] =>
    parseTree(trees.get(tree)?.content ?? Buffer.alloc(0)).flatMap(({ name, type, oid }) =>
      type === 'tree' ? list(oid, `${under}${name}/`) : [`${under}${name}`],
    );
  return { trees, opened, change, list, read, write };
}

test('a file on the way gives way, as does a folder in its place', async () => {
  const { change, list } = startTrees();
  const tree = await change(undefined, { put: ['a', 'b/c/d', 'b/e'] });
  expect(list(await change(tree, { put: ['a/x/y'] }))).toEqual(['a/x/y', 'b/c/d', 'b/e']);
  expect(list(await change(tree, { put: ['b/c'] }))).toEqual(['a', 'b/c', 'b/e']);
  expect(list(await change(tree, { put: ['b', 'b/new'] }))).toEqual(['a', 'b/new']);
});

test('another repository on the way gives way too: its commit is no folder of ours', async () => {
  const { change, list, read, write } = startTrees();
  const root = await openFolder(read, undefined);
  await putFile(read, root, { path: 'module', leaf: { mode: '160000', oid: '1'.repeat(40) } });
  const tree = writeFolder(write, root);
  expect(await change(tree, { remove: ['module/x'] })).toBe(tree);
  expect(list(await change(tree, { put: ['module/x'] }))).toEqual(['module/x']);
});

test('a folder goes with its last file, and with it the folders that held nothing else', async () => {
  const { trees, change, list } = startTrees();
  const tree = await change(undefined, { put: ['a/b/c', 'z'] });
  const less = await change(tree, { remove: ['a/b/c'] });
  expect(list(less)).toEqual(['z']);
  expect(less).toBe(await change(undefined, { put: ['z'] }));
  expect(await change(tree, { remove: ['a', 'z'] })).toBe(EMPTY_TREE);
  expect(trees.get(EMPTY_TREE)?.content).toHaveLength(0);
});

test('what is not there is taken away without a trace', async () => {
  const { change } = startTrees();
  const tree = await change(undefined, { put: ['a/b', 'file'] });
  for (const path of ['x', 'a/x', 'x/y/z', 'file/x', 'a/b/c', 'none/file', 'a/none/b']) {
    expect(await change(tree, { remove: [path] })).toBe(tree);
  }
});

test('only the folders that a change reaches are read', async () => {
  const { opened, change } = startTrees();
  const tree = await change(undefined, { put: ['a/1', 'b/c/2', 'd/3'] });
  opened.length = 0;
  await change(tree, { put: ['b/new', 'b/other'] });
  expect(opened).toHaveLength(2);
});

test('Git allows the paths that we allow', async () => {
  const { directory } = await createBareGit();
  const paths = ['a', '.gitignore', '.github/x', '...', 'a b', '', '/a', 'a/', 'a//b', './a'];
  paths.push('a/..', '.git', 'a/.git/b', '.GIT/config', 'a/.Git', 'git', '.gitx');
  const ask = async (path: string): Promise<boolean> => {
    const add = ['update-index', '--add', '--cacheinfo', `100644,${leaf.oid},${path}`];
    const environment = { GIT_INDEX_FILE: `${directory}/index-${String(paths.indexOf(path))}` };
    return (await runGit({ directory, arguments: add, environment })).code === 0;
  };
  const theirs = await Promise.all(paths.map(ask));
  expect(paths.map((path) => [path, isValidPath(path)])).toEqual(
    paths.map((path, at) => [path, theirs[at]]),
  );
});
