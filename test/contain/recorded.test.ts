/** A contain job that recorded what it did and died before it told: whoever tells it then does and writes nothing more. */
import { expect, it } from 'vitest';
import { openRoom, type Room } from '../command/command-room.ts';
import { HALT, openJobs, readPhases, shop, write } from '../command/attack-room.ts';

const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

interface Approved {
  room: Room;
  jobs: Awaited<ReturnType<typeof openJobs>>;
  event: Awaited<ReturnType<typeof write>>;
  handover: NonNullable<Awaited<ReturnType<Approved['jobs']['approve']>>>;
}

async function approveHalt(): Promise<Approved> {
  const room = await openRoom();
  const jobs = await openJobs(room);
  const planned = await room.say('dana', HALT);
  const event = await write(room, 'omar', `/approve ${planned.result.digest ?? ''}`);
  const { handover } = await jobs.command(event);
  if (handover === undefined) throw new Error('Nothing was handed over');
  return { room, jobs, event, handover };
}

/** What the incident holds once all is over, and what was said last. */
async function readEnd({ room }: Approved) {
  const timeline = await room.file('timeline.md');
  return {
    phases: await readPhases(room),
    entries: timeline.split('\n').filter((line) => line.includes('halt-workflows')).length,
    said: (room.pull.comments.at(-1)?.body ?? '').replaceAll(/[0-9a-f]{8,}/g, '…'),
  };
}

/** Somebody else changes what was approved, so that the job refuses. */
function disturb({ room }: Approved): void {
  const [build] = shop(room).workflows;
  if (build === undefined) throw new Error('No workflow');
  build.state = 'disabled_manually';
}

it.each([
  ['was done', 'verified', () => undefined],
  ['was refused', 'refused', disturb],
] as const)('what %s is told late in the words it was to have', async (_, outcome, before) => {
  const healthy = await approveHalt();
  before(healthy);
  expect((await healthy.jobs.contain(healthy.handover)).outcome).toBe(outcome);
  const expected = await readEnd(healthy);
  for (const by of ['contain', 'command'] as const) {
    const cut = await approveHalt();
    before(cut);
    cut.room.fail({ on: COMMENT, status: 502, times: 12 });
    await expect(cut.jobs.contain(cut.handover)).rejects.toThrow(/502/);
    cut.room.world.faults.length = 0;
    const again =
      by === 'contain'
        ? await cut.jobs.contain(cut.handover, { attempt: 2 })
        : (await cut.jobs.command(cut.event, 2)).result;
    expect(again.outcome, again.message).toBe(outcome);
    expect(await readEnd(cut), by).toEqual(expected);
  }
});
