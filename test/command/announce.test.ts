/** What an approval waits for: found when the plan is made, said in the plan, and said again when it is approved. */
import { expect, it } from 'vitest';
import { currentRun } from '#containment/index.ts';
import { parseReceipt } from '#incident/receipt.ts';
import { redigest } from '#containment/run.ts';
import { signReceipt } from '#incident/receipt-signature.ts';
import { HALT, openJobs, readReceipt, REMOVE, write } from './attack-room.ts';
import { openRoom, SIGNER, type Room } from './command-room.ts';

const ENVIRONMENT = '/repos/{owner}/{repo}/environments/{environment_name}';

function setReviewers(room: Room, reviewers: readonly string[]): void {
  const { world } = room;
  const environment = world.incidentRepository.environments.get('containment');
  if (environment === undefined) throw new Error('No environment');
  const list = reviewers.map((login) => {
    const team = world.teams.get(login);
    return team === undefined
      ? { type: 'User' as const, id: world.accounts.get(login)?.id ?? 0 }
      : { type: 'Team' as const, id: team.id };
  });
  environment.body = { ...environment.body, reviewers: list };
}

function countQuestions(room: Room): number {
  return room.world.journal.filter(({ route }) => route === ENVIRONMENT).length;
}

/** Approves and stops before the contain job, as a run does that waits for a reviewer. */
async function approve(room: Room, digest: string | undefined) {
  const { command } = await openJobs(room);
  const before = room.pull.comments.length + 1;
  const { result } = await command(await write(room, 'omar', `/approve ${digest ?? ''}`));
  expect(result.outcome, result.message).toBe('approved');
  return room.pull.comments.slice(before).map(({ body }) => body);
}

it.each([HALT, 'rollback'])('asks once, when %s is planned, and keeps the answer', async (line) => {
  const room = await openRoom();
  if (line === 'rollback') {
    const first = await room.say('dana', HALT);
    await room.say('omar', `/approve ${first.result.digest ?? ''}`);
  }
  setReviewers(room, ['maya']);
  const before = countQuestions(room);
  const planned = await room.say('dana', line === 'rollback' ? '/rollback R-0001' : line);
  expect(planned.replies[0]).toContain(
    'After the approval the run waits until a reviewer of the environment `containment` releases it: `maya`.',
  );
  const kept = currentRun(await readReceipt(room));
  expect(kept.plan.gate).toEqual({ reviewers: ['maya'] });
  const replies = await approve(room, planned.result.digest);
  expect(countQuestions(room) - before).toBe(1);
  expect(replies).toHaveLength(1);
  expect(replies[0]).toContain('Nothing has been carried out yet');
  expect(replies[0]).toMatch(/It can begin until .+; after that it takes a fresh plan/);
  expect(replies[0]).toMatch(/`containment` had required reviewers when this was planned: `maya`/);
  expect(replies[0]).toMatch(
    /Unless that was changed since, \[the run\]\(.+\/actions\/runs\/900\) waits.+"Review deployments"/,
  );
});

it('says nothing more where nobody is asked', async () => {
  const room = await openRoom();
  const planned = await room.say('dana', HALT);
  expect(planned.replies[0]).not.toContain('releases it');
  expect((await readReceipt(room)).plan.gate).toBe('open');
  expect(await approve(room, planned.result.digest)).toEqual([]);
});

it('asks once for all plans of a comment', async () => {
  const room = await openRoom();
  setReviewers(room, ['maya']);
  const planned = await room.say('dana', `${HALT}\n${REMOVE}`);
  expect(planned.result.outcome, planned.result.message).toBe('planned');
  expect(countQuestions(room)).toBe(1);
  expect((await readReceipt(room, 'R-0002')).plan.gate).toEqual({ reviewers: ['maya'] });
});

it.each([
  [[], ['maya'], 1],
  [['maya'], [], 0],
])('goes by the newest of the plans: %j, then %j', async (first, second, count) => {
  const room = await openRoom();
  setReviewers(room, first);
  const halt = await room.say('dana', HALT);
  room.world.clock.advance(60_000);
  setReviewers(room, second);
  const remove = await room.say('dana', REMOVE);
  const both = [halt, remove].map(({ result }) => result.digest ?? '');
  expect(await approve(room, both.join('\n/approve '))).toHaveLength(count);
});

it('says when it could not find out, and stops nothing', async () => {
  const room = await openRoom();
  room.fail({ on: `GET ${ENVIRONMENT}`, status: 403, times: 9 });
  const planned = await room.say('dana', HALT);
  const doubt = 'If the environment `containment` has required reviewers';
  expect(planned.replies[0]).toContain(doubt);
  expect((await approve(room, planned.result.digest))[0]).toContain(doubt);
});

it('leaves the digest as it is without, and goes on with receipts that kept nothing', async () => {
  const room = await openRoom();
  const planned = await room.say('dana', HALT);
  const receipt = await readReceipt(room);
  const { gate: _gate, ...plan } = receipt.plan;
  const { signature: _signature, $schema: _schema, ...content } = { ...receipt, plan };
  expect(redigest(content, content)).toBe(receipt.plan.digest);
  const signature = signReceipt(content, SIGNER);
  const older = parseReceipt(JSON.stringify({ ...content, signature }), 'R-0001.json');
  await room.push('dana', { 'containment/R-0001.json': JSON.stringify(older) });
  const replies = await approve(room, planned.result.digest);
  expect(replies[0]).toContain('If the environment `containment` has required reviewers');
});

it('takes an environment that nobody made for open', async () => {
  const room = await openRoom();
  room.world.incidentRepository.environments.delete('containment');
  const planned = await room.say('dana', HALT);
  expect((await readReceipt(room)).plan.gate).toBe('open');
  expect(planned.replies[0]).not.toContain('releases it');
});

it('hands the plan over although GitHub takes no announcement', async () => {
  const room = await openRoom();
  setReviewers(room, ['maya']);
  const planned = await room.say('dana', HALT);
  room.fail({ on: 'POST /repos/{owner}/{repo}/issues/{n}/comments', status: 403, times: 9 });
  expect(await approve(room, planned.result.digest)).toEqual([]);
});
