import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFile, renderFile, toObject, toType } from '#sandbox/world/git-object.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

/** Zero bytes and line ends, more than a byte can count, and letters of several bytes. */
const CONTENT = Buffer.from(`\0 \n\r\0${'é'.repeat(300)}`);

test('an object has the id that Git gives it, an empty one too', () => {
  expect(toObject('blob', Buffer.alloc(0)).oid).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  expect(toObject('tree', Buffer.alloc(0)).oid).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
});

test('Git reads our file of an object, and we read Git’s', async () => {
  const { directory } = await createBareGit();
  const object = toObject('blob', CONTENT);
  const folder = join(directory, 'objects', object.oid.slice(0, 2));
  mkdirSync(folder);
  writeFileSync(join(folder, object.oid.slice(2)), renderFile(object));
  const ask = { directory, arguments: ['cat-file', 'blob', object.oid] };
  expect(await readGit(ask)).toBe(CONTENT.toString());
  const input = Buffer.concat([CONTENT, CONTENT]);
  const write = { directory, arguments: ['hash-object', '-w', '--stdin'], input };
  const oid = (await readGit(write)).trim();
  const theirs = readFileSync(join(directory, 'objects', oid.slice(0, 2), oid.slice(2)));
  expect(parseFile(oid, theirs)).toEqual(toObject('blob', input));
});

test.each(['blob', 'tree', 'commit', 'tag'] as const)('a %s is read as it was written', (type) => {
  for (const content of [CONTENT, Buffer.alloc(0)]) {
    const object = toObject(type, content);
    expect(parseFile(object.oid, renderFile(object))).toEqual(object);
  }
  expect(toType(type)).toBe(type);
});
