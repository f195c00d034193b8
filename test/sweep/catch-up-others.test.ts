/** What is wrong with one incident keeps the sweep from no other. */
import { expect, it } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import { appendLedger } from '#incident/ledger.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { createReaction } from '#sandbox/world/reactions.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { toRunName } from '#sweep/index.ts';
import { SIGNER } from '../command/command-world.ts';
import { toEntry } from '../incident/long-ledger.ts';
import { expectShown, leaveBehind, MINUTES } from './left-behind.ts';
import { end, openSweepRoom, type SweepRoom } from './sweep-room.ts';

/** Another incident, of a branch that somebody pushed, with a command whose run came to nothing. */
async function pushOther(
  room: SweepRoom,
  id: string,
  toFiles: (ledger: string) => Readonly<Record<string, string>>,
): Promise<Thread> {
  const { world } = room;
  const branch = `incident/${id}`;
  const push = (files: Readonly<Record<string, string>>) =>
    pushFiles(actAs(world, 'dana'), {
      branch,
      message: 'Push',
      files: Object.entries(files).map(([name, content]) => ({
        path: `incidents/2026/${id}/${name}`,
        content,
      })),
    });
  const record = (await room.file('incident.md')).replaceAll(room.id, id);
  await push({ 'incident.md': record });
  const draft = { title: id, body: '', head: branch, base: 'main', draft: false };
  const opened = await createPull(actAs(world, 'github-actions[bot]'), draft);
  if (!opened.opened) throw new Error(opened.reason);
  const { thread } = opened;
  const body = '/note of another';
  const comment = await createComment(actAs(world, 'dana'), thread, body);
  createReaction(actAs(world, 'github-actions[bot]'), comment, 'eyes');
  const source = { kind: 'comment' as const, id: String(comment.id), url: 'u' };
  const claim = toIdempotencyKey({ repositoryId: world.incidentRepository.id, source, body }, 0);
  const owner = { id, signer: SIGNER };
  await push(toFiles(appendLedger('', owner, [toEntry(1, { claim, source })]).text));
  end(room.startRun(toRunName(String(comment.id), thread.number)), 'failure');
  return thread;
}

it('shows the others where files of some cannot be read', async () => {
  const room = await openSweepRoom();
  const given = await leaveBehind(room, 'updateIssueComment');
  const broken = [
    await pushOther(room, 'INC-2026-0091', (ledger) => ({ 'ledger.ndjson': `${ledger}{}\n` })),
    await pushOther(room, 'INC-2026-0092', (ledger) => ({
      'ledger.ndjson': ledger,
      'ledger/0002.ndjson': ledger,
    })),
    await pushOther(room, 'INC-2026-0093', (ledger) => ({
      'ledger.ndjson': ledger,
      'timeline.md': 'a\0b',
    })),
  ];
  room.world.clock.advance(15 * MINUTES);
  expect(await room.isBehind()).toBe(true);
  await room.catchUp();
  expectShown(room, given);
  for (const { comments } of broken) expect(comments).toHaveLength(1);
});

it('goes on where GitHub fails at one incident, and says so in the end', async () => {
  const room = await openSweepRoom();
  const given = await leaveBehind(room, 'updateIssueComment');
  const other = await pushOther(room, 'INC-2026-0099', (ledger) => ({ 'ledger.ndjson': ledger }));
  room.world.clock.advance(15 * MINUTES);
  const fault = { on: 'POST /graphql', status: 403, times: 1 };
  const late = () => Promise.resolve(void room.world.faults.push(fault));
  await expect(room.catchUp(late)).rejects.toThrow(UpstreamError);
  expect([...other.labels.keys()]).toContain('SEV1');
  await room.catchUp();
  expectShown(room, given);
});
