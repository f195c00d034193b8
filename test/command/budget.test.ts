import { expect, it } from 'vitest';
import { openRoom } from './command-room.ts';

it('stops a flood by one person, lets others go on, and does not grow the ledger', async () => {
  const room = await openRoom({ commands_per_person_per_hour: 3 });
  for (let n = 0; n < 3; n += 1) await room.say('dana', `/note ${n}`);
  const before = await room.file('ledger.ndjson');
  const said = await room.say('dana', '/note 3');
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'too-many-commands' });
  expect(await room.file('ledger.ndjson')).toBe(before);
  expect((await room.say('omar', '/note mine')).result.outcome).toBe('done');
  room.world.clock.advance(3_601_000);
  expect((await room.say('dana', '/note later')).result.outcome).toBe('done');
});
