/** The operator job where it cannot or may not write down what it did: the thread still gets an answer. */
import { expect, it } from 'vitest';
import { readSettings } from '#github/checkout.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import { SETTINGS_FOLDER } from '../support/settings.ts';
import { openRoom, type Room } from '../command/command-room.ts';
import {
  HALT,
  isUntouched,
  openJobs,
  readPhases,
  readReceipt,
  REMOVE,
  shop,
  write,
} from '../command/attack-room.ts';

async function approveHalt(room: Room) {
  const jobs = await openJobs(room);
  return { jobs, handover: await jobs.approve(HALT) };
}

function lastReply(room: Room): string {
  return room.pull.comments.at(-1)?.body ?? '';
}

it('does nothing on a machine that outlives the job, says so, and finishes elsewhere', async () => {
  const room = await openRoom();
  const { jobs, handover } = await approveHalt(room);
  const refused = await jobs.contain(handover, { selfHosted: true });
  expect(refused).toMatchObject({ outcome: 'refused', reason: 'self-hosted-runner' });
  expect(isUntouched(room)).toBe(true);
  expect(lastReply(room)).toMatch(/self-hosted-runner[\s\S]*Nothing was done/);
  const finished = await jobs.contain(handover, { attempt: 2 });
  expect(finished.outcome, finished.message).toBe('verified');
});

it('acts on a self-hosted machine that the settings acknowledge', async () => {
  const room = await openRoom();
  const { jobs, handover } = await approveHalt(room);
  const own = await readSettings(SETTINGS_FOLDER);
  const policy = { ...own.policy, acknowledge_self_hosted_runners: true };
  const settings = { ...own, policy };
  const done = await jobs.contain(handover, { selfHosted: true, settings });
  expect(done.outcome, done.message).toBe('verified');
});

it('says in the thread what it did when the branch never stands still, and a re-run records it once', async () => {
  const room = await openRoom();
  const { jobs, handover } = await approveHalt(room);
  room.fail({ on: 'POST /graphql createCommitOnBranch', mode: 'move-ref', times: 5 });
  const result = await jobs.contain(handover);
  expect(result).toMatchObject({ outcome: 'unknown', reason: 'ref-moved' });
  expect(isUntouched(room)).toBe(false);
  expect(lastReply(room)).toMatch(/R-0001 verified, but the branch moved 5 times/);
  expect(lastReply(room)).toContain('/actions/runs/900');
  expect(await room.file('containment/R-0001.json')).toContain('"state": "approved"');
  const again = await jobs.contain(handover, { attempt: 2 });
  expect(again.outcome, again.message).toBe('verified');
  expect(await room.file('containment/R-0001.json')).toContain('"state": "verified"');
});

it('links the run to start again when GitHub does not say what happened', async () => {
  const room = await openRoom();
  const { jobs, handover } = await approveHalt(room);
  const workflow = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}';
  room.fail({ on: `PUT ${workflow}/disable`, mode: 'lost', times: 9 });
  room.fail({ on: `GET ${workflow}`, status: 502, times: 9 });
  expect(await jobs.contain(handover)).toMatchObject({ outcome: 'unknown' });
  expect(lastReply(room)).toMatch(
    /Outcome unknown\.[\s\S]*\[Open the run\]\(.+\/actions\/runs\/900\)/,
  );
});

it('does not begin the next step when it does not know what came of the one before', async () => {
  const room = await openRoom();
  const jobs = await openJobs(room);
  const planned = await room.say('dana', `${HALT}\n${REMOVE}`);
  const digests = planned.replies[0]?.match(/\/approve [0-9a-f]{8}/g) ?? [];
  expect(digests).toHaveLength(2);
  const { handover } = await jobs.command(await write(room, 'omar', digests.join('\n')));
  expect(handover?.receipts.map(({ id }) => id)).toEqual(['R-0001', 'R-0002']);
  const workflow = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}';
  room.fail({ on: `PUT ${workflow}/disable`, mode: 'lost', times: 9 });
  room.fail({ on: `GET ${workflow}`, status: 502, times: 9 });
  expect(await jobs.contain(handover)).toMatchObject({ outcome: 'unknown', receipt: 'R-0001' });
  expect(shop(room).deployKeys.map(({ title }) => title)).toContain('ci');
  expect((await readReceipt(room, 'R-0002')).state).toBe('approved');
});

it('carries out the plan that was handed over and no later one of the same receipt', async () => {
  const room = await openRoom();
  const { jobs, handover } = await approveHalt(room);
  expect((await jobs.contain(handover)).outcome).toBe('verified');
  // The way back is approved, and its own job has not run yet.
  await jobs.approve('/rollback R-0001');
  const again = await jobs.contain(handover, { attempt: 2 });
  expect(again, again.message).toMatchObject({ outcome: 'verified' });
  expect(again.message).toContain('nothing was repeated');
  expect(isUntouched(room)).toBe(false);
  // What is over is the old plan; the new one is still to be seen through.
  const closing = await room.say('maya', '/close');
  expect(closing.replies[0]).toContain('R-0001 is approved');
});

it.each([1, 4])('does not refuse a plan whose approval %i reads do not show yet', async (late) => {
  const room = await openRoom();
  const jobs = await openJobs(room);
  const planned = await room.say('dana', HALT);
  const countStale = () => room.world.journal.filter(({ fault }) => fault === 'lag').length;
  const lag: Fault = { on: 'POST /graphql repository', mode: 'lag', times: 99 };
  room.fail(lag);
  const event = await write(room, 'omar', `/approve ${planned.result.digest ?? ''}`);
  const { handover } = await jobs.command(event);
  lag.times = countStale() + late;
  const end = await jobs.contain(handover);
  expect(end.outcome, end.message).toBe('verified');
  expect(countStale()).toBe(lag.times);
});

it('records once what it did when the answer to its commit was lost', async () => {
  const phases: string[][] = [];
  for (const times of [0, 1]) {
    const room = await openRoom();
    const { jobs, handover } = await approveHalt(room);
    const on = 'POST /graphql createCommitOnBranch';
    if (times > 0) room.fail({ on, status: 502, mode: 'lost', times });
    const end = await jobs.contain(handover);
    expect(end.outcome, end.message).toBe('verified');
    phases.push(await readPhases(room));
  }
  expect(phases[1]).toEqual(phases[0]);
});

/** Somebody else disables a workflow after the approval, and the contain job begins with attempt two. */
async function beginLate(isFirst: boolean | undefined) {
  const room = await openRoom();
  const jobs = await openJobs(room);
  const handover = await jobs.approve(HALT);
  const [build] = room.world.repositories.get('acme/shop')?.workflows ?? [];
  if (build === undefined) throw new Error('No workflow');
  build.state = 'disabled_manually';
  const first = isFirst === undefined ? {} : { isFirst };
  return { room, end: await jobs.contain(handover, { attempt: 2, ...first }) };
}

it('that cannot have begun is held to the targets that were approved', async () => {
  const { end } = await beginLate(true);
  expect(end, end.message).toMatchObject({ outcome: 'refused', reason: 'stale-plan' });
});

it.each([false, undefined])('that may have begun is gone on with (%s)', async (isFirst) => {
  const { room, end } = await beginLate(isFirst);
  expect(end.outcome, end.message).toBe('verified');
  expect(isUntouched(room)).toBe(false);
});
