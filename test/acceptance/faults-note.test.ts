/** A note on each of github.com's bad days, at every call: nothing is lost, nothing is twice, and a person is told. */
import { expect, test } from 'vitest';
import { verifyChain } from '#incident/ledger.ts';
import { toLags, toSweep } from './bad-days.ts';
import {
  expectNothingTwice,
  expectTold,
  findFault,
  finish,
  giveUnder,
  listCalls,
  openWideRoom,
} from './command-sweep.ts';

test('a note at every call', async () => {
  const room = await openWideRoom();
  const calls = await listCalls(room, () => room.say('dana', '/note clean'));
  const faults: string[] = [];
  for (const [index, { name, fault }] of [...toSweep(calls), ...toLags(calls)].entries()) {
    const body = `/note number ${String(index)} of many`;
    const given = await giveUnder(room, fault, { by: 'dana', body });
    const found = await findFault(name, given, async () => {
      expectTold(room, given, fault);
      await finish(room, given, 'dana');
      const timeline = await room.file('timeline.md');
      expect(timeline.split(`number ${String(index)} of`)).toHaveLength(2);
      expect(given.comment.reactions.map((one) => one.content)).toEqual(['rocket']);
      expectNothingTwice(room);
    });
    faults.push(...found);
  }
  expect(faults).toEqual([]);
  expect(verifyChain(await room.file('ledger.ndjson'), room.id)).toEqual([]);
}, 120_000);
