/**
 * An approval on each of github.com's bad days, at every call of the command job and of the job that contains: nothing is
 * lost, nothing is done twice, and a person is told.
 */
import { expect, test } from 'vitest';
import { verifyChain } from '#incident/ledger.ts';
import type { Room } from '../command/command-room.ts';
import { toLags, toSweep } from './bad-days.ts';
import {
  expectNothingTwice,
  expectTold,
  findFault,
  finish,
  giveUnder,
  listCalls,
  openWideRoom,
  type Given,
} from './command-sweep.ts';

interface Planned {
  room: Room;
  approval: string;
  receipt: string;
  isThere: () => boolean;
}

/** One comment takes ten commands, and receipts make the runs slower, so a room serves for one comment. */
const PLANS = 10;

/** Has dana plan to take some deploy keys away, and returns the plans in order. */
async function planRemovals(): Promise<Planned[]> {
  const room = await openWideRoom();
  const shop = room.world.repositories.get('acme/shop');
  if (shop === undefined) throw new Error('There is no shop');
  const keys = Array.from({ length: PLANS }, (_, index) => {
    const id = room.world.ids.next('other');
    const key = `ssh-ed25519 ${Buffer.from(String(index).padEnd(45, '.')).toString('base64')}`;
    shop.deployKeys.push({
      id,
      title: `key-${String(index)}`,
      key,
      readOnly: true,
      createdAt: room.world.clock.now(),
    });
    return id;
  });
  const lines = keys.map(
    (id) => `/contain github/remove-deploy-key repository=shop key=${String(id)}`,
  );
  const { replies } = await room.say('dana', lines.join('\n'));
  const approvals = replies.join('\n').match(/\/approve sha256:\w+|\/approve \w+/g) ?? [];
  expect(new Set(approvals).size).toBe(PLANS);
  return [...new Set(approvals)].map((approval, index) => ({
    room,
    approval,
    receipt: `R-${String(index + 1).padStart(4, '0')}`,
    isThere: () => shop.deployKeys.some((one) => one.id === keys[index]),
  }));
}

async function expectRemoved({ room, receipt, isThere }: Planned, given: Given): Promise<void> {
  expect(isThere()).toBe(false);
  const text = await room.file(`containment/${receipt}.json`);
  expect(JSON.parse(text)).toMatchObject({ state: 'verified' });
  const ledger = await room.file('ledger.ndjson');
  const own = ledger.split('\n').filter((line) => line.includes(`"${receipt}"`));
  for (const phase of ['approved', 'verified']) {
    expect(own.filter((line) => line.includes(`"phase":"${phase}"`))).toHaveLength(1);
  }
  expect(verifyChain(ledger, room.id)).toEqual([]);
  expect(given.comment.reactions.map((one) => one.content)).toEqual(['rocket']);
  expectNothingTwice(room);
}

test('an approval at every call', async () => {
  const plans = await planRemovals();
  const [clean] = plans.splice(0, 1);
  if (clean === undefined) throw new Error('Nothing was planned');
  const calls = await listCalls(clean.room, () => clean.room.say('omar', clean.approval));
  const faults: string[] = [];
  for (const { name, fault } of [...toSweep(calls), ...toLags(calls)]) {
    if (plans.length === 0) plans.push(...(await planRemovals()));
    const [planned] = plans.splice(0, 1);
    if (planned === undefined) throw new Error('Nothing was planned');
    const { room, approval } = planned;
    const given = await giveUnder(room, fault, { by: 'omar', body: approval });
    const found = await findFault(name, given, async () => {
      expectTold(room, given, fault);
      await finish(room, given, 'omar');
      await expectRemoved(planned, given);
    });
    faults.push(...found);
  }
  expect(faults).toEqual([]);
}, 600_000);
