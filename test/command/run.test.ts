import { describe, expect, it } from 'vitest';
import { verifyChain } from '#incident/ledger.ts';
import { parseTimeline } from '#incident/timeline.ts';
import { actAs } from '#sandbox/world/act.ts';
import { editComment } from '#sandbox/world/comments.ts';
import { findToken } from '#sandbox/world/tokens.ts';
import { crash } from './crash.ts';
import { openRoom, type Room, type Said } from './command-room.ts';

const REVOKE = '/contain github/revoke-credential credential=C-01';

function reactions(said: Said): string[] {
  return said.comment.reactions.map((one) => one.content).toSorted();
}

async function planRevocation(room: Room): Promise<Said> {
  await room.deposit('dana', 'C-01', 'leaked');
  const planned = await room.say('dana', REVOKE);
  expect(planned.result).toMatchObject({ outcome: 'planned', receipt: 'R-0001' });
  return planned;
}

describe('a command', () => {
  it('is recorded, shown and answered with a rocket in at most eight calls', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/note the token was used twice');
    expect(said.result.outcome).toBe('done');
    expect(said.calls).toBeLessThanOrEqual(8);
    expect(said.replies).toEqual([]);
    expect(reactions(said)).toEqual(['rocket']);
    const { entries } = parseTimeline(await room.file('timeline.md'));
    expect(entries.at(-1)).toMatchObject({
      kind: 'note',
      actor: 'dana',
      text: 'the token was used twice',
    });
    expect(verifyChain(await room.file('ledger.ndjson'), room.id)).toEqual([]);
  });

  it('plans, takes the approval of a second person, revokes and verifies', async () => {
    const room = await openRoom();
    const planned = await planRevocation(room);
    expect(planned.calls).toBeLessThanOrEqual(8);
    expect(planned.replies[0]).toContain(`/approve ${planned.result.digest ?? 'no digest'}`);
    const approved = await room.say('omar', `/approve ${planned.result.digest ?? ''}`);
    expect(approved.result).toMatchObject({ outcome: 'verified', receipt: 'R-0001' });
    expect(findToken(room.world, 'leaked')?.revoked).toBe(true);
    expect(approved.calls).toBeLessThanOrEqual(12);
    expect(reactions(approved)).toEqual(['rocket']);
    expect(await room.file('incident.md')).toContain('state: revoked');
    await expect(room.file('containment/C-01.sealed.json')).rejects.toThrow(/No /);
    const phases = (await room.file('ledger.ndjson')).match(/"phase":"\w+"/g) ?? [];
    expect(phases.slice(-4)).toEqual(
      ['intent', 'approved', 'applied', 'verified'].map((one) => `"phase":"${one}"`),
    );
  });

  it.each([
    ['dana', 'who could not approve anything'],
    ['omar', 'who may approve what others ask for'],
  ])('refuses the approval of whoever asked: %s, %s', async (login) => {
    const room = await openRoom();
    await room.deposit(login, 'C-01', 'leaked');
    const planned = await room.say(login, REVOKE);
    const approved = await room.say(login, `/approve ${planned.result.digest ?? ''}`);
    expect(approved.result).toMatchObject({ outcome: 'refused', reason: 'self-approval' });
    expect(reactions(approved)).toEqual(['-1']);
    expect(findToken(room.world, 'leaked')?.revoked).toBe(false);
  });

  it.each([
    ['eve', 'who holds no role'],
    ['ines', 'whose invitation is pending'],
  ])('refuses %s, %s', async (login) => {
    const room = await openRoom();
    const said = await room.say(login, '/note I was here');
    expect(said.result).toMatchObject({ outcome: 'refused', reason: 'not-permitted' });
    expect(said.replies[0]).toContain('not-permitted');
    expect(await room.file('timeline.md')).not.toContain('I was here');
    expect(await room.file('ledger.ndjson')).not.toContain('not-permitted');
  });

  it('keeps no character in the ledger that nobody can see', async () => {
    const room = await openRoom();
    await room.say('dana', '/note seen \u202efrom\u200b here');
    expect(await room.file('ledger.ndjson')).toContain('/note seen from here');
  });

  it('does all commands of a comment or none', async () => {
    const room = await openRoom();
    const both = await room.say('dana', '/note first\n\n/severity SEV1');
    expect(both.result.outcome).toBe('done');
    expect(await room.file('incident.md')).toContain('severity: SEV1');
    const none = await room.say('dana', '/note second\n\n/severity SEV9');
    expect(none.result).toMatchObject({ outcome: 'refused', reason: 'invalid-parameter' });
    expect(await room.file('timeline.md')).not.toContain('second');
  });

  it('leaves the repository as it was when the command cannot be read', async () => {
    const room = await openRoom();
    const before = await room.file('ledger.ndjson');
    const said = await room.say('dana', '/contian github/revoke-credential');
    expect(said.result).toMatchObject({ outcome: 'refused', reason: 'unknown-command' });
    expect(said.replies[0]).toContain('did you mean');
    expect(await room.file('ledger.ndjson')).toBe(before);
  });

  it('answers outside an incident that there is none', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/help', { on: 'issue' });
    expect(said.result.outcome).toBe('done');
    expect(said.replies[0]).toContain('github/halt-workflows');
  });
});

