import { describe, expect, it } from 'vitest';
import { parseLedger, appendLedger } from '#incident/ledger.ts';
import { actAs } from '#sandbox/world/act.ts';
import { editComment } from '#sandbox/world/comments.ts';
import { openRoom, planAndApprove, type Room } from './command-room.ts';

const HALT = '/contain github/halt-workflows repository=shop';

function shop(room: Room) {
  const repository = room.world.repositories.get('acme/shop');
  if (repository === undefined) throw new Error('No shop');
  return repository;
}

describe('containing', () => {
  it('halts the workflows of a repository and takes them up again, each on two people\u2019s word', async () => {
    const room = await openRoom();
    const halted = await planAndApprove(room, HALT);
    expect(halted.result.outcome).toBe('verified');
    expect(shop(room).workflows.map((one) => one.state)).toEqual([
      'disabled_manually',
      'disabled_manually',
    ]);
    expect(shop(room).runs.every((run) => run.status === 'completed')).toBe(true);
    const back = await planAndApprove(room, '/rollback R-0001 --reason "clean"');
    expect(back.result.outcome).toBe('rolled-back');
    expect(shop(room).workflows.map((one) => one.state)).toEqual(['active', 'active']);
    const manifest = await room.file('artifacts/manifest.yml');
    expect(manifest).toContain('A-0001');
  });

  it('plans from a label with the parameters of the record and takes the label off', async () => {
    const room = await openRoom();
    for (const on of [undefined, 'issue'] as const) {
      const labelled = await room.label('maya', 'contain:github/halt-workflows', on);
      expect(labelled.result.outcome).toBe('planned');
      const thread = on === 'issue' ? room.issue : room.pull;
      expect([...thread.labels]).not.toContain('contain:github/halt-workflows');
    }
  });

  it('takes a label in whatever case the repository has it, and takes it off', async () => {
    const room = await openRoom();
    const name = 'Contain:GitHub/Halt-Workflows';
    room.world.incidentRepository.labels.set(name, { color: 'ededed', description: '' });
    const labelled = await room.label('maya', 'contain:github/halt-workflows');
    expect(labelled.result.outcome, labelled.result.message).toBe('planned');
    expect([...room.pull.labels]).not.toContain(name);
  });

  it('gives a label no authority of its own', async () => {
    const room = await openRoom();
    const labelled = await room.label('eve', 'contain:github/halt-workflows');
    expect(labelled.result).toMatchObject({ outcome: 'refused', reason: 'not-permitted' });
    expect([...room.pull.labels]).not.toContain('contain:github/halt-workflows');
  });

  it('never touches the incident repository', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/contain github/halt-workflows repository=acme/incidents');
    expect(said.result).toMatchObject({ outcome: 'refused', reason: 'protected-target' });
  });

  it('refuses an approval when its targets have changed since the plan', async () => {
    const room = await openRoom();
    const planned = await room.say(
      'dana',
      '/contain github/remove-deploy-key repository=shop key=ci',
    );
    const [key] = shop(room).deployKeys;
    if (key !== undefined) key.title = 'ci-2';
    const approved = await room.say('omar', `/approve ${planned.result.digest ?? ''}`);
    expect(approved.result).toMatchObject({ outcome: 'refused', reason: 'stale-plan' });
    expect(shop(room).deployKeys).toHaveLength(1);
  });

  it('lets a plan expire', async () => {
    const room = await openRoom();
    const planned = await room.say('dana', HALT);
    room.world.clock.advance(61 * 60_000);
    const approved = await room.say('omar', `/approve ${planned.result.digest ?? ''}`);
    expect(approved.result).toMatchObject({ outcome: 'refused', reason: 'expired' });
  });

  it('approves once when two approvers answer', async () => {
    const room = await openRoom();
    const planned = await room.say('dana', HALT);
    const line = `/approve ${planned.result.digest ?? ''}`;
    const both = await Promise.all([room.say('omar', line), room.say('maya', line)]);
    const outcomes = both.map((one) => one.result.outcome).toSorted();
    expect(outcomes).toEqual(['refused', 'verified']);
    const ledger = parseLedger(await room.file('ledger.ndjson')).entries;
    expect(ledger.filter((entry) => entry.phase === 'applied')).toHaveLength(1);
  });
});

