import { expect, it } from 'vitest';
import { openRoom } from '../command-room.ts';

it('takes the digest of a plan and nothing else', async () => {
  const room = await openRoom();
  await room.say('dana', '/contain github/halt-workflows repository=shop');
  for (const digest of ['00000000', '8f3a', 'R-0001']) {
    const said = await room.say('omar', `/approve ${digest}`);
    expect(said.result).toMatchObject({ outcome: 'refused', reason: 'unknown-plan' });
  }
});

it('is not needed twice', async () => {
  const room = await openRoom();
  const planned = await room.say('dana', '/contain github/halt-workflows repository=shop');
  const line = `/approve ${planned.result.digest ?? ''}`;
  expect((await room.say('omar', line)).result.outcome).toBe('verified');
  const again = await room.say('maya', line);
  expect(again.result).toMatchObject({ outcome: 'refused', reason: 'not-needed' });
});