describe('running again', () => {
  it('repeats nothing and says so', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/note once');
    const again = await room.rerun(said, 'eve');
    expect(again.result).toMatchObject({ outcome: 'refused', reason: 'replayed-run' });
    expect((await room.file('timeline.md')).match(/once/g)).toHaveLength(1);
  });

  it('ignores a redelivery of the same event', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/note once');
    expect(await room.deliver(said.event)).toMatchObject({ outcome: 'ignored' });
    expect((await room.file('timeline.md')).match(/once/g)).toHaveLength(1);
  });

  it('does not start an old command that was never recorded', async () => {
    const room = await openRoom();
    const crashed = await crash(room, '/note late', { from: 3, mode: 'before' });
    room.world.clock.advance(16 * 60_000);
    const again = await room.rerun(crashed, 'dana');
    expect(again.result).toMatchObject({ outcome: 'refused', reason: 'expired' });
    expect(await room.file('timeline.md')).not.toContain('late');
  });

  it('starts a command that was never recorded only for the entitled', async () => {
    const room = await openRoom();
    const crashed = await crash(room, '/note mine', { from: 3, mode: 'before' });
    const byEve = await room.rerun(crashed, 'eve');
    expect(byEve.result).toMatchObject({ outcome: 'refused', reason: 'replayed-run' });
    expect(await room.file('timeline.md')).not.toContain('mine');
  });

  it.each([
    [14, 'planned'],
    [16, 'refused'],
  ])('starts a label that was never recorded %i minutes later: %s', async (minutes, outcome) => {
    const room = await openRoom();
    // What counts is the age of the label, not that of the thread.
    room.world.clock.advance(60 * 60_000);
    room.fail({ on: '*', status: 502, after: 2, times: 10_000 });
    await room.label('maya', 'contain:github/halt-workflows').catch(() => undefined);
    room.world.faults.length = 0;
    room.world.clock.advance(minutes * 60_000);
    const again = await room.deliver(room.lastEvent('labeled'), { attempt: 2, by: 'maya' });
    expect(again.outcome, again.message).toBe(outcome);
  });

  it('takes nobody for the author because they took over the author\u2019s name', async () => {
    const room = await openRoom();
    const crashed = await crash(room, '/note mine', { from: 3, mode: 'before' });
    const { accounts } = room.world;
    const [dana, eve] = ['dana', 'eve'].map((name) => actAs(room.world, name).account);
    if (dana === undefined || eve === undefined) throw new Error('Nobody');
    accounts.set('dana-before', Object.assign(dana, { login: 'dana-before' }));
    accounts.set('dana', Object.assign(eve, { login: 'dana' }));
    const again = await room.rerun(crashed, 'dana');
    expect(again.result).toMatchObject({ outcome: 'refused', reason: 'replayed-run' });
    expect(await room.file('timeline.md')).not.toContain('mine');
  });

  it('refuses a comment that was edited between event and run', async () => {
    const room = await openRoom();
    const crashed = await crash(room, '/note honest', { from: 0, mode: 'before' });
    await editComment(
      actAs(room.world, 'dana'),
      { thread: room.pull, comment: crashed.comment },
      '/note forged',
    );
    const again = await room.rerun(crashed, 'dana');
    expect(again.result).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
    expect(await room.file('timeline.md')).not.toMatch(/honest|forged/);
  });
});

describe('when GitHub fails for good', () => {
  it('says so, says how to go on, and takes that back once it is done', async () => {
    const room = await openRoom();
    room.fail({ on: 'POST /graphql createCommitOnBranch', status: 500, times: 50 });
    await expect(room.say('dana', '/note in the end')).rejects.toThrow(/500/);
    const comment = room.pull.comments.find((one) => one.body === '/note in the end');
    if (comment === undefined) throw new Error('No comment');
    expect(comment.reactions.map((one) => one.content)).toEqual(['confused']);
    expect(room.pull.comments.at(-1)?.body).toMatch(/unknown-outcome[\s\S]+actions\/runs\/900/);
    room.world.faults.length = 0;
    const again = await room.rerun({ event: room.lastEvent(), comment }, 'dana');
    expect(again.result.outcome).toBe('done');
    expect(comment.reactions.map((one) => one.content)).toEqual(['rocket']);
    const said = room.pull.comments.map(({ body }) => body).join('\n');
    expect(said).not.toContain('unknown-outcome');
    expect(said).toContain('**Settled:');
  });

  it('goes on without reactions when only those are refused', async () => {
    const room = await openRoom();
    const on = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
    room.fail({ on, mode: 'forbid' });
    room.fail({ on: 'POST /graphql addReaction', mode: 'forbid' });
    const said = await room.say('dana', '/severity SEV1');
    expect(said.result.outcome).toBe('done');
    expect([...room.issue.labels]).toContain('SEV1');
    expect(said.comment.reactions).toEqual([]);
  });
});
