import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { readGit, runGit } from '#sandbox/world/git-process.ts';
import { deleteRef, listRefs, readRef, toRef, writeRef } from '#sandbox/world/git-refs.ts';
import { commitOn, prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

const ONE = '1'.repeat(40);
const OTHER = '2'.repeat(40);

let directory: string;

beforeEach(async () => {
  ({ directory } = await createBareGit());
});

const readAll = (): string[] =>
  readdirSync(join(directory, 'refs/heads'), { recursive: true, encoding: 'utf8' }).toSorted();

test('a branch points to what was written last, and nothing else stays', () => {
  writeRef(directory, 'a/b', ONE);
  writeRef(directory, 'a/b', OTHER);
  expect(readRef(directory, 'refs/heads/a/b')).toBe(OTHER);
  expect(readAll()).toEqual(['a', 'a/b']);
});

test('what is no branch points nowhere', () => {
  writeRef(directory, 'a/b', ONE);
  writeFileSync(join(directory, 'refs/heads/half'), ONE.slice(1));
  writeFileSync(join(directory, 'refs/heads/symbolic'), 'ref: refs/heads/main\n');
  for (const ref of ['none', 'a', 'a/b/c', 'half', 'symbolic'].map(toRef)) {
    expect(readRef(directory, ref)).toBeUndefined();
  }
  for (const ref of ['HEAD', 'a/b', 'refs/heads', 'refs/heads/../heads/a/b', 'refs/heads/a//b']) {
    expect(readRef(directory, ref)).toBeUndefined();
  }
  expect(listRefs(directory)).toEqual([{ name: 'a/b', oid: ONE }]);
});

test('a name that Git does not allow is refused, and no other', async () => {
  const bad = ['', '/', '/a', 'a/', 'a//b', '.a', 'a/.b', 'a..b', 'a.', 'a.lock', 'a.lock/b'];
  const odd = [' ', '~', '^', ':', '?', '*', '[', '\\', '\u007f', '\u0001', '@{'].map(
    (sign) => `x${sign}y`,
  );
  const good = ['@', 'ä', 'b.', 'c./d', '-e', 'f.locked', 'g@h', '{i}', "j'k", 'l;m'];
  const names = [...bad, ...odd, ...good];
  const isAllowed = async (name: string): Promise<boolean> =>
    (await runGit({ directory, arguments: ['check-ref-format', toRef(name)] })).code === 0;
  const theirs = await Promise.all(names.map(isAllowed));
  const ours = names.map((name) => {
    try {
      writeRef(directory, name, ONE);
      return readRef(directory, toRef(name)) === ONE;
    } catch (error) {
      expect(error).toBeInstanceOf(UpstreamError);
      return false;
    }
  });
  expect(names.map((name, at) => [name, ours[at]])).toEqual(
    names.map((name, at) => [name, theirs[at]]),
  );
});

test('a branch cannot lie below another, and leaves no lock when it is refused', () => {
  writeRef(directory, 'a', ONE);
  expect(() => {
    writeRef(directory, 'a/b', ONE);
  }).toThrow(UpstreamError);
  deleteRef(directory, 'a');
  writeRef(directory, 'a/b', ONE);
  expect(() => {
    writeRef(directory, 'a', OTHER);
  }).toThrow(UpstreamError);
  expect(readAll()).toEqual(['a', 'a/b']);
  deleteRef(directory, 'a/b');
  writeRef(directory, 'a', OTHER);
  expect(listRefs(directory)).toEqual([{ name: 'a', oid: OTHER }]);
});

test('a branch that another process is writing is not written, nor its lock taken', () => {
  writeFileSync(join(directory, 'refs/heads/a.lock'), '');
  expect(() => {
    writeRef(directory, 'a', ONE);
  }).toThrow(/update-ref refs\/heads\/a/);
  expect(readAll()).toEqual(['a.lock']);
  expect(listRefs(directory)).toEqual([]);
});

test('a branch goes with its empty folders, and with no others', () => {
  for (const name of ['a/b/c', 'a/d', 'e/f']) writeRef(directory, name, ONE);
  deleteRef(directory, 'a/b/c');
  expect(readAll()).toEqual(['a', 'a/d', 'e', 'e/f']);
  for (const name of ['a/d', 'e/f', 'e/f', 'none', '../../HEAD']) deleteRef(directory, name);
  expect(readAll()).toEqual([]);
  expect(readdirSync(join(directory, 'refs'))).toContain('heads');
});

test('branches are listed as Git lists them, and no folder is one', async () => {
  const git = await createBareGit();
  const oid = await commitOn(git, 'main', { a: 'a' });
  for (const name of ['b/x', 'b-', 'b.x', 'b0', 'ﬀ', '😀']) writeRef(git.directory, name, oid);
  mkdirSync(join(git.directory, 'refs/heads/empty'));
  const format = '--format=%(refname:lstrip=2) %(objectname)';
  const list = ['for-each-ref', format, 'refs/heads'];
  const theirs = await readGit({ directory: git.directory, arguments: list });
  expect(
    listRefs(git.directory)
      .map((one) => `${one.name} ${one.oid}\n`)
      .join(''),
  ).toBe(theirs);
});
