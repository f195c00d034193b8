import { expect, it } from 'vitest';
import { checkRoom } from '../attack-room.ts';
import { openRoom, planAndApprove } from '../command-room.ts';

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
  await room.push('dana', { 'artifacts/a.json': '{}' });
  const closed = await room.say('maya', '/close');
  expect(closed.result.outcome, closed.result.message).toBe('done');
  expect(closed.calls).toBeLessThanOrEqual(8);
});

it('closes an incident of more files than GitHub lists in a comparison', async () => {
  const room = await openRoom();
  const names = Array.from({ length: 301 }, (_, n) => [`artifacts/${n}.json`, `{"n": ${n}}`]);
  await room.push('dana', Object.fromEntries(names));
  const closed = await room.say('maya', '/close');
  expect(closed.result.outcome, closed.result.message).toBe('done');
  expect(closed.calls).toBeLessThanOrEqual(8);
});

it('vouches for no push that came after it and passed no check', async () => {
  const room = await openRoom();
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
  const closed = await room.say('maya', '/close');
  expect(closed.result.outcome, closed.result.message).toBe('done');
});
