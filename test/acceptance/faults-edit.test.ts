/** An edit of a recorded command on each of github.com's bad days, at every call: noted once, and a person is told. */
import { expect, test } from 'vitest';
import { verifyChain } from '#incident/ledger.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { actAs } from '#sandbox/world/act.ts';
import { editComment } from '#sandbox/world/comments.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import type { WorldEvent } from '#sandbox/world/types.ts';
import type { Room } from '../command/command-room.ts';
import { toLags, toSweep } from './bad-days.ts';
import { expectNothingTwice, listCalls, openWideRoom } from './command-sweep.ts';

const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

interface Job {
  /** Makes the event, before the fault begins. */
  event: () => Promise<WorldEvent>;
  by: string;
  expectWhole: (index: number) => Promise<void>;
}

async function sweep(room: Room, toJob: (index: number) => Job): Promise<string[]> {
  const clean = toJob(0);
  const first = await clean.event();
  const calls = await listCalls(room, () => room.deliver(first));
  await clean.expectWhole(0);
  const faults: string[] = [];
  for (const [at, { name, fault }] of [...toSweep(calls), ...toLags(calls)].entries()) {
    room.world.clock.advance(61_000);
    const job = toJob(at + 1);
    const event = await job.event();
    const end = await attempt(room, event, fault);
    try {
      const last = room.pull.comments.at(-1)?.body ?? '';
      if (end instanceof UpstreamError && fault.on !== COMMENT) {
        expect(last).toMatch(/(?:unknown-outcome|rate-limited|ref-moved)`/);
      }
      await room.deliver(event, { attempt: 2, by: job.by });
      await job.expectWhole(at + 1);
      expectNothingTwice(room);
    } catch (error) {
      faults.push(`${name}: ended with "${String(end)}", then ${String(error)}`);
    }
  }
  return faults;
}

async function attempt(room: Room, event: WorldEvent, fault: Fault) {
  room.world.faults.push(fault);
  try {
    return (await room.deliver(event)).outcome;
  } catch (error) {
    if (error instanceof UpstreamError) return error;
    throw error;
  } finally {
    room.world.faults.length = 0;
  }
}

test('an edit of a recorded command at every call', async () => {
  const room = await openWideRoom();
  const faults = await sweep(room, (index) => ({
    by: 'dana',
    event: async () => {
      const { comment } = await room.say('dana', `/note number ${String(index)} of many`);
      const said = { thread: room.pull, comment };
      await editComment(actAs(room.world, 'dana'), said, 'I said nothing');
      return room.lastEvent('edited');
    },
    expectWhole: async () => {
      const text = await room.file('timeline.md');
      expect(text.split(`that gave /note number ${String(index)} of`)).toHaveLength(2);
    },
  }));
  expect(faults).toEqual([]);
  expect(verifyChain(await room.file('ledger.ndjson'), room.id)).toEqual([]);
}, 300_000);
