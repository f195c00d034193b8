import { expect, it } from 'vitest';
import { openRoom } from '../command-room.ts';

it('sets milestones, moves the status, and supersedes what it corrects', async () => {
  const room = await openRoom();
  room.world.clock.advance(3_600_000);
  await room.say('dana', '/milestone contained --at 2026-03-02T09:30Z');
  await room.say('dana', '/milestone contained --at 2026-03-02T09:20Z --reason "log says so"');
  const record = await room.file('incident.md');
  expect(record).toContain('status: contained');
  expect(record).toContain('2026-03-02T09:20:00Z');
  expect(await room.file('timeline.md')).toMatch(/supersedes T-000\d/);
  const future = await room.say('dana', '/milestone recovered --at 2027-01-01T00:00Z');
  expect(future.result).toMatchObject({ outcome: 'refused', reason: 'invalid-parameter' });
});

it.each([
  ['/milestone contianed', /did you mean contained/],
  ['/milestone contained --at yesterday', /expected RFC 3339/],
  ['/milestone closed', /use \/close/],
])('refuses %s', async (line, message) => {
  const room = await openRoom();
  const said = await room.say('dana', line);
  expect(said.result.reason).toBe('invalid-parameter');
  expect(said.result.message).toMatch(message);
});
