import { expect, test } from 'vitest';
import { close, readMergeEvent } from '#close/index.ts';
import { openDraft } from '#incident/draft.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { isOwnEntry, parseLedger, verifyChain } from '#incident/ledger.ts';
import { setMilestone } from '#incident/milestone.ts';
import { parseIncident, type Incident } from '#incident/record.ts';
import { parseTimeline } from '#incident/timeline.ts';
import { actAs } from '#sandbox/world/act.ts';
import { readFile } from '#sandbox/world/git.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { markReady, mergePull } from '#sandbox/world/pulls.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { expectNoCommand } from '../answer/command-detector.ts';
import {
  FIELDS,
  findPulls,
  openRoom,
  RUN_URL,
  SIGNER,
  type Room,
} from '../declare/declare-world.ts';

const ID = 'INC-2026-0001';
const FOLDER = `incidents/2026/${ID}`;

interface Merged {
  room: Room;
  issue: Thread;
  pull: Thread;
  payload: unknown;
}

/** Declares, optionally changes the record on the branch, and merges an hour later. */
async function merge(change?: (incident: Incident) => Incident): Promise<Merged> {
  const room = await openRoom();
  const { payload: opened, issue } = await room.fill('incident', FIELDS);
  await room.run(opened);
  if (change !== undefined) await changeRecord(room, change);
  const [pull] = findPulls(room.world);
  if (pull === undefined) throw new Error('There is no pull request');
  const maya = actAs(room.world, 'maya');
  await markReady(maya, pull);
  room.world.clock.advance(3_600_000);
  const payloads: unknown[] = [];
  room.world.events.subscribe((event) => {
    if (event.name === 'pull_request' && event.action === 'closed') payloads.push(event.payload);
  });
  expect(await mergePull(maya, pull)).toMatchObject({ merged: true });
  return { room, issue, pull, payload: payloads[0] };
}

async function changeRecord(room: Room, change: (incident: Incident) => Incident): Promise<void> {
  const snapshot = await room.recorder.fetchSnapshot(ID, 1);
  if (snapshot === undefined) throw new Error('There is no incident');
  const draft = openDraft(snapshot, NO_SIGNER);
  draft.changeRecord(change);
  await room.recorder.commit(draft.toCommit({ headline: 'Change the record' }));
}

async function runClose({ room, payload }: Merged, attempt = 1) {
  const request = readMergeEvent(payload);
  if (request === undefined) throw new Error('The event closes nothing');
  return close(request, { ...room.closing, run: { url: RUN_URL, attempt } });
}

async function read({ room }: Merged, file: string): Promise<string> {
  return (await readFile(room.world.git, 'main', `${FOLDER}/${file}`))?.toString() ?? '';
}

async function findMain({ room }: Merged): Promise<string | undefined> {
  const branches = await room.world.git.listBranches();
  return branches.find(({ name }) => name === 'main')?.oid;
}

/** Everything closing must leave behind, exactly once. */
async function expectClosed(merged: Merged): Promise<void> {
  const { incident } = parseIncident(await read(merged, 'incident.md'));
  expect(incident.status).toBe('closed');
  const ledger = await read(merged, 'ledger.ndjson');
  expect(verifyChain(ledger, ID)).toEqual([]);
  const { entries } = parseLedger(ledger);
  expect(entries.map(({ outcome }) => outcome)).toEqual(['declared', 'closed']);
  expect(entries.filter((entry) => !isOwnEntry(entry, ID, SIGNER))).toEqual([]);
  const timeline = parseTimeline(await read(merged, 'timeline.md'));
  expect(timeline.problems).toEqual([]);
  expect(timeline.entries.filter(({ kind }) => kind === 'closed')).toHaveLength(1);
  expect(merged.issue.state).toBe('closed');
  expect(merged.issue.comments.filter(({ body }) => body.includes(') was closed'))).toHaveLength(1);
  expect([...merged.issue.labels]).toContain('status:closed');
  expect([...merged.issue.labels]).not.toContain('status:declared');
  expect(merged.pull.comments[0]?.body).toContain('**SEV2 · closed');
}

