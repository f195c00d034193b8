/** Attacks on the way from a comment to an action. Each test says what must not be possible. */
import { describe, expect, it } from 'vitest';

import { redigest } from '#containment/run.ts';

import type { Recorder } from '#github/port.ts';
import { openRecorder } from '#github/recorder.ts';
import { parseLedger } from '#incident/ledger.ts';
import { parseTimeline } from '#incident/timeline.ts';

import { openRoom, planAndApprove } from './command-room.ts';

import {
  HALT,
  REMOVE,
  REPOSITORY,
  checkRoom,
  findIntent,
  forgeApproval,
  forgeContained,
  forgeLedger,
  isUntouched,
  openJobs,
  person,
  pushReceipt,
  readPhases,
  readReceipt,
  shop,
  write,
} from './attack-room.ts';

describe('one person where two are required', () => {
  it('cannot resume a plan that nobody approved, with a forged receipt, a forged ledger and a re-run', async () => {
    const room = await openRoom();
    await room.say('dana', HALT);
    const note = await room.say('dana', '/note innocent');
    const own = parseLedger(await room.file('ledger.ndjson')).entries.at(-1);
    await forgeApproval(room, 'dana');
    await forgeLedger(room, 'dana', {
      ...(await findIntent(room)),
      claim: own?.claim ?? '',
      phase: 'approved',
      receipt: 'R-0001',
    });
    const again = await room.rerun(note, 'dana');
    expect(isUntouched(room), JSON.stringify(again.result)).toBe(true);
  });

  it('cannot do the same without a re-run, by pushing before the runner of the comment starts', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    await room.say('dana', HALT);
    const event = await write(room, 'dana', '/note innocent');
    // The claim is a digest of public facts.
    const { toIdempotencyKey } = await import('#incident/idempotency-key.ts');
    const comment = room.pull.comments.at(-1);
    const claim = toIdempotencyKey(
      {
        repositoryId: room.world.incidentRepository.id,
        source: { kind: 'comment', id: String(comment?.id) },
        body: '/note innocent',
      },
      0,
    );
    await forgeApproval(room, 'dana');
    await forgeLedger(room, 'dana', { ...(await findIntent(room)), claim, phase: 'approved' });
    const { handover } = await jobs.command(event);
    if (handover !== undefined) await jobs.contain(handover);
    expect(isUntouched(room)).toBe(true);
  });

  it('cannot be an approver whose fellow never asked: a comment made with the token of a pushed workflow is no plan', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    // Omar asks, and takes the receipt of his own plan as a pattern for one that dana never asked for.
    await room.say('omar', HALT);
    const own = await readReceipt(room);
    const comment = room.pull.comments[0];
    const plan = {
      ...own.plan,
      requested_by: person(room, 'dana'),
      source: { ...own.plan.source, id: String(comment?.id) },
    };
    const forged = { ...own, id: 'R-0002', plan };
    const digest = redigest(forged, forged);
    await pushReceipt(room, 'omar', { ...forged, plan: { ...plan, digest } });
    // `on: push` runs the workflow file of the pushed branch, and its token is github-actions[bot] like ours.
    const thief = openRecorder({ token: jobs.job(), baseUrl: jobs.url }, REPOSITORY);
    await thief.fetchThread(room.pull.number);
    const marker = '<!-- firebreak:reply 0123456789abcdef -->';
    await thief.comment(
      room.pull.number,
      `x\n\n<!-- firebreak:plan ${digest} -->\n${marker}\n`,
      marker,
    );
    const approved = await room.say('omar', `/approve ${digest.slice(7, 15)}`);
    expect(approved.result.outcome, JSON.stringify(approved.result)).toBe('refused');
    expect(isUntouched(room)).toBe(true);
  });

  it('does not hand over again what the same comment only planned', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    const planned = await room.say('dana', HALT);
    const event = await write(room, 'omar', `${REMOVE}\n/approve ${planned.result.digest ?? ''}`);
    const first = await jobs.command(event);
    expect(first.result.outcome, JSON.stringify(first.result)).toBe('approved');
    expect(first.handover?.receipts.map(({ id }) => id)).toEqual(['R-0001']);
    // The contain job was cancelled; somebody runs the workflow again.
    const again = await jobs.command(event, 2);
    expect(again.handover?.receipts.map(({ id }) => id)).toEqual(['R-0001']);
  });
});

