import { describe, expect, it } from 'vitest';
import { checkRoom } from '../attack-room.ts';
import { openRoom, planAndApprove, SETTLE } from '../command-room.ts';

it('closes only when nothing is open, and ends the incident', async () => {
  const room = await openRoom();
  await room.deposit('dana', 'C-01', 'leaked');
  expect(await checkRoom(room)).toBe('success');
  const early = await room.say('maya', '/close');
  expect(early.result).toMatchObject({ outcome: 'refused', reason: 'not-ready' });
  expect(early.replies[0]).toContain('C-01');
  await planAndApprove(room, '/contain github/revoke-credential credential=C-01');
  const report = await room.say('dana', '/report');
  expect(report.calls).toBeLessThanOrEqual(8);
  expect(await room.file('reports/incident-report.md')).toContain('R-0001');
  await room.say('maya', `${SETTLE}\n/credential rotated credential=C-01`);
  const closed = await room.say('maya', '/close');
  expect(closed.result.outcome, closed.result.message).toBe('done');
  expect(closed.calls).toBeLessThanOrEqual(8);
  expect(await room.file('incident.md')).toContain('status: closed');
  expect(room.pull.pull?.draft).toBe(false);
  expect(room.world.incidentRepository.checks.at(-1)).toMatchObject({
    name: 'firebreak/validate',
    conclusion: 'success',
    headSha: (await room.world.git.readObject(`incident/${room.id}`))?.oid,
  });
  const late = await room.say('dana', '/severity SEV1');
  expect(late.result).toMatchObject({ outcome: 'refused', reason: 'incident-closed' });
  // The refusal is on record, so the head has moved: without its own check nobody could merge any more.
  expect(late.calls).toBeLessThanOrEqual(8);
  expect(room.world.incidentRepository.checks.at(-1)).toMatchObject({
    conclusion: 'success',
    headSha: (await room.world.git.readObject(`incident/${room.id}`))?.oid,
  });
});

it('looks through a push that nobody validated itself, in no more than eight calls', async () => {
  const room = await openRoom();
  await room.say('maya', SETTLE);
  await room.push('dana', { 'artifacts/a.json': '{}' });
  const closed = await room.say('maya', '/close');
  expect(closed.result.outcome, closed.result.message).toBe('done');
  expect(closed.calls).toBeLessThanOrEqual(8);
});

it('closes an incident of more files than GitHub lists in a comparison', async () => {
  const room = await openRoom();
  const names = Array.from({ length: 301 }, (_, n) => [`artifacts/${n}.json`, `{"n": ${n}}`]);
  await room.say('maya', SETTLE);
  await room.push('dana', Object.fromEntries(names));
  const closed = await room.say('maya', '/close');
  expect(closed.result.outcome, closed.result.message).toBe('done');
  expect(closed.calls).toBeLessThanOrEqual(8);
});

it('vouches for no push that came after it and passed no check', async () => {
  const room = await openRoom();
  await room.say('maya', SETTLE);
  expect((await room.say('maya', '/close')).result.outcome).toBe('done');
  const { checks } = room.world.incidentRepository;
  await room.push('dana', { 'artifacts/a.json': '{}' });
  const before = checks.length;
  const noted = await room.say('dana', '/note one more file');
  expect(noted.result.outcome).toBe('done');
  expect(checks).toHaveLength(before);
});

it('names the line of what validation finds', async () => {
  const room = await openRoom();
  const timeline = await room.file('timeline.md');
  await room.push('dana', {
    'timeline.md': `${timeline}- **T-0001** 2026-03-02T09:00Z \`note\` @dana: twice\n`,
  });
  const said = await room.say('maya', '/close');
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'not-ready' });
  expect(said.replies[0]).toMatch(/timeline\.md:\d+/);
});

it('is not for responders alone', async () => {
  const room = await openRoom();
  const said = await room.say('dana', '/close');
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'not-permitted' });
});

