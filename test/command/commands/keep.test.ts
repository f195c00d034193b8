import { expect, it } from 'vitest';
import { HALT } from '../attack-room.ts';
import { openRoom, planAndApprove, SETTLE } from '../command-room.ts';

const KEEP = '/keep R-0001 --reason "the pipelines move to another system"';

it('leaves in force what a step did, beyond the close, and says why', async () => {
  const room = await openRoom();
  await planAndApprove(room, HALT);
  await room.say('maya', SETTLE);
  expect((await room.say('maya', '/close')).replies[0]).toContain('/keep R-0001');
  const kept = await room.say('maya', KEEP);
  expect(kept.result.outcome, kept.result.message).toBe('done');
  expect(await room.file('timeline.md')).toMatch(
    /`decision` @maya: R-0001 .*stays in force beyond the close: the pipelines move to another system \(\[R-0001\]/,
  );
  expect((await room.say('maya', KEEP)).result).toMatchObject({ reason: 'not-needed' });
  expect((await room.say('maya', '/close')).result.outcome).toBe('done');
});

it('is taken back by a rollback, and then there is nothing to keep', async () => {
  const room = await openRoom();
  await planAndApprove(room, HALT);
  await room.say('maya', KEEP);
  expect((await planAndApprove(room, '/rollback R-0001')).result.outcome).toBe('rolled-back');
  const said = await room.say('maya', KEEP);
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'unknown-receipt' });
});

it.each([
  ['maya', '/keep R-0001', 'missing-parameter'],
  ['maya', '/keep R-0001 --reason " "', 'missing-parameter'],
  ['maya', '/keep R-0009 --reason "x"', 'unknown-receipt'],
  ['dana', KEEP, 'not-permitted'],
])('of %s: %s is refused as %s', async (by, line, reason) => {
  const room = await openRoom();
  await planAndApprove(room, HALT);
  expect((await room.say(by, line)).result).toMatchObject({ outcome: 'refused', reason });
  await room.say('maya', SETTLE);
  expect((await room.say('maya', '/close')).result.reason).toBe('not-ready');
});
