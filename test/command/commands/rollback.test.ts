import { expect, it } from 'vitest';
import { openRoom, planAndApprove } from '../command-room.ts';

it('plans the way back and takes a second person like the way there', async () => {
  const room = await openRoom();
  await planAndApprove(room, '/contain github/remove-deploy-key repository=shop key=ci');
  const planned = await room.say('dana', '/rollback r-0001 --reason "the key was ours"');
  expect(planned.result.outcome).toBe('planned');
  const own = await room.say('dana', `/approve ${planned.result.digest ?? ''}`);
  expect(own.result).toMatchObject({ outcome: 'refused', reason: 'self-approval' });
  const back = await room.say('omar', `/approve ${planned.result.digest ?? ''}`);
  expect(back.result.outcome).toBe('rolled-back');
  expect(room.world.repositories.get('acme/shop')?.deployKeys.map((key) => key.title)).toEqual([
    'ci',
  ]);
});

it('refuses receipts that do not exist and steps that cannot be taken back', async () => {
  const room = await openRoom();
  const unknown = await room.say('dana', '/rollback R-0007');
  expect(unknown.result).toMatchObject({ outcome: 'refused', reason: 'unknown-receipt' });
  await room.deposit('dana', 'C-01', 'leaked');
  await planAndApprove(room, '/contain github/revoke-credential credential=C-01');
  const final = await room.say('dana', '/rollback R-0001');
  expect(final.result).toMatchObject({ outcome: 'refused', reason: 'not-reversible' });
});