test('merging closes record, issue and status comment, and says what is left', async () => {
  const merged = await merge((incident) => ({
    ...incident,
    exposed_credentials: [{ id: 'C-01', kind: 'github_pat', state: 'exposed' }],
    tasks: [{ id: 'K-01', title: 'rotate @all the keys', state: 'open' }],
  }));
  const before = merged.room.world.journal.length;
  expect(await runClose(merged)).toMatchObject({ outcome: 'closed', incident: ID });
  expect(merged.room.world.journal.length - before).toBeLessThanOrEqual(8);
  await expectClosed(merged);
  const { incident } = parseIncident(await read(merged, 'incident.md'));
  expect(incident.milestones.closed).toMatchObject({
    at: '2026-03-02T10:00:00Z',
    recorded_by: 'maya',
  });
  const reply = merged.issue.comments.at(-1)?.body ?? '';
  for (const part of [
    'C-01',
    'K-01',
    'contained, eradicated and recovered',
    'No review was written',
  ]) {
    expect(reply).toContain(part);
  }
  expect(reply).toContain('`@all`');
  expectNoCommand(reply);
  expectNoCommand(merged.pull.comments[0]?.body ?? '');
});

test('running again changes nothing', async () => {
  const merged = await merge();
  await runClose(merged);
  const ledger = await read(merged, 'ledger.ndjson');
  const head = await findMain(merged);
  expect(await runClose(merged)).toMatchObject({ outcome: 'closed' });
  await expectClosed(merged);
  expect(await read(merged, 'ledger.ndjson')).toBe(ledger);
  expect(await findMain(merged)).toBe(head);
});

test.each(['createCommitOnBranch', 'updateIssueComment'])(
  'an answer lost at %s is finished once by running again',
  async (operation) => {
    const merged = await merge();
    merged.room.world.faults.push({ on: `POST /graphql ${operation}`, mode: 'lost' });
    await runClose(merged).catch(() => undefined);
    merged.room.world.faults.length = 0;
    await runClose(merged);
    await expectClosed(merged);
  },
);

test('a gateway that stays broken at any call is told in the issue, and running again closes once', async () => {
  const clean = await merge();
  const before = clean.room.world.journal.length;
  await runClose(clean);
  const calls = clean.room.world.journal.slice(before);
  expect(calls.length).toBeGreaterThan(3);
  for (const { method, route, operations } of calls) {
    const on = [method, route, operations?.[0]].filter((part) => part !== undefined).join(' ');
    const merged = await merge();
    merged.room.world.faults.push({ on, status: 502, times: 12 });
    await expect(runClose(merged), on).rejects.toThrow('502');
    merged.room.world.faults.length = 0;
    const cry = merged.issue.comments.at(-1)?.body ?? '';
    if (!route.endsWith('/comments')) expect(cry, on).toContain(`[Open the run](${RUN_URL})`);
    expectNoCommand(cry);
    await runClose(merged, 2);
    await expectClosed(merged);
    expect(merged.issue.comments.filter(({ body }) => body.includes('unknown-outcome'))).toEqual(
      [],
    );
  }
});

test('what a rule forbade is closed by running again once it is allowed', async () => {
  const merged = await merge();
  merged.room.world.faults.push({ on: 'POST /graphql createCommitOnBranch', mode: 'forbid' });
  expect(await runClose(merged)).toMatchObject({ outcome: 'refused', reason: 'not-ready' });
  expect(await runClose(merged, 2)).toMatchObject({ outcome: 'closed' });
  await expectClosed(merged);
});

test.each([1, 3])('waits for a merge that %i reads do not show yet', async (late) => {
  const merged = await merge();
  const { recorder } = merged.room.closing;
  let left = late;
  const fetchSnapshot: typeof recorder.fetchSnapshot = async (...question) => {
    const seen = await recorder.fetchSnapshot(...question);
    left -= 1;
    return left >= 0 && seen !== undefined ? { ...seen, record: '' } : seen;
  };
  const closing = { ...merged.room.closing, recorder: { ...recorder, fetchSnapshot } };
  const room = { ...merged.room, closing };
  expect(await runClose({ ...merged, room })).toMatchObject({ outcome: 'closed' });
  await expectClosed(merged);
});

