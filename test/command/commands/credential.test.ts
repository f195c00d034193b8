import { expect, it } from 'vitest';
import { findToken } from '#sandbox/world/tokens.ts';
import { openRoom } from '../command-room.ts';

it('registers credentials and never takes a secret into the timeline', async () => {
  const room = await openRoom();
  const added = await room.say('dana', '/credential add kind=other');
  expect(added.replies[0]).toContain('C-01');
  const secret = findToken(room.world, 'leaked')?.value ?? '';
  const refused = await room.say('dana', `/note it is ${secret}`);
  expect(refused.result).toMatchObject({ outcome: 'refused', reason: 'invalid-parameter' });
  expect(await room.file('timeline.md')).not.toContain(secret);
  expect(await room.file('ledger.ndjson')).not.toContain(secret);
  expect(refused.replies.join()).not.toContain(secret);
  const pasted = `${secret.slice(0, 20)}\u200b${secret.slice(20)}`;
  const hidden = await room.say('dana', `/note it is ${pasted} as chat programs paste it`);
  expect(hidden.result).toMatchObject({ outcome: 'refused', reason: 'invalid-parameter' });
  const told = [
    ...hidden.replies,
    await room.file('timeline.md'),
    await room.file('ledger.ndjson'),
  ];
  expect(told.join().replaceAll('\u200b', '')).not.toContain(secret);
});

it('records a rotation, and refuses a credential that the record does not know', async () => {
  const room = await openRoom();
  await room.say('dana', '/credential add kind=other last4=9f2c');
  await room.say('dana', '/credential rotated credential=c-01');
  expect(await room.file('incident.md')).toContain('state: rotated');
  const unknown = await room.say('dana', '/credential rotated credential=C-09');
  expect(unknown.result).toMatchObject({ outcome: 'refused', reason: 'unknown-target' });
  const long = await room.say('dana', '/credential add kind=other last4=much-too-long');
  expect(long.result).toMatchObject({ outcome: 'refused', reason: 'invalid-parameter' });
});
