/** The branch is deleted between approval and containment, or while it runs: somebody is told, and a re-run finishes. */
import { expect, it } from 'vitest';
import { openRecorder } from '#github/recorder.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createRef, deleteRef } from '#sandbox/world/pushes.ts';
import { HALT, isUntouched, openJobs, REPOSITORY } from '../command/attack-room.ts';
import { openRoom, type Room } from '../command/command-room.ts';

const remove = (room: Room) => deleteRef(actAs(room.world, 'maya'), `incident/${room.id}`);
const lastReply = (room: Room): string => room.pull.comments.at(-1)?.body ?? '';

async function restore(room: Room): Promise<void> {
  const head = room.pull.pull?.mergedHead ?? '';
  await createRef(actAs(room.world, 'maya'), `incident/${room.id}`, head);
}

it('tells that an approved plan was not carried out because its branch is gone', async () => {
  const room = await openRoom();
  const jobs = await openJobs(room);
  const handover = await jobs.approve(HALT);
  await remove(room);
  expect(await jobs.contain(handover)).toMatchObject({
    outcome: 'refused',
    reason: 'not-an-incident',
    incident: room.id,
  });
  expect(isUntouched(room)).toBe(true);
  expect(lastReply(room)).toMatch(/Nothing was carried out[\s\S]*"Restore branch"[\s\S]*runs\/900/);
  await restore(room);
  const again = await jobs.contain(handover, { attempt: 2 });
  expect(again.outcome, again.message).toBe('verified');
});

it('tells what was done when the branch goes while it is done, and a re-run records it once', async () => {
  const room = await openRoom();
  const jobs = await openJobs(room);
  const handover = await jobs.approve(HALT);
  const own = openRecorder({ baseUrl: jobs.url, token: jobs.job(), retryBase: 1 }, REPOSITORY);
  const recorder: typeof own = {
    ...own,
    commit: async (commit) => {
      await remove(room);
      return own.commit(commit);
    },
  };
  expect(await jobs.contain(handover, { recorder })).toMatchObject({ outcome: 'unknown' });
  expect(isUntouched(room)).toBe(false);
  expect(lastReply(room)).toMatch(/R-0001 verified, but the branch[\s\S]*recorded nowhere/);
  await restore(room);
  const again = await jobs.contain(handover, { attempt: 2 });
  expect(again.outcome, again.message).toMatch(/^(?:verified|already-applied)$/);
  expect(await room.file('containment/R-0001.json')).toMatch(
    /"state": "(?:verified|already-applied)"/,
  );
});