it('is not held up by a step whose outcome was unknown and that was taken back', async () => {
  const room = await openRoom();
  room.fail({
    on: 'DELETE /repos/{owner}/{repo}/keys/{key_id}',
    mode: 'lost',
    status: 502,
    times: 9,
  });
  const lost = await planAndApprove(
    room,
    '/contain github/remove-deploy-key repository=shop key=ci',
  );
  expect(lost.result.outcome).toBe('unknown');
  room.world.faults.length = 0;
  expect((await room.say('maya', '/close')).replies[0]).toContain('R-0001 is unknown');
  expect((await planAndApprove(room, '/rollback R-0001')).result.outcome).toBe('rolled-back');
  await room.say('maya', SETTLE);
  const closed = await room.say('maya', '/close');
  expect(closed.result.outcome, closed.result.message).toBe('done');
});

it('names each open point with the line that settles it, in the order of the gates', async () => {
  const room = await openRoom();
  await room.say('dana', '/credential add kind=other');
  await planAndApprove(room, '/contain github/halt-workflows repository=shop');
  const waits = await room.say('dana', '/contain github/remove-deploy-key repository=shop key=ci');
  const said = await room.say('maya', '/close');
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'not-ready' });
  const points = said.replies[0]?.match(/^> - .*|^- .*/gm) ?? [];
  expect(points.map((line) => line.replace(/^(?:> )?- /, ''))).toEqual([
    'Nobody has said that it is contained: `/milestone contained`',
    'Nobody has said that it is recovered: `/milestone recovered`',
    'Nobody commands it: `/assign incident-commander`',
    'C-01 (other) is still exposed: revoke it, then `/credential rotated credential=C-01`, or `/credential retired credential=C-01` when it needs no successor',
    'R-0001 (github/halt-workflows) is still in force: `/rollback R-0001`, or `/keep R-0001 --reason "…"` when it is to stay',
    `R-0002 waits for an approval until 2026-03-02 10:00 UTC: \`/approve ${waits.result.digest}\` by another person, or let it lapse`,
  ]);
});

it('holds a credential against a record that a push took it out of', async () => {
  const room = await openRoom();
  const before = await room.file('incident.md');
  await room.say('dana', '/credential add kind=other');
  await room.say('maya', SETTLE);
  const record = await room.file('incident.md');
  const gone = record.replace(/exposed_credentials:[^]*?\n(?=\w)/, 'exposed_credentials: []\n');
  expect(gone).not.toBe(record);
  expect(before).toContain('exposed_credentials: []');
  await room.push('dana', { 'incident.md': gone });
  const said = await room.say('maya', '/close');
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'not-ready' });
  expect(said.replies[0]).toContain('C-01 was registered by a command');
});

describe('/close --anyway', () => {
  const ASK = '/close --anyway --reason "the rest is followed up elsewhere"';

  it('takes two people, who see the same list, and tells what was left open', async () => {
    const room = await openRoom();
    const asked = await room.say('maya', ASK);
    expect(asked.result.outcome, asked.result.message).toBe('done');
    expect(asked.replies[0]).toContain('Nobody commands it');
    expect(await room.file('incident.md')).toContain('status: declared');
    // Not by the same person, and not by one whose word does not count.
    expect((await room.say('maya', ASK)).result.outcome).toBe('done');
    expect(await room.file('incident.md')).toContain('status: declared');
    expect((await room.say('dana', '/close --anyway')).result.reason).toBe('not-permitted');
    const agreed = await room.say('omar', '/close --anyway');
    expect(agreed.result.outcome, agreed.result.message).toBe('done');
    expect(await room.file('incident.md')).toContain('status: closed');
    const timeline = await room.file('timeline.md');
    expect(timeline).toContain('the rest is followed up elsewhere');
    expect(timeline).toMatch(
      /`closed` @omar: closed by omar as maya asked, although: Nobody has said/,
    );
    expect(await room.file('reports/post-incident-review.md')).toContain(
      'although something was open: “Nobody has said',
    );
  });

  it('asks for a reason, and anew when another point is open or too much time went by', async () => {
    const room = await openRoom();
    expect((await room.say('maya', '/close --anyway')).result.reason).toBe('missing-parameter');
    await room.say('maya', ASK);
    await room.say('dana', '/credential add kind=other');
    expect((await room.say('omar', '/close --anyway')).result.reason).toBe('missing-parameter');
    await room.say('maya', ASK);
    room.world.clock.advance(61 * 60_000);
    expect((await room.say('omar', '/close --anyway')).result.reason).toBe('missing-parameter');
    expect(await room.file('incident.md')).toContain('status: declared');
  });
});
