/**
 * A follower fails, on each in turn; then the sweep comes. What is shown is what is recorded, nothing is there twice, and
 * nothing is done while a command is running.
 */
import { describe, expect, it } from 'vitest';
import { close, readMergeEvent } from '#close/index.ts';
import { SEGMENT_LINES } from '#incident/ledger-segments.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { addLabel, removeLabel } from '#sandbox/world/labels.ts';
import { markReady, mergePull } from '#sandbox/world/pulls.ts';
import { createReaction } from '#sandbox/world/reactions.ts';
import { toReceipt } from '../answer/fixtures.ts';
import { SIGNER, toClients } from '../command/command-world.ts';
import { expectNothingTwice } from '../acceptance/job-sweep.ts';
import { toRunName } from '#sweep/index.ts';
import { growLedger, toEntry } from '../incident/long-ledger.ts';
import { expectShown, labelsOf, leaveBehind, MINUTES, SEVERE, statusOf } from './left-behind.ts';
import { end, openSweepRoom, type SweepRoom } from './sweep-room.ts';

/** The parts of the one request that follows a commit, each refused alone; and the whole of it lost. */
const PARTS = ['updateIssueComment', 'addLabelsToLabelable', 'removeLabelsFromLabelable'];

/** What was changed on GitHub since. */
function writesSince(room: SweepRoom, from: number): string[] {
  return room.world.journal
    .slice(from)
    .filter(({ method, operations }) => method !== 'GET' && operations?.[0] !== 'repository')
    .map(({ route, operations }) => operations?.join() ?? route);
}

it.each(PARTS)('shows what was recorded after %s had failed, once', async (part) => {
  const room = await openSweepRoom();
  const given = await leaveBehind(room, part);
  expect(await room.isBehind()).toBe(true);
  const before = room.pull.comments.length;
  expect((await room.catchUp()).outcome).toBe('done');
  expectShown(room, given);
  expect(room.pull.comments).toHaveLength(before);
  expect(room.pull.comments.filter(({ body }) => body.includes('Settled:'))).toHaveLength(1);
  expectNothingTwice(room.world);
  room.world.clock.advance(60 * MINUTES);
  expect(await room.isBehind()).toBe(false);
  const from = room.world.journal.length;
  expect((await room.catchUp()).outcome).toBe('ignored');
  expect(writesSince(room, from)).toEqual([]);
});

it('is forestalled by the run that is started again', async () => {
  const room = await openSweepRoom();
  const given = await leaveBehind(room, 'updateIssueComment');
  await room.work({ ...given, run: { ...given.run, attempt: 2 } });
  expectShown(room, given);
});

it('gives the answer that a run which was cut short after its commit still owed', async () => {
  const room = await openSweepRoom();
  const given = await room.give('dana', '/milestone contained --at 2030-01-01T00:00Z');
  room.world.faults.push({ on: 'POST /repos/{owner}/{repo}/issues/{number}/comments', times: 12 });
  await expect(room.work(given)).rejects.toThrow(UpstreamError);
  room.world.faults.length = 0;
  end(given.run, 'cancelled');
  room.world.clock.advance(15 * MINUTES);
  expect(await room.isBehind()).toBe(true);
  const before = room.pull.comments.length;
  await room.catchUp();
  const said = room.pull.comments.slice(before).map(({ body }) => body);
  expect(said).toEqual([expect.stringContaining('Refused.')]);
  expect(given.comment.reactions.map(({ content }) => content)).toEqual(['-1']);
  room.world.clock.advance(15 * MINUTES);
  expect((await room.catchUp()).outcome).toBe('ignored');
  expect(room.pull.comments).toHaveLength(before + 1);
});

it('puts the last reaction where it alone is missing', async () => {
  const room = await openSweepRoom();
  const given = await room.give('maya', SEVERE);
  room.world.faults.push({ on: 'POST /graphql addReaction', mode: 'forbid', after: 0, times: 9 });
  await room.work(given);
  room.world.faults.length = 0;
  end(given.run, 'success');
  createReaction(actAs(room.world, 'github-actions[bot]'), given.comment, 'eyes');
  room.world.clock.advance(15 * MINUTES);
  await room.catchUp();
  expectShown(room, given);
});

it.each(['in_progress', 'queued', 'pending'] as const)(
  'does nothing while a run of the incident is %s',
  async (status) => {
    const room = await openSweepRoom();
    await leaveBehind(room, 'updateIssueComment');
    const run = room.startRun(`Command 99 in ${String(room.issue.number)}`);
    run.status = status;
    expect(await room.isBehind()).toBe(false);
    const from = room.world.journal.length;
    expect((await room.catchUp()).outcome).toBe('ignored');
    expect(writesSince(room, from)).toEqual([]);
    end(run, 'success');
    expect((await room.catchUp()).outcome).toBe('done');
  },
);

it('does nothing when a run begins after the threads were read', async () => {
  const room = await openSweepRoom();
  await leaveBehind(room, 'updateIssueComment');
  const from = room.world.journal.length;
  await room.catchUp(() =>
    Promise.resolve(void room.startRun(`Command 99 in ${String(room.pull.number)}`)),
  );
  expect(writesSince(room, from)).toEqual([]);
});

it('draws anew when a command began, committed and was shown behind its back', async () => {
  const room = await openSweepRoom();
  await leaveBehind(room, 'updateIssueComment', '/severity SEV3');
  await room.catchUp(async () => {
    const given = await room.give('maya', SEVERE);
    await room.work(given);
    end(given.run, 'success');
  }, 2);
  expect(statusOf(room)).toContain('**SEV1 ·');
  expect(labelsOf(room)).toEqual([['SEV1'], ['SEV1']]);
  expectNothingTwice(room.world);
});