test('a merge that brings no record is told in the issue', async () => {
  const merged = await merge();
  const gone = { path: `${FOLDER}/incident.md`, deleted: true as const };
  await pushFiles(actAs(merged.room.world, 'maya'), {
    branch: 'main',
    message: 'Take the record out',
    files: [gone],
  });
  expect(await runClose(merged)).toMatchObject({ outcome: 'refused', reason: 'invalid-record' });
  expect(merged.issue.state).toBe('open');
  expect(merged.issue.comments.at(-1)?.body).toContain(`\`${FOLDER}\``);
});

test('a rate limit is not taken for a rule', async () => {
  const merged = await merge();
  const limit = { mode: 'secondary-limit', times: 9 } as const;
  merged.room.world.faults.push({ on: 'POST /graphql createCommitOnBranch', ...limit });
  await expect(runClose(merged)).rejects.toThrow('rate limit');
  expect(merged.issue.comments.at(-1)?.body).toContain('rate-limited');
});

test('when `/close` came before the merge, nothing is committed and the reply still comes', async () => {
  const at = '2026-03-02T09:30:00Z';
  const merged = await merge((incident) => ({
    ...setMilestone(incident, 'closed', {
      at,
      precision: 'second',
      source: 'T-0002',
      recorded_at: at,
      recorded_by: 'maya',
    }),
    status: 'closed',
  }));
  const head = await findMain(merged);
  expect(await runClose(merged)).toMatchObject({ outcome: 'closed' });
  expect(await findMain(merged)).toBe(head);
  expect(merged.issue.state).toBe('closed');
  expect(merged.issue.comments.at(-1)?.body).toContain('was closed at 2026-03-02 09:30 UTC');
});

test('when a rule forbids the commit, the issue stays open and the reply says what to do', async () => {
  const merged = await merge();
  merged.room.world.faults.push({
    on: 'POST /graphql createCommitOnBranch',
    status: 403,
    times: 9,
  });
  expect(await runClose(merged)).toMatchObject({ outcome: 'refused', reason: 'not-ready' });
  expect(merged.issue.state).toBe('open');
  expect(merged.issue.comments.at(-1)?.body).toContain('`/close`');
  expectNoCommand(merged.issue.comments.at(-1)?.body ?? '');
});

test('the merge of another branch, of a fork, or into another branch closes nothing', async () => {
  const { payload } = await merge();
  expect(readMergeEvent(payload)?.incident).toBe(ID);
  const text = JSON.stringify(payload);
  expect(
    readMergeEvent(JSON.parse(text.replaceAll(`incident/${ID}`, 'feature/x'))),
  ).toBeUndefined();
  expect(
    readMergeEvent(JSON.parse(text.replaceAll('"merged":true', '"merged":false'))),
  ).toBeUndefined();
  const event: { pull_request: { base: { ref: string }; head: { repo: unknown } } } =
    JSON.parse(text);
  event.pull_request.base.ref = 'release';
  expect(readMergeEvent(event)).toBeUndefined();
  event.pull_request.base.ref = 'main';
  event.pull_request.head.repo = { full_name: 'eve/incidents' };
  expect(readMergeEvent(event)).toBeUndefined();
});

test('a merge whose merger has left GitHub, or was the merge queue, closes all the same', async () => {
  const merged = await merge();
  const { pull_request: pull, ...rest } = Object(merged.payload);
  const alone = readMergeEvent({ ...rest, pull_request: { ...pull, merged_by: null } });
  expect(alone?.mergedBy).toEqual({ id: 10_137, login: 'ghost' });
  if (alone === undefined) return;
  const run = { url: RUN_URL, attempt: 1 };
  expect(await close(alone, { ...merged.room.closing, run })).toMatchObject({ outcome: 'closed' });
  await expectClosed(merged);
  const queue = { id: 118_344_674, login: 'github-merge-queue[bot]', type: 'Bot' };
  const queued = readMergeEvent({ ...rest, pull_request: { ...pull, merged_by: queue } });
  expect(queued?.mergedBy).toEqual({ id: queue.id, login: queue.login });
});
