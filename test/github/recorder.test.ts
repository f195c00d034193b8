import { describe, expect, it } from 'vitest';
import { openRecorder } from '#github/recorder.ts';
import { createLabel } from '#sandbox/world/labels.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
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
  const issue = await openIssue(dana, { title: 'One', body: '', labels: [] });
  const push = (files: Record<string, string | Uint8Array>) =>
    pushFiles(dana, {
      branch: BRANCH,
      message: 'Push',
      files: Object.entries(files).map(([path, content]) => ({
        path: `${FOLDER}/${path}`,
        content,
      })),
    });
  return { ...server, recorder: openRecorder(line, repository), issue, push };
}

describe('comment', () => {
  it.each(['before', 'lost'] as const)(
    'is posted once when its answer fails (%s)',
    async (mode) => {
      const { recorder, world, issue } = await open();
      const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      world.faults.push({ on, status: 502, mode });
      await recorder.comment(issue.number, 'hello <!-- mark 1 -->', '<!-- mark 1 -->');
      expect(issue.comments.map((one) => one.body)).toEqual(['hello <!-- mark 1 -->']);
    },
  );

  it.each([0, 1])('is posted once when its answer is lost and %d looks miss it', async (late) => {
    const { recorder, world, issue } = await open();
    const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    world.faults.push({ on, status: 502, mode: 'lost' });
    if (late > 0) world.faults.push({ on: 'POST /graphql', mode: 'lag', times: late });
    await recorder.comment(issue.number, 'hello <!-- mark 1 -->', '<!-- mark 1 -->');
    expect(issue.comments).toHaveLength(1);
    expect(world.journal.filter(({ fault }) => fault === 'lag')).toHaveLength(late);
  });

  it('does not take somebody else\u2019s comment with the marker for its own', async () => {
    const { recorder, world, issue } = await open();
    const { createComment } = await import('#sandbox/world/comments.ts');
    await createComment(actAs(world, 'dana'), issue, 'mine <!-- mark 1 -->');
    const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    world.faults.push({ on, status: 502, mode: 'before' });
    await recorder.comment(issue.number, 'hello <!-- mark 1 -->', '<!-- mark 1 -->');
    expect(issue.comments).toHaveLength(2);
  });
});

const EYES = 'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions';
const REFUSALS = [
  ['forbidden', { mode: 'forbid' }],
  ['rate-limited', { mode: 'secondary-limit', times: 9 }],
  ['broken', { status: 502, times: 9 }],
  ['lost', { mode: 'disconnect' }],
] as const;

describe('a reaction', () => {
  it.each(REFUSALS)('that is %s stops nobody from going on', async (_, fault) => {
    const { recorder, world, issue } = await open();
    world.faults.push({ on: EYES, ...fault });
    await recorder.acknowledge({ thread: issue.number });
    expect(world.journal.some(({ fault: hit }) => hit !== undefined)).toBe(true);
    expect(issue.reactions).toEqual([]);
  });

  it('that is forbidden leaves the branch made that came with it', async () => {
    const { recorder, world, issue } = await open();
    const facts = await recorder.fetchRepositoryFacts(ID, issue.number);
    const draft = {
      repository: facts.nodeId,
      branch: BRANCH,
      sha: facts.defaultHead,
      acknowledge: issue.nodeId,
    };
    const forbidden = { on: 'POST /graphql addReaction', mode: 'forbid', times: 2 } as const;
    world.faults.push(forbidden);
    expect(await recorder.createBranch(draft)).toBe('created');
    expect((await world.git.readObject(BRANCH))?.oid).toBe(facts.defaultHead);
    expect(await recorder.createBranch(draft)).toBe('exists');
  });

  it('that is forbidden leaves the labels set that came with it, and nothing else is passed over', async () => {
    const { recorder, world, issue } = await open();
    createLabel({ repository: world.incidentRepository }, { name: 'SEV1' });
    const { labels } = await recorder.fetchRepositoryFacts(ID, issue.number);
    const projection = {
      addLabels: [{ thread: issue.nodeId, labels: [labels.get('SEV1') ?? ''] }],
      react: { subject: issue.nodeId, add: 'ROCKET', remove: ['EYES'] },
    } as const;
    world.faults.push({ on: 'POST /graphql addReaction', mode: 'forbid' });
    await recorder.project(projection);
    expect([...issue.labels]).toEqual(['SEV1']);
    world.faults.push({ on: 'POST /graphql addLabelsToLabelable', mode: 'forbid' });
    await expect(recorder.project(projection)).rejects.toThrow('not accessible');
  });
});

