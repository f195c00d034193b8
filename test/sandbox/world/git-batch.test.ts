import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { openBatch, type BatchReader } from '#sandbox/world/git-batch.ts';
import { GIT_ENVIRONMENT } from '#sandbox/world/git-process.ts';
import type { GitStore } from '#sandbox/world/git.ts';
import { commitOn, prepareBareGit } from './bare-git.ts';

const createBareGit = prepareBareGit();

let git: GitStore;
let head: string;

beforeAll(async () => {
  git = await createBareGit();
  // The second file looks like an answer of Git.
  const answer = `${'a'.repeat(40)} blob 3\nabc\n`;
  head = await commitOn(git, 'main', { empty: '', answer, big: 'x\n'.repeat(100_000), a: 'a' });
});

function open(directory = git.directory): BatchReader {
  const batch = openBatch(directory);
  onTestFinished(() => {
    batch.close();
  });
  return batch;
}

test('many at once are answered in their order, whatever they hold', async () => {
  const revisions = [
    'main:big',
    'none',
    'main:empty',
    'main:answer',
    'main:none',
    'main:a',
    'main',
  ];
  const batch = open();
  const found = await Promise.all(revisions.map((one) => batch.read(one)));
  const lengths = found.map((one) => one?.content.length);
  expect(lengths.slice(0, 6)).toEqual([200_000, undefined, 0, 52, undefined, 1]);
  expect(found.at(-1)).toMatchObject({ oid: head, type: 'commit' });
  expect((await batch.read('main^{tree}'))?.type).toBe('tree');
});

test('a revision cannot ask a second question, and the next one gets its own answer', async () => {
  const batch = open();
  for (const revision of ['', 'main:a\nmain', 'main:a\r', '\n', `${head} blob 1`]) {
    expect(await batch.read(revision)).toBeUndefined();
  }
  expect((await batch.read('main:a'))?.content.toString()).toBe('a');
});

test('a reader that is closed while it reads says so, and does not wait for ever', async () => {
  const batch = open();
  const reading = [batch.read('main:big'), batch.read('main:a')];
  batch.close();
  for (const one of reading) await expect(one).rejects.toThrow(UpstreamError);
});

test('a question that Git has not read to its end fails too', async () => {
  const batch = open();
  // More than a pipe holds.
  const reading = batch.read(`main:${'x'.repeat(1_000_000)}`);
  batch.close();
  await expect(reading).rejects.toThrow(UpstreamError);
});

test('a reader that was closed starts again, and the end of the first run fails no new question', async () => {
  const batch = open();
  const first = batch.read('main:big');
  batch.close();
  const second = batch.read('main:a');
  await expect(first).rejects.toThrow('Git');
  expect((await second)?.content.toString()).toBe('a');
});

test('where no repository is, each question fails, the later ones too', async () => {
  const batch = open(`${git.directory}/none`);
  for (const revision of ['main', 'main:a']) {
    await expect(batch.read(revision)).rejects.toThrow(UpstreamError);
  }
});

test('without Git, a question fails', async () => {
  const path = GIT_ENVIRONMENT['PATH'];
  GIT_ENVIRONMENT['PATH'] = git.directory;
  onTestFinished(() => {
    GIT_ENVIRONMENT['PATH'] = path;
  });
  await expect(open().read('main')).rejects.toThrow(UpstreamError);
});
