import { describe, expect, it } from 'vitest';
import { openRecorder } from '#github/recorder.ts';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

const ID = 'INC-2026-0001';
const BRANCH = `incident/${ID}`;
const FOLDER = `incidents/2026/${ID}`;

type File = { path: string; content: string };
const many = (count: number): File[] =>
  Array.from({ length: count }, (_, n) => ({ path: `${FOLDER}/artifacts/${n}.txt`, content: 'x' }));

const toFile = (path: string, content: string): File => ({ path: `${FOLDER}/${path}`, content });

async function open() {
  const server = await startTestServer();
  const line = { token: server.job().value, baseUrl: server.url, retryBase: 1 };
  const recorder = openRecorder(line, { owner: 'acme', name: 'incidents' });
  const push = async (branch: string, ...files: File[]) => {
    const result = await pushFiles(actAs(server.world, 'dana'), { branch, message: 'x', files });
    return result.written ? result.oid : '';
  };
  const look = async (head: string) => {
    const before = server.world.journal.length;
    const commits = { base: 'main', head, baselines: [] };
    const { changed: paths } = await recorder.fetchComparison(ID, commits);
    return { paths, requests: server.world.journal.length - before };
  };
  await push('main', { path: 'incidents/2026/INC-2026-0009/timeline.md', content: 'x' });
  return { push, look, recorder, world: server.world };
}

describe('changed paths', () => {
  it('lists what GitHub lists, with one request', async () => {
    const { push, look } = await open();
    const head = await push(BRANCH, ...many(2), { path: 'README.md', content: 'x' });
    const own = many(2).map(({ path }) => path);
    expect(await look(head)).toEqual({ paths: ['README.md', ...own], requests: 1 });
  });

  it('finds nothing beside any number of the incident’s own files', async () => {
    const { push, look } = await open();
    const head = await push(BRANCH, ...many(301));
    expect(await look(head)).toEqual({ paths: [], requests: 2 });
  });

  it('names what changed on each level of the way, whatever the default branch did since', async () => {
    const { push, look } = await open();
    const foreign = [
      'incidents/2025/INC-2025-0001/a.md',
      'incidents/2026/INC-2026-0009/timeline.md',
      'incidents/notes.md',
      'scripts/a.ts',
      'README.md',
    ].map((path) => ({ path, content: 'changed' }));
    const head = await push(BRANCH, ...many(301), ...foreign);
    await push('main', { path: 'later.md', content: 'x' });
    const { paths } = await look(head);
    expect(paths.toSorted()).toEqual([
      'README.md',
      'incidents/2025/',
      'incidents/2026/INC-2026-0009/',
      'incidents/notes.md',
      'scripts/',
    ]);
  });

  it('names the incident’s folder where a file took its place', async () => {
    const { push, look } = await open();
    await push('main', ...many(302));
    const gone = await push(BRANCH, { path: FOLDER, content: 'a file' });
    expect((await look(gone)).paths).toEqual([FOLDER]);
  });
});

describe('the files of baselines', () => {
  it('come as texts where commits are compared by them, and not again where they lie the same at the head', async () => {
    const { push, recorder, world } = await open();
    const before = await push(
      BRANCH,
      toFile('incident.md', 'x'),
      toFile('timeline.md', '1'),
      toFile('artifacts/a.txt', 'same'),
    );
    const head = await push(BRANCH, toFile('timeline.md', '2'));
    await recorder.fetchTree(ID, head);
    const start = world.journal.length;
    const commits = { base: 'main', head, baselines: ['a'.repeat(40), before] };
    const { previous } = await recorder.fetchComparison(ID, commits);
    expect(previous).toHaveLength(1);
    const [old] = previous;
    expect(await old?.readText('timeline.md')).toBe('1');
    expect(await old?.readText('incident.md')).toBe('x');
    expect(await old?.readText('artifacts/a.txt')).toBe('same');
    expect(world.journal.length - start).toBe(2);
  });

  it('come with the ids of folders, where those are needed too', async () => {
    const { push, recorder, world } = await open();
    const before = await push(BRANCH, { path: `${FOLDER}/timeline.md`, content: '1' });
    const head = await push(BRANCH, ...many(301), { path: 'README.md', content: 'x' });
    const start = world.journal.length;
    const commits = { base: 'main', head, baselines: [before] };
    const { changed, previous } = await recorder.fetchComparison(ID, commits);
    expect(changed).toEqual(['README.md']);
    expect(await previous[0]?.readText('timeline.md')).toBe('1');
    expect(world.journal.length - start).toBe(2);
  });
});
