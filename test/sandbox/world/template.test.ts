import { expect, test } from 'vitest';
import type { FileChange } from '#sandbox/world/git-commit.ts';
import { toObject } from '#sandbox/world/git-object.ts';
import { parseTree } from '#sandbox/world/git-tree.ts';
import { packFiles, type Template } from '#sandbox/world/template.ts';

const file = (path: string, content = path): FileChange => ({ path, content });
const PATHS = ['a/b/c', 'a/d', 'e', 'z/y'];
const FILES = PATHS.map((path) => file(path));

const listDrafts = ({ drafts }: Template): string[] =>
  drafts.map(({ content }) =>
    parseTree(content)
      .map(({ name }) => name)
      .join(' '),
  );

test('the same files are packed once, whatever the files of its own hold', () => {
  const first = packFiles(FILES, [file('own', 'one')]);
  expect(packFiles([...FILES], [file('own', 'another')])).toBe(first);
  const own = [file('own')];
  const others = [
    FILES.slice(1),
    FILES.toReversed(),
    FILES.with(2, file('e', 'changed')),
    FILES.with(2, file('f', 'e')),
    FILES.with(2, { path: 'e', content: 'e', executable: true }),
    [...FILES, file('more')],
  ];
  for (const files of others) {
    expect(packFiles(FILES, own)).toBe(first);
    expect(packFiles(files, own)).not.toBe(first);
  }
  expect(packFiles(FILES, [file('own/elsewhere')])).not.toBe(first);
  expect(packFiles(FILES, [])).not.toBe(first);
});

test('a file that is taken away is nothing to remember', async () => {
  const files = [...FILES, { path: 'e', deleted: true } as const];
  const one = packFiles(files, []);
  expect(packFiles(files, [])).not.toBe(one);
  expect((await one).tree).toBe((await packFiles(FILES.toSpliced(2, 1), [])).tree);
});

test('the last three are kept, and whoever asks again is the last', () => {
  const ask = (name: string) => packFiles([file(name)], []);
  const [one, two] = [ask('1'), ask('2')];
  void ask('3');
  expect(ask('1')).toBe(one);
  void ask('4');
  expect(ask('1')).toBe(one);
  expect(ask('2')).not.toBe(two);
});

test('the folders above a file of its own are drafts, as far as they are there, and not packed', async () => {
  const template = await packFiles(FILES, [file('a/b/own'), file('z/new/own')]);
  expect(listDrafts(template).toSorted()).toEqual(['a e z', 'b d', 'c', 'y']);
  const { pack, tree, drafts } = template;
  expect(drafts.map(({ oid }) => oid)).toContain(tree);
  expect(drafts.filter(({ oid }) => pack.objects.has(oid))).toEqual([]);
  for (const content of PATHS) {
    expect(pack.objects.has(toObject('blob', Buffer.from(content)).oid)).toBe(true);
  }
  expect(pack.objects.size).toBe(PATHS.length);
});

test('a file of its own in the place of a common one, or below it, drafts what is above', async () => {
  const above = ['a e z', 'b d'];
  expect(listDrafts(await packFiles(FILES, [file('a/d')]))).toEqual(above);
  expect(listDrafts(await packFiles(FILES, [file('a/d/own')]))).toEqual(above);
  expect(listDrafts(await packFiles(FILES, [file('a/d'), file('a/own')]))).toEqual(above);
  expect((await packFiles(FILES, [])).drafts).toEqual([]);
});

test('a path that Git refuses is refused', async () => {
  await expect(packFiles([file('../x')], [])).rejects.toThrow('Invalid path');
});
