import { expect, test } from 'vitest';
import { crowd } from '#sandbox/exercise/injects/crowd.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('namesakes of a person join the person’s teams', async () => {
  const { session, world } = await openBareIncident();
  await crowd.perform(toInject({ crowd: { person: 'dana', count: 3 } }), session);
  expect(world.teams.get('responder')?.members.size).toBe(4);
});
