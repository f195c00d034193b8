import { beforeAll, expect, test } from 'vitest';
import { changeTree } from '#sandbox/world/git-commit.ts';
import type { GitObject } from '#sandbox/world/git-object.ts';
import { openObjects } from '#sandbox/world/git-objects.ts';
import type { ObjectStore } from '#sandbox/world/git-objects.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { findObject } from '#sandbox/world/git-revision.ts';
import { renderTree } from '#sandbox/world/git-tree.ts';
import { AUTHOR, commitOn, prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

let store: ObjectStore;
let oids: Record<'head' | 'tree' | 'blob' | 'tag', string>;

beforeAll(async () => {
  const git = await createBareGit();
  await commitOn(git, 'main', { first: '' });
  const files = { 'a/b c/d': 'd', 'a/e': 'e', 'é:x': 'colon', '^{tree}': 'a name' };
  const under = await commitOn(git, 'team/work', files);
  store = openObjects(git.directory);
  const inner = (await git.readObject(`${under}^{tree}`))?.oid ?? '';
  // A folder that is another repository, whose commit is here, and one whose commit is not.
  const module = { name: 'module', mode: '160000', type: 'commit' as const, oid: under };
  const absent = { ...module, name: 'absent', oid: '3'.repeat(40) };
  const link = store.write('tree', renderTree([module, absent]));
  const tree = await changeTree(store, inner, [{ path: 'first', content: '' }]);
  const both = store.write(
    'tree',
    renderTree([
      { name: 'in', mode: '040000', type: 'tree', oid: tree },
      { name: 'linked', mode: '040000', type: 'tree', oid: link },
    ]),
  );
  const commit = { branch: 'main', message: 'tree of its own', author: AUTHOR, files: [] };
  const parent = (await git.readObject('main'))?.oid;
  const written = await git.writeCommit({ ...commit, tree: both }, parent);
  const head = written.written ? written.oid : '';
  const blob = (await git.readObject('main:in/a/e'))?.oid ?? '';
  const who = 'dana <dana@example.com> 1772442000 +0000';
  const text = `object ${head}\ntype commit\ntag v1\ntagger ${who}\n\nm\n`;
  const tag = store.write('tag', Buffer.from(text));
  const mark = ['update-ref', 'refs/tags/v1', tag];
  await readGit({ directory: git.directory, arguments: mark });
  oids = { head, tree: both, blob, tag };
  return () => {
    store.close();
  };
});

/** What Git itself answers. */
async function compare(revisions: readonly string[]): Promise<(string | undefined)[]> {
  const [ours, theirs] = [
    await Promise.all(revisions.map((one) => findObject(store, one))),
    await Promise.all(revisions.map((one) => store.ask(one))),
  ];
  const tell = (at: number, one: GitObject | undefined): (string | undefined)[] => [
    revisions[at],
    one?.oid,
    one?.content.toString('latin1'),
  ];
  expect(ours.map((one, at) => tell(at, one))).toEqual(theirs.map((one, at) => tell(at, one)));
  return ours.map((one) => one?.type);
}

test('a branch, its tree and its commit are what Git finds', async () => {
  const names = ['main', 'refs/heads/main', 'team/work', 'heads/main', 'HEAD', oids.head];
  expect(await compare(names)).toEqual(names.map(() => 'commit'));
  expect(await compare(names.map((one) => `${one}^{tree}`))).toEqual(names.map(() => 'tree'));
  expect(await compare(names.map((one) => `${one}^{commit}`))).toEqual(names.map(() => 'commit'));
});

test('a path leads where Git lets it lead', async () => {
  const paths = ['', 'in', 'in/', 'in/a/b c/d', 'in/é:x', 'in/^{tree}', 'in/a/e/', 'in/a/e/x'];
  paths.push(
    'in//a',
    '/in',
    'in//',
    '/',
    'in/none',
    'linked/absent',
    'linked/absent/x',
    'linked/module/x',
    'IN',
    'i',
  );
  const found = await compare(paths.map((path) => `main:${path}`));
  expect(found.slice(0, 6)).toEqual(['tree', 'tree', 'tree', 'blob', 'blob', 'blob']);
  expect(found.slice(6).every((type) => type === undefined)).toBe(true);
  expect(await compare(['main:linked/module'])).toEqual(['commit']);
  expect(await compare([`${oids.tree}:in/a/e`, `${oids.blob}:in`])).toEqual(['blob', undefined]);
});

test('a file is no tree, a tree no commit, and a tag leads to what it is on', async () => {
  const { tree, blob, tag } = oids;
  const none = [`${blob}^{tree}`, `${blob}^{commit}`, `${tree}^{commit}`];
  expect(await compare(none)).toEqual([undefined, undefined, undefined]);
  // A file whose text is that of a commit.
  const fake = store.write('blob', Buffer.from(`tree ${tree}\n`));
  expect(await compare([`${fake}^{tree}`, `${fake}:in`])).toEqual([undefined, undefined]);
  expect(await compare([`${tree}^{tree}`, tree, blob])).toEqual(['tree', 'tree', 'blob']);
  const tagged = [tag, 'v1', `${tag}^{tree}`, 'v1^{commit}', 'v1:in/a/e', 'refs/tags/v1'];
  expect(await compare(tagged)).toEqual(['tag', 'tag', 'tree', 'commit', 'blob', 'tag']);
});

test('every other form is Git’s to read', async () => {
  const { head } = oids;
  const forms = [head.slice(0, 10), 'main~1', 'main^', '@', 'main^{blob}', ':in', 'main~7'];
  const expected = ['commit', 'commit', 'commit', 'commit', undefined, undefined, undefined];
  expect(await compare(forms)).toEqual(expected);
});

test('Git is not asked for a plain name, nor for a branch that is not there', async () => {
  const deaf = { ...store, ask: () => Promise.reject(new Error('asked')) };
  expect((await findObject(deaf, 'main:in/a/e'))?.oid).toBe(oids.blob);
  expect((await findObject(deaf, `${oids.head}:in/a/e`))?.oid).toBe(oids.blob);
  for (const revision of ['refs/heads/none', 'refs/heads/none:x', '', 'main\nmain', 'main\r']) {
    expect(await findObject(deaf, revision)).toBeUndefined();
  }
  await expect(findObject(deaf, 'none')).rejects.toThrow('asked');
});
