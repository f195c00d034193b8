import { expect, it } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { finishRecorded } from '#command/index.ts';
import type { CommentRequest, LiveRequest } from '#github/command-request.ts';
import { parseRequest } from '#github/command-request.ts';
import { end, openSweepRoom, type Given, type SweepRoom } from '../sweep/sweep-room.ts';

/** Finishes a request as whoever finds it unfinished does, and says what was written to GitHub for it. */
async function finish(room: SweepRoom, request: LiveRequest) {
  const dependencies = room.toCommandDependencies({ id: 1, attempt: 1 }, 'dana');
  const snapshot = await dependencies.recorder.fetchSnapshot(room.id, room.pull.number);
  if (snapshot === undefined) throw new Error('No branch');
  const from = room.world.journal.length;
  const come = await finishRecorded(request, dependencies, snapshot);
  return { come, calls: room.world.journal.length - from };
}

function toComment({ event }: Given): CommentRequest {
  const request = parseRequest({ name: event.name, payload: event.payload });
  if (request?.kind === 'comment') return request;
  throw new Error('The event is no comment');
}

/** A command that was recorded, and whose answer was lost. */
async function leaveUnanswered(room: SweepRoom): Promise<CommentRequest> {
  const given = await room.give('dana', '/milestone contained --at 2030-01-01T00:00Z');
  room.world.faults.push({ on: 'POST /repos/{owner}/{repo}/issues/{number}/comments', times: 12 });
  await expect(room.work(given)).rejects.toThrow(UpstreamError);
  room.world.faults.length = 0;
  end(given.run, 'cancelled');
  return toComment(given);
}

it('gives the answer of what is recorded once, and nothing else', async () => {
  const room = await openSweepRoom();
  const unrecorded = toComment(await room.give('dana', '/note nobody ran this'));
  const request = await leaveUnanswered(room);
  const nothing = { come: undefined, calls: 0 };
  const before = room.pull.comments.length;
  // Not recorded; the words of another; of another comment; no command; not read; not to be seen.
  expect(await finish(room, unrecorded)).toEqual(nothing);
  expect(await finish(room, { ...request, body: '/milestone contained' })).toEqual(nothing);
  expect(await finish(room, { ...request, commentId: unrecorded.commentId })).toEqual(nothing);
  expect(await finish(room, { ...request, body: 'hello' })).toEqual(nothing);
  expect(await finish(room, { ...request, body: '/milestome' })).toEqual(nothing);
  expect(await finish(room, { ...request, commentId: 999 })).toEqual(nothing);
  room.pull.state = 'closed';
  expect(await finish(room, request)).toEqual(nothing);
  room.pull.state = 'open';
  expect(room.pull.comments).toHaveLength(before);
  expect((await finish(room, request)).come).toBe('answered');
  expect(room.pull.comments.at(-1)?.body).toContain('Refused.');
  const after = room.pull.comments.length;
  expect((await finish(room, request)).come).toBe('tidied');
  expect(room.pull.comments).toHaveLength(after);
});

it('starts no plan that was approved and not seen through', async () => {
  const room = await openSweepRoom();
  const planned = await room.work(
    await room.give('dana', '/contain github/halt-workflows repository=shop'),
  );
  const given = await room.give('omar', `/approve ${planned.digest ?? ''}`);
  expect((await room.command(given)).result.outcome).toBe('approved');
  expect(await finish(room, toComment(given))).toEqual({ come: undefined, calls: 0 });
});

it('gives a plan that was recorded and never shown in full, as the run was to', async () => {
  const room = await openSweepRoom();
  const given = await room.give('dana', '/contain github/halt-workflows repository=shop');
  room.world.faults.push({ on: 'POST /repos/{owner}/{repo}/issues/{number}/comments', times: 12 });
  await expect(room.work(given)).rejects.toThrow(UpstreamError);
  room.world.faults.length = 0;
  end(given.run, 'cancelled');
  expect((await finish(room, toComment(given))).come).toBe('answered');
  expect(room.pull.comments.at(-1)?.body).toMatch(
    /before .+\/approve [0-9a-f]{8}[\s\S]*Blast radius/,
  );
});
