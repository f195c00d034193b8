import { describe, expect, it } from 'vitest';
import { openRecorder } from '#github/recorder.ts';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

const ID = 'INC-2026-0001';
const BRANCH = `incident/${ID}`;
const FOLDER = `incidents/2026/${ID}`;

async function open() {
  const server = await startTestServer();
  const repository = { owner: 'acme', name: 'incidents' };
  const line = { token: server.job().value, baseUrl: server.url, retryBase: 1 };
  const dana = actAs(server.world, 'dana');
  const push = (files: Record<string, string | Uint8Array>) =>
    pushFiles(dana, {
      branch: BRANCH,
      message: 'Push',
      files: Object.entries(files).map(([path, content]) => ({
        path: `${FOLDER}/${path}`,
        content,
      })),
    });
  return { ...server, recorder: openRecorder(line, repository), push };
}

describe('fetchTree', () => {
  it('gives every byte of what GraphQL cannot: binary, broken UTF-8, very long', async () => {
    const { recorder, push } = await open();
    const binary = Uint8Array.from([0, 255, 1, 254]);
    const latin = Uint8Array.from([0x61, 0xe9, 0x62]);
    const long = 'x'.repeat(600_000);
    await push({ 'artifacts/b.bin': binary, 'artifacts/l.txt': latin, 'artifacts/long.txt': long });
    const tree = await recorder.fetchTree(ID, BRANCH);
    expect(tree?.files.map((file) => [file.path, file.bytes])).toEqual([
      ['artifacts/b.bin', 4],
      ['artifacts/l.txt', 3],
      ['artifacts/long.txt', 600_000],
    ]);
    expect(Buffer.from((await tree?.readBytes('artifacts/b.bin')) ?? [])).toEqual(
      Buffer.from(binary),
    );
    expect(Buffer.from((await tree?.readBytes('artifacts/l.txt')) ?? [])).toEqual(
      Buffer.from(latin),
    );
    expect(await tree?.readText('artifacts/long.txt')).toBe(long);
    expect(await tree?.readText('nothing')).toBeUndefined();
  });

  it('fetches such bytes once, whatever commit and path they lie at', async () => {
    const { recorder, world, push } = await open();
    const binary = Uint8Array.from([0, 255, 1, 254]);
    await push({ 'artifacts/b.bin': binary, 'artifacts/same.bin': binary, 'incident.md': 'x' });
    const before = (await world.git.readObject(BRANCH))?.oid ?? '';
    await push({ 'incident.md': 'y' });
    const [tree, old] = [
      await recorder.fetchTree(ID, BRANCH),
      await recorder.fetchTree(ID, before),
    ];
    const start = world.journal.length;
    for (const path of ['artifacts/b.bin', 'artifacts/same.bin']) {
      for (const one of [tree, old, tree]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a run reads them
        expect(Buffer.from((await one?.readBytes(path)) ?? [])).toEqual(Buffer.from(binary));
      }
    }
    expect(world.journal.length - start).toBe(1);
  });

  it('asks again after a failure', async () => {
    const { recorder, world, push } = await open();
    await push({ 'artifacts/b.bin': Uint8Array.from([0, 1]) });
    const tree = await recorder.fetchTree(ID, BRANCH);
    const on = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    world.faults.push({ on, status: 502, times: 9 });
    await expect(tree?.readBytes('artifacts/b.bin')).rejects.toMatchObject({ kind: 'broken' });
    world.faults.length = 0;
    expect(await tree?.readBytes('artifacts/b.bin')).toHaveLength(2);
  });

  it.each(['error', 'null'] as const)(
    'is undefined where there is no incident or no such commit, which GitHub may tell by %s',
    async (doubt) => {
      const { recorder, world } = await open();
      world.doubts.missingObject = doubt;
      expect(await recorder.fetchTree(ID, 'main')).toBeUndefined();
      expect(await recorder.fetchTree(ID, 'refs/heads/none')).toBeUndefined();
      expect(await recorder.fetchIncidentBranch(ID)).toBeUndefined();
    },
  );
});
