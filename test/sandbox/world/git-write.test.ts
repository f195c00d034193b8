import { beforeAll, expect, test } from 'vitest';
import { writeCommitObject, writeTree, type TreeChange } from '#sandbox/world/git-write.ts';
import { listFiles, type GitStore } from '#sandbox/world/git.ts';
import { AUTHOR, commitOn, prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

let git: GitStore;
let base: string;

beforeAll(async () => {
  git = await createBareGit();
  base = await commitOn(git, 'main', { a: 'a', 'folder/b': 'b' });
});

async function write(entries: TreeChange[], from: string | undefined = base): Promise<string[]> {
  const tree = await writeTree(git, { base: from, entries });
  if (tree === undefined) return ['refused'];
  return (await listFiles(git, tree)).map(({ path, mode }) => `${mode} ${path}`);
}

test('a tree is another one with changes: what is new, what goes, and a link', async () => {
  const entries = [
    { path: 'folder/b', mode: '100644', sha: null },
    { path: 'run', mode: '100755', content: '#!' },
    { path: 'link', mode: '120000', content: 'a' },
  ];
  expect(await write(entries)).toEqual(['100644 a', '120000 link', '100755 run']);
});

test('a path that is not there cannot be taken away', async () => {
  expect(await write([{ path: 'nothing', mode: '100644', sha: null }])).toEqual(['refused']);
});

test('an object or a base that is not there makes no tree', async () => {
  const missing = { path: 'x', mode: '100644', sha: 'a'.repeat(40) };
  expect(await write([missing])).toEqual(['refused']);
  expect(await write([{ path: 'x', mode: '100644', content: 'x' }], 'b'.repeat(40))).toEqual([
    'refused',
  ]);
});

test('a commit needs its tree and its parents, and moves no branch', async () => {
  const draft = { message: 'm', tree: `${base}^{tree}`, parents: [base], author: AUTHOR };
  const tree = (await git.readObject(draft.tree))?.oid ?? '';
  const oid = await writeCommitObject(git, { ...draft, tree });
  expect((await git.readObject(oid ?? ''))?.type).toBe('commit');
  expect(await git.listBranches()).toEqual([{ name: 'main', oid: base }]);
  const lost = '0'.repeat(40);
  expect(await writeCommitObject(git, { ...draft, tree: lost })).toBeUndefined();
  expect(await writeCommitObject(git, { ...draft, tree, parents: [lost] })).toBeUndefined();
});
