import { expect, test } from 'vitest';
import { fault } from '#sandbox/exercise/injects/fault.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('a fault is on the route as the server spells it, and says only what was said', async () => {
  const { session, world } = await openBareIncident();
  const on = 'post /repos/{o}/{r}/issues';
  const given = { on, mode: 'lost-answer', retry_after: 'none' };
  await fault.perform(toInject({ fault: given }), session);
  await fault.perform(toInject({ fault: { on } }), session);
  const route = 'POST /repos/{owner}/{repo}/issues';
  expect(world.faults).toEqual([{ on: route, mode: 'lost', retryAfter: 'none' }, { on: route }]);
});