describe('commit', () => {
  it('refuses to overwrite a branch that has moved', async () => {
    const { recorder, world, push } = await open();
    await push({ 'a.txt': '1' });
    const head = (await world.git.readObject(BRANCH))?.oid ?? '';
    await push({ 'a.txt': '2' });
    const draft = {
      branch: BRANCH,
      expectedHead: head,
      message: { headline: 'x' },
      additions: new Map([[`${FOLDER}/a.txt`, '3']]),
    };
    expect(await recorder.commit(draft)).toEqual({ outcome: 'moved' });
  });

  it.each(['expected', 'is-at'] as const)('knows a moved branch by type (%s)', async (doubt) => {
    const { recorder, world, push } = await open();
    world.doubts.staleHead = doubt;
    await push({ 'a.txt': '1' });
    const message = { headline: 'x' };
    const draft = { branch: BRANCH, expectedHead: '0'.repeat(40), message, additions: new Map() };
    expect(await recorder.commit(draft)).toEqual({ outcome: 'moved' });
  });

  it.each(['NOT_FOUND', 'words', 'STALE_DATA'] as const)(
    'reads a branch that is not there as one that has moved (%s)',
    async (doubt) => {
      const { recorder, world } = await open();
      world.doubts.missingBranch = doubt;
      const message = { headline: 'x' };
      const additions = new Map([['a.txt', '1']]);
      const draft = { branch: 'incident/INC-0000-00', expectedHead: '0'.repeat(40), message };
      expect(await recorder.commit({ ...draft, additions })).toEqual({ outcome: 'moved' });
    },
  );

  it.each(['UNPROCESSABLE', 'NOT_FOUND'] as const)(
    'fails when a file to delete is not there, whatever the type (%s)',
    async (doubt) => {
      const { recorder, world, push } = await open();
      world.doubts.missingDeletion = doubt;
      await push({ 'a.txt': '1' });
      const expectedHead = (await world.git.readObject(BRANCH))?.oid ?? '';
      const message = { headline: 'x' };
      const draft = { branch: BRANCH, expectedHead, message, additions: new Map() };
      const commit = recorder.commit({ ...draft, deletions: ['none'] });
      await expect(commit).rejects.toThrow('does not exist as of commit oid');
    },
  );

  it('whose answer is lost reads as moved, and the work is there once', async () => {
    const { recorder, world, push } = await open();
    await push({ 'a.txt': '1' });
    const head = (await world.git.readObject(BRANCH))?.oid ?? '';
    world.faults.push({ on: 'POST /graphql createCommitOnBranch', status: 502, mode: 'lost' });
    const draft = {
      branch: BRANCH,
      expectedHead: head,
      message: { headline: 'x' },
      additions: new Map([[`${FOLDER}/a.txt`, '2']]),
    };
    expect(await recorder.commit(draft)).toEqual({ outcome: 'moved' });
    const tree = await recorder.fetchTree(ID, BRANCH);
    expect(await tree?.readText('a.txt')).toBe('2');
  });
});

describe('fetchSnapshot', () => {
  it('reads a file whole that GraphQL cuts short', async () => {
    const { recorder, push } = await open();
    const long = 'y'.repeat(600_000);
    await push({ 'incident.md': 'x', 'ledger.ndjson': long });
    expect((await recorder.fetchSnapshot(ID, 1))?.ledger).toBe(long);
  });

  it('takes nothing from beside the receipts', async () => {
    const { recorder, push } = await open();
    await push({
      'incident.md': 'x',
      'containment/R-0001.json': '{}',
      'containment/notes.bin': Uint8Array.from([0, 255]),
    });
    const snapshot = await recorder.fetchSnapshot(ID, 1);
    expect([...(snapshot?.containment.keys() ?? [])]).toEqual(['containment/R-0001.json']);
  });

  it('is undefined when the branch is not there', async () => {
    const { recorder } = await open();
    expect(await recorder.fetchSnapshot(ID, 1)).toBeUndefined();
  });

  it('reads files and threads that are not there as nothing, and fails at a part it may not read', async () => {
    const { recorder, push, ...server } = await open();
    await push({ 'incident.md': 'x' });
    expect(await recorder.fetchSnapshot(ID, 999)).toMatchObject({
      record: 'x',
      ledger: '',
      containment: new Map(),
      comments: [],
    });
    const token = server.job({ contents: 'read' }).value;
    const line = { token, baseUrl: server.url, retryBase: 1 };
    const blind = openRecorder(line, { owner: 'acme', name: 'incidents' });
    await expect(blind.fetchSnapshot(ID, 1)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('tells ids of comments beyond 2^31', async () => {
    const { recorder, world, issue, push } = await open();
    await push({ 'incident.md': 'x' });
    const { createComment } = await import('#sandbox/world/comments.ts');
    const { id } = await createComment(actAs(world, 'dana'), issue, 'hello');
    expect(id).toBeGreaterThan(2 ** 31);
    expect((await recorder.fetchSnapshot(ID, 1))?.comments.map((one) => one.id)).toEqual([id]);
  });
});