describe('forgery on the incident branch', () => {
  it('does not pass for a plan that Firebreak made', async () => {
    const room = await openRoom();
    const planned = await room.say('dana', HALT);
    const receipt = await room.file('containment/R-0001.json');
    // Omar wants to approve his own wish: he rewrites who asked and what for, digest and all.
    const { currentRun } = await import('#containment/index.ts');
    const { parseReceipt } = await import('#incident/receipt.ts');
    const forged = parseReceipt(receipt, 'R-0001.json');
    const { redigest } = await import('#containment/run.ts');
    const changed = { ...forged, params: { repository: 'acme/vault' } };
    const digest = redigest(changed, currentRun(changed));
    const text = JSON.stringify({ ...changed, plan: { ...changed.plan, digest } }, null, 2);
    await room.push('omar', { 'containment/R-0001.json': text });
    const approved = await room.say('omar', `/approve ${digest.slice(7, 15)}`);
    expect(approved.result.outcome).toBe('refused');
    const old = await room.say('omar', `/approve ${planned.result.digest ?? ''}`);
    expect(old.result.outcome).toBe('refused');
    expect(shop(room).workflows.every((one) => one.state === 'active')).toBe(true);
  });

  it('cannot make a rollback put back what was never taken', async () => {
    const room = await openRoom();
    const line = '/contain github/remove-deploy-key repository=shop key=ci';
    expect((await planAndApprove(room, line)).result.outcome).toBe('verified');
    const { parseReceipt } = await import('#incident/receipt.ts');
    const { redigest } = await import('#containment/run.ts');
    const receipt = parseReceipt(await room.file('containment/R-0001.json'), 'R-0001.json');
    const evil = `ssh-ed25519 ${'E'.repeat(68)}`;
    const prior = JSON.parse(JSON.stringify(receipt.plan.prior).replace(/ssh-[^"]+/, evil));
    const changed = { ...receipt, plan: { ...receipt.plan, prior } };
    const plan = { ...changed.plan, digest: redigest(changed, changed) };
    await room.push('dana', { 'containment/R-0001.json': JSON.stringify({ ...changed, plan }) });
    const asked = await room.say('dana', '/rollback R-0001');
    expect(asked.result).toMatchObject({ outcome: 'refused', reason: 'stale-plan' });
  });

  it('does not start a step through forged ledger lines and a re-run', async () => {
    const room = await openRoom();
    const planned = await room.say('dana', HALT);
    const note = await room.say('dana', '/note innocent');
    const ledger = await room.file('ledger.ndjson');
    const entry = parseLedger(ledger).entries.at(-1);
    const intent = parseLedger(ledger).entries.find((one) => one.phase === 'intent');
    if (entry === undefined || intent === undefined) throw new Error('No entries');
    const { n: _n, prev: _prev, hash: _hash, ...rest } = entry;
    const forged = appendLedger(ledger, room.id, [
      { ...rest, phase: 'approved', plan: intent.plan ?? '', receipt: 'R-0001' },
    ]);
    await room.push('dana', { 'ledger.ndjson': forged.text });
    const again = await room.rerun(note, 'dana');
    expect(again.result.outcome).not.toBe('verified');
    expect(planned.result.outcome).toBe('planned');
    expect(shop(room).workflows.every((one) => one.state === 'active')).toBe(true);
  });
});

describe('an edited or deleted command', () => {
  it('leaves a line on the timeline and runs nothing', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/note as it was');
    await editComment(
      actAs(room.world, 'eve'),
      { thread: room.pull, comment: said.comment },
      '/severity SEV1',
    );
    const result = await room.deliver(room.lastEvent());
    expect(result, result.message).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
    expect(await room.file('incident.md')).toContain('severity: SEV2');
    expect(await room.file('timeline.md')).toMatch(/eve edited the comment of dana/);
  });

  it('is noted once, although the first run died before it answered', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/note as it was');
    const place = { thread: room.pull, comment: said.comment };
    await editComment(actAs(room.world, 'eve'), place, 'gone');
    const event = room.lastEvent();
    room.fail({ on: 'POST /repos/{owner}/{repo}/issues/{n}/comments', status: 502, times: 50 });
    await expect(room.deliver(event)).rejects.toThrow(/502/);
    room.world.faults.length = 0;
    const again = await room.deliver(event, { attempt: 2, by: 'eve' });
    expect(again).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
    expect(room.pull.comments.at(-1)?.body).toContain('eve edited the comment of dana');
    expect((await room.file('timeline.md')).match(/eve edited/g)).toHaveLength(1);
    await editComment(actAs(room.world, 'eve'), place, 'gone again');
    expect((await room.deliver(room.lastEvent())).message).toContain('that gave /note as it was');
  });

  it('is not passed over when the branch never stands still', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/note as it was');
    const place = { thread: room.pull, comment: said.comment };
    await editComment(actAs(room.world, 'eve'), place, 'gone');
    room.fail({ on: 'POST /graphql createCommitOnBranch', mode: 'move-ref', times: 5 });
    const result = await room.deliver(room.lastEvent());
    expect(result).toMatchObject({ outcome: 'unknown', reason: 'ref-moved' });
    expect(room.pull.comments.at(-1)?.body).toMatch(/ref-moved[\s\S]*actions\/runs\/900/);
    const again = await room.deliver(room.lastEvent(), { attempt: 2, by: 'eve' });
    expect(again).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
    expect(await room.file('timeline.md')).toContain('eve edited the comment of dana');
  });

  it('that is mended by an edit still runs nothing, and its author is told once', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/notte the token is gone');
    expect(said.result.reason).toBe('unknown-command');
    const dana = actAs(room.world, 'dana');
    for (const text of ['/note the token is gone', '/note the token is gone.']) {
      await editComment(dana, { thread: room.pull, comment: said.comment }, text);
      const result = await room.deliver(room.lastEvent());
      expect(result).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
    }
    const told = room.pull.comments.filter(({ body }) => body.includes('this edit ran nothing'));
    expect(told).toHaveLength(1);
    expect(await room.file('timeline.md')).not.toContain('the token is gone');
  });

  it('of words that are no command is nobody\u2019s business', async () => {
    const room = await openRoom();
    const said = await room.say('dana', '/note as it was');
    const dana = actAs(room.world, 'dana');
    const other = await room.say('dana', 'just words');
    await editComment(dana, { thread: room.pull, comment: other.comment }, 'other words');
    expect((await room.deliver(room.lastEvent())).outcome).toBe('ignored');
    expect(said.result.outcome).toBe('done');
  });
});

it('refuses everything while the record cannot be read, and says where it is wrong', async () => {
  const room = await openRoom();
  const record = await room.file('incident.md');
  await room.push('dana', { 'incident.md': record.replace('severity: SEV2', 'severity: bad') });
  const said = await room.say('dana', '/note x');
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'invalid-record' });
  expect(said.replies[0]).toMatch(
    /\[`incidents\/\S+\/incident\.md:\d+`\]\(https:\S+\/edit\/incident\/INC-\S+\)/,
  );
});