it('draws a receipt that somebody pushed as one that cannot be read, because it holds the key', async () => {
  const room = await openSweepRoom();
  await room.push('dana', { 'containment/R-0009.json': toReceipt('R-0009', 'verified') });
  await leaveBehind(room, 'updateIssueComment');
  await room.catchUp();
  expect(statusOf(room)).toContain('R-0009.json`: **cannot be read**');
});

it('draws a merged incident from the default branch', async () => {
  const room = await openSweepRoom();
  const { world, pull, issue } = room;
  const maya = actAs(world, 'maya');
  await markReady(maya, pull);
  expect(await mergePull(maya, pull)).toMatchObject({ merged: true });
  const request = readMergeEvent(room.lastEvent('closed').payload);
  if (request === undefined) throw new Error('The event closes nothing');
  const run = room.startRun(`Close ${String(pull.number)}`, 'close.yml');
  const { recorder } = toClients(world, room.baseUrl);
  const closing = { recorder, signer: SIGNER, run: { url: 'u', attempt: 1 } };
  world.faults.push({ on: 'POST /graphql addLabelsToLabelable', mode: 'forbid' });
  await expect(close(request, closing)).rejects.toThrow(UpstreamError);
  end(run, 'failure');
  world.clock.advance(15 * MINUTES);
  await room.catchUp();
  for (const { labels } of [issue, pull]) expect([...labels.keys()]).toContain('status:closed');
  expect(statusOf(room)).toContain('· closed');
  expect(statusOf(room)).toContain('/blob/main/');
});

it('does not wait for a run that waits for its reviewers', async () => {
  const room = await openSweepRoom();
  const given = await leaveBehind(room, 'updateIssueComment');
  room.startRun(`Command 99 in ${String(room.pull.number)}`).status = 'waiting';
  await room.catchUp();
  expectShown(room, given);
});

it('leaves an incident alone that was written to a moment ago', async () => {
  const room = await openSweepRoom();
  await leaveBehind(room, 'updateIssueComment');
  await createComment(actAs(room.world, 'dana'), room.pull, 'still typing');
  expect(await room.isBehind()).toBe(false);
  room.world.clock.advance(3 * MINUTES);
  expect(await room.isBehind()).toBe(true);
});

it('looks at no incident whose runs ended well, and so asks no more than lists', async () => {
  const room = await openSweepRoom();
  const given = await room.give('maya', SEVERE);
  await room.work(given);
  end(given.run, 'success');
  room.world.clock.advance(15 * MINUTES);
  await removeLabel(actAs(room.world, 'maya'), room.pull, 'SEV1');
  room.world.clock.advance(15 * MINUTES);
  const from = room.world.journal.length;
  expect(await room.isBehind()).toBe(false);
  // The threads, and the runs of three workflows.
  expect(room.world.journal.slice(from)).toHaveLength(4);
});

it('gives an answer that is owed since before the newest segment of the ledger was opened', async () => {
  const room = await openSweepRoom();
  const { world } = room;
  const given = await room.give('dana', '/milestone contained --at 2030-01-01T00:00Z');
  world.faults.push({ on: 'POST /repos/{owner}/{repo}/issues/{number}/comments', times: 12 });
  await expect(room.work(given)).rejects.toThrow(UpstreamError);
  world.faults.length = 0;
  end(given.run, 'cancelled');
  world.clock.advance(90 * MINUTES);
  const at = world.clock
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  const before = new Map([['ledger.ndjson', await room.file('ledger.ndjson')]]);
  const others = Array.from({ length: 2 * SEGMENT_LINES }, (_, n) => toEntry(n, { at }));
  const long = growLedger({ id: room.id, signer: SIGNER, before }, others);
  await room.push('omar', Object.fromEntries(long.files));
  world.clock.advance(15 * MINUTES);
  expect(await room.isBehind()).toBe(true);
  await room.catchUp();
  expect(room.pull.comments.at(-1)?.body).toContain('Refused.');
  expect(given.comment.reactions.map(({ content }) => content)).toEqual(['-1']);
});

describe('a label', () => {
  const HALT = 'contain:github/halt-workflows';

  /** A label that was recorded as a command, and whose run ended so without taking it off. */
  async function leaveLabel(): Promise<SweepRoom> {
    const room = await openSweepRoom();
    const { world, pull } = room;
    await addLabel(actAs(world, 'dana'), pull, HALT);
    const run = room.startRun(toRunName(HALT, pull.number));
    world.faults.push({ on: 'POST /repos/{owner}/{repo}/issues/{number}/comments', times: 12 });
    const work = { event: room.lastEvent('labeled'), run };
    await expect(room.work(work)).rejects.toThrow(UpstreamError);
    world.faults.length = 0;
    end(run, 'failure');
    world.clock.advance(15 * MINUTES);
    return room;
  }

  it('that was recorded is told as recorded, then answered and taken off, once', async () => {
    const room = await leaveLabel();
    const { pull } = room;
    const before = pull.comments.length;
    await room.sweep();
    expect(pull.comments.slice(before).map(({ body }) => body)).toEqual([
      expect.stringContaining('A label was recorded, but not answered.'),
    ]);
    room.world.clock.advance(15 * MINUTES);
    expect(await room.isBehind()).toBe(true);
    expect((await room.catchUp()).outcome).toBe('done');
    expect([...pull.labels.keys()]).not.toContain(HALT);
    const said = pull.comments.slice(before).map(({ body }) => body);
    expect(said).toEqual([
      expect.stringContaining('Settled:'),
      expect.stringContaining('github/halt-workflows'),
    ]);
    room.world.clock.advance(15 * MINUTES);
    expect((await room.catchUp()).outcome).toBe('ignored');
    expect(pull.comments).toHaveLength(before + 2);
    expectNothingTwice(room.world);
  });
});
