/** A change that lands although others write to the branch meanwhile. */
import { expect, it } from 'vitest';
import { commitChange } from '#github/commit-change.ts';
import type { Recorder } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { FIELDS, openRoom, SIGNER } from '../declare/declare-world.ts';

const ID = 'INC-2026-0001';

/** An incident whose branch others write to before each of so many commits. */
async function openRestless(moves: number, change: Partial<Recorder> = {}) {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload);
  const from = await room.recorder.fetchSnapshot(ID, issue.number);
  if (from === undefined) throw new Error('No incident');
  const waits: number[] = [];
  const settle: Recorder['settle'] = async (attempt) => void waits.push(attempt);
  const on = 'POST /graphql createCommitOnBranch';
  room.world.faults.push({ on, mode: 'move-ref', times: moves });
  const recorder = { ...room.recorder, settle, ...change };
  const end = await commitChange(from, {
    recorder,
    signer: SIGNER,
    thread: issue.number,
    message: { headline: 'Rename' },
    apply: (draft) => {
      draft.changeRecord((incident) => ({ ...incident, title: 'renamed' }));
      return undefined;
    },
  });
  const record = (await room.recorder.fetchSnapshot(ID, issue.number))?.record ?? '';
  return { end, waits, record };
}

const isRefused = (end: Snapshot | object): boolean => 'reason' in end;

it('is made again on what is there, after a wait that grows with each try', async () => {
  const { end, waits, record } = await openRestless(4);
  expect(isRefused(end)).toBe(false);
  expect(waits).toEqual([1, 2, 3, 4]);
  expect(record).toContain('renamed');
});

it('is given up after five tries, and nobody waits for a sixth', async () => {
  const { end, waits, record } = await openRestless(5);
  expect(end).toMatchObject({ outcome: 'refused', reason: 'ref-moved' });
  expect(waits).toEqual([1, 2, 3, 4]);
  expect(record).not.toContain('renamed');
});

it('stands on what it knows while a branch that was made a moment ago is not seen', async () => {
  let isFirst = true;
  const outcomes: string[] = [];
  const { end } = await openRestless(0, {
    fetchSnapshot: () => Promise.resolve(undefined),
    commit: (draft) => {
      const outcome = isFirst ? 'moved' : 'committed';
      isFirst = false;
      outcomes.push(draft.expectedHead);
      return Promise.resolve(outcome === 'moved' ? { outcome } : { outcome, oid: 'a'.repeat(40) });
    },
  });
  expect(end).toMatchObject({ head: 'a'.repeat(40) });
  expect(new Set(outcomes).size).toBe(1);
  expect(outcomes).toHaveLength(2);
});
