import { expect, test } from 'vitest';
import { parseTree } from '#sandbox/world/git-tree.ts';

const entry = (mode: string, name: string, byte: number): Buffer =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.alloc(20, byte)]);

test('each kind of entry is told by its mode, which Git writes without its leading zero', () => {
  const tree = Buffer.concat([
    entry('100644', 'a file', 1),
    entry('40000', 'folder', 2),
    entry('120000', 'link', 3),
    entry('160000', 'other repository', 4),
  ]);
  expect(parseTree(tree).map(({ name, mode, type }) => [name, mode, type])).toEqual([
    ['a file', '100644', 'blob'],
    ['folder', '040000', 'tree'],
    ['link', '120000', 'blob'],
    ['other repository', '160000', 'commit'],
  ]);
});

test('a zero byte or a space in an object id ends nothing', () => {
  const tree = Buffer.concat([entry('100644', 'a', 0), entry('100644', 'b', 32)]);
  expect(parseTree(tree).map(({ oid }) => oid)).toEqual(['00'.repeat(20), '20'.repeat(20)]);
  expect(parseTree(Buffer.alloc(0))).toEqual([]);
});
