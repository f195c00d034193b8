import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toObject } from '#sandbox/world/git-object.ts';
import type { GitObject } from '#sandbox/world/git-object.ts';
import { renderPack, writePack } from '#sandbox/world/git-pack.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

/** The length is written in four bits, and then in seven at a time. */
const LENGTHS = [0, 1, 15, 16, 2047, 2048, 262_143, 262_144];
const blobs = LENGTHS.map((length) => toObject('blob', Buffer.alloc(length, length % 251)));
const tree = toObject('tree', Buffer.alloc(0));
const who = 'dana <dana@example.com> 1772442000 +0000';
const commit = toObject(
  'commit',
  Buffer.from(`tree ${tree.oid}\nauthor ${who}\ncommitter ${who}\n\nm\n`),
);
const tag = toObject(
  'tag',
  Buffer.from(`object ${commit.oid}\ntype commit\ntag v1\ntagger ${who}\n\nm\n`),
);

const toMap = (objects: readonly GitObject[]) => new Map(objects.map((one) => [one.oid, one]));

test.each([
  [
    'objects of every type, and lengths where one more byte is needed',
    [...blobs, tree, commit, tag],
  ],
  ['no object at all', []],
])('Git makes the same index of a pack of %s', async (_, objects) => {
  const { directory } = await createBareGit();
  writePack(directory, renderPack(toMap(objects)));
  const folder = join(directory, 'objects/pack');
  const [index = '', pack = ''] = readdirSync(folder).toSorted();
  expect([index, pack].map((name) => name.replace(/^pack-[0-9a-f]{40}/, ''))).toEqual([
    '.idx',
    '.pack',
  ]);
  // Git reads each object again, and checks all sums.
  const theirs = join(folder, 'theirs.idx');
  const remake = ['index-pack', '--strict', '-o', theirs, join(folder, pack)];
  const digest = await readGit({ directory, arguments: remake });
  expect(pack).toBe(`pack-${digest.trim()}.pack`);
  expect(readFileSync(join(folder, index)).equals(readFileSync(theirs))).toBe(true);
  const list = ['cat-file', '--batch-all-objects', '--batch-check'];
  const expected = objects.map(({ oid, type, content }) => `${oid} ${type} ${content.length}\n`);
  expect(await readGit({ directory, arguments: list })).toBe(expected.toSorted().join(''));
});

test('the same objects are the same pack, which keeps what it was made of', () => {
  const objects = toMap(blobs);
  const one = renderPack(objects);
  expect(one.bytes.equals(renderPack(toMap(blobs)).bytes)).toBe(true);
  expect(one.objects).toBe(objects);
});
