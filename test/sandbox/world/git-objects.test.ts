import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { toObject } from '#sandbox/world/git-object.ts';
import { openObjects, type ObjectStore } from '#sandbox/world/git-objects.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import type { GitStore } from '#sandbox/world/git.ts';
import { commitOn, prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

let git: GitStore;
let head: string;

beforeAll(async () => {
  git = await createBareGit();
  head = await commitOn(git, 'main', { a: 'a', empty: '', big: 'x'.repeat(200_000) });
});

test('many at once are answered in their order, also those that are not there and those of many chunks', async () => {
  const questions = ['main:big', 'main:nothing', 'main:a', 'main:empty', 'main', 'main^{tree}'];
  const found = await Promise.all(questions.map((one) => git.readObject(one)));
  expect(found.map((one) => one?.type)).toEqual([
    'blob',
    undefined,
    'blob',
    'blob',
    'commit',
    'tree',
  ]);
  expect(found.map((one) => one?.content.length).slice(0, 4)).toEqual([200_000, undefined, 1, 0]);
  expect(found[4]?.oid).toBe(head);
});

test('a revision cannot ask a second question', async () => {
  expect(await git.readObject('main:a\nmain')).toBeUndefined();
  expect(await git.readObject('main:a\r')).toBeUndefined();
  expect(await git.readObject('')).toBeUndefined();
  // The one after it gets its own answer.
  expect((await git.readObject('main:a'))?.content.toString()).toBe('a');
});

/** An object by its id, read anew from the disk. */
function openAnew(): ObjectStore {
  const objects = openObjects(git.directory);
  onTestFinished(() => {
    objects.close();
  });
  return objects;
}

test('what Git is asked fails when the objects are closed, and does not wait for ever', async () => {
  const objects = openAnew();
  const asking = objects.ask('main:big');
  objects.close();
  await expect(asking).rejects.toThrow('Git');
});

test('an object in a file of its own is read without Git, also when they are closed', async () => {
  const { oid = '' } = (await git.readObject('main:big')) ?? {};
  const objects = openAnew();
  objects.close();
  expect((await objects.read(oid))?.content.length).toBe(200_000);
});

test('only a whole id is read, and what is not there is undefined', async () => {
  const objects = openAnew();
  for (const oid of ['', 'main', head.slice(0, 39), `${head}^{tree}`, '0'.repeat(40)]) {
    expect(await objects.read(oid)).toBeUndefined();
  }
});

test('what another packed is found, and what is known lies nowhere', async () => {
  const { directory } = git;
  await readGit({ directory, arguments: ['repack', '-a', '-d', '-q'] });
  expect((await openAnew().read(head))?.type).toBe('commit');
  const [packed, draft] = ['packed', 'draft'].map((text) => toObject('blob', Buffer.from(text)));
  if (packed === undefined || draft === undefined) throw new Error('no object');
  const known = { packed: new Map([[packed.oid, packed]]), drafts: [draft] };
  const objects = openObjects(directory, known);
  onTestFinished(() => {
    objects.close();
  });
  expect([await objects.read(packed.oid), await objects.read(draft.oid)]).toEqual([packed, draft]);
  // What lies in a pack is not written again; a draft is.
  for (const { type, content } of [packed, draft]) objects.write(type, content);
  expect(await openAnew().read(packed.oid)).toBeUndefined();
  expect(await openAnew().read(draft.oid)).toEqual(draft);
});
