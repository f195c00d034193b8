import { expect, it } from 'vitest';
import { openRoom } from '../command-room.ts';

it('assigns roles to others by their numeric id', async () => {
  const room = await openRoom();
  await room.say('maya', '/assign scribe @dana');
  expect(await room.file('incident.md')).toMatch(/scribe:.*dana|scribe:\n.*dana/s);
  const nobody = await room.say('maya', '/assign scribe @nobody-here');
  expect(nobody.result).toMatchObject({ outcome: 'refused', reason: 'unknown-target' });
});

it('takes the role itself when no one is named, and knows no other roles', async () => {
  const room = await openRoom();
  await room.say('dana', '/assign technical-lead');
  expect(await room.file('incident.md')).toMatch(/technical_lead:\s+id: \d+\s+login: dana/);
  const said = await room.say('dana', '/assign scirbe');
  expect(said.result.message).toMatch(/did you mean scribe/);
  const me = await room.say('dana', '/assign me');
  expect(me.result.message).toContain('without a login it is yours');
});