describe('between approval and action', () => {
  it('cannot give a rollback something else to put back', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    expect((await planAndApprove(room, REMOVE)).result.outcome).toBe('verified');
    const handover = await jobs.approve('/rollback R-0001');
    const receipt = await readReceipt(room);
    const evil = `ssh-ed25519 ${'E'.repeat(68)}`;
    const prior = JSON.parse(JSON.stringify(receipt.plan.prior).replace(/ssh-[^"]+/, evil));
    const changed = {
      ...receipt,
      plan: { ...receipt.plan, prior },
      ...(receipt.rollback && { rollback: { ...receipt.rollback, state: 'unknown' as const } }),
    };
    await pushReceipt(room, 'dana', changed);
    const result = await jobs.contain(handover);
    expect(
      shop(room).deployKeys.map(({ key }) => key),
      JSON.stringify(result),
    ).not.toContain(evil);
  });

  it('cannot have a step called verified that never ran', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    const handover = await jobs.approve(HALT);
    await pushReceipt(room, 'dana', { ...(await readReceipt(room)), state: 'verified' });
    const result = await jobs.contain(handover);
    const phases = await readPhases(room);
    expect(
      { untouched: isUntouched(room), verified: phases.includes('verified') },
      result.message,
    ).not.toEqual({ untouched: true, verified: true });
  });

  it('cannot have a step called refused that did run, by pushing while it runs', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    const handover = await jobs.approve(HALT);
    let isPushed = false;
    const recorder: Recorder = {
      ...jobs.recorder,
      commit: async (draft) => {
        if (!isPushed) {
          isPushed = true;
          await pushReceipt(room, 'dana', { ...(await readReceipt(room)), state: 'refused' });
        }
        return jobs.recorder.commit(draft);
      },
    };
    const result = await jobs.contain(handover, { recorder });
    expect(isUntouched(room)).toBe(false);
    expect(await readPhases(room), JSON.stringify(result)).toContain('verified');
  });

  it('cannot put the blame on somebody else', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    const handover = await jobs.approve(HALT);
    const receipt = await readReceipt(room);
    const [approval] = receipt.approvals;
    if (approval === undefined) throw new Error('No approval');
    const requested_by = { ...receipt.plan.requested_by, login: 'eve' };
    const approvals = [{ ...approval, by: person(room, 'maya') }];
    await pushReceipt(room, 'dana', {
      ...receipt,
      approvals,
      plan: { ...receipt.plan, requested_by },
    });
    await jobs.contain(handover);
    const told = parseTimeline(await room.file('timeline.md')).entries.filter(
      ({ kind }) => kind === 'action',
    );
    expect(
      told.map(({ actor, text }) => `${actor} ${/Approved by .*/.exec(text)?.[0] ?? ''}`),
    ).not.toContainEqual(expect.stringMatching(/eve|maya/));
  });
});

describe('a run that somebody starts again', () => {
  it('does not act at the moment that a person without any role chooses', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    const planned = await room.say('dana', HALT);
    const event = await write(room, 'omar', `/approve ${planned.result.digest ?? ''}`);
    // The contain job was cancelled before it did anything.
    expect((await jobs.command(event)).result.outcome).toBe('approved');
    const again = await jobs.command(event, 2, 'ines');
    expect(again.result, JSON.stringify(again.result)).toMatchObject({ outcome: 'refused' });
  });
});

describe('what approvers are shown', () => {
  it('is not a harmless step beside the digits of a harmful plan', async () => {
    const room = await openRoom();
    await room.say('dana', HALT);
    const receipt = await readReceipt(room);
    await pushReceipt(room, 'dana', {
      ...receipt,
      step: 'github/remove-deploy-key',
      params: { repository: 'shop', key: 'ci' },
    });
    await room.say('dana', '/note redraw');
    await pushReceipt(room, 'dana', receipt);
    const status = room.pull.comments[0]?.body ?? '';
    const digits = receipt.plan.digest.slice(7, 15);
    const isMisled = status.includes('remove-deploy-key') && status.includes(`/approve ${digits}`);
    expect(isMisled, status).toBe(false);
  });
});

describe('a plan past its time', () => {
  it('cannot be brought back by moving its dates', async () => {
    const room = await openRoom();
    const planned = await room.say('dana', HALT);
    room.world.clock.advance(24 * 60 * 60_000);
    const receipt = await readReceipt(room);
    const requested_at = room.world.clock.now().toISOString().replace('.000Z', 'Z');
    const expires_at = new Date(room.world.clock.now().getTime() + 3_600_000)
      .toISOString()
      .replace('.000Z', 'Z');
    await pushReceipt(room, 'dana', {
      ...receipt,
      plan: { ...receipt.plan, requested_at, expires_at },
    });
    const approved = await room.say('omar', `/approve ${planned.result.digest ?? ''}`);
    expect(approved.result.outcome, JSON.stringify(approved.result)).toBe('refused');
  });
});

describe('a line that was forged', () => {
  it('has no forged ledger line believed once a command has built on it', async () => {
    const room = await openRoom();
    await forgeContained(room);
    await room.say('dana', '/note innocent');
    await room.push('dana', { 'notes.md': 'x\n' });
    expect(await checkRoom(room)).not.toBe('success');
  });
});

describe('what a command wrote on the timeline', () => {
  it('is not taken out on top of an unseen push', async () => {
    const room = await openRoom();
    expect(await checkRoom(room)).toBe('success');
    await room.push('dana', { 'notes.md': 'x\n' });
    await room.say('omar', '/note the token was used from a build host');
    const timeline = await room.file('timeline.md');
    await room.push('dana', { 'timeline.md': timeline.replace(/^.*a build host.*\n/m, '') });
    expect(await checkRoom(room)).not.toBe('success');
  });
});
