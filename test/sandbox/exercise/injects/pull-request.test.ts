import { expect, test } from 'vitest';
import { closePull, reopenPull } from '#sandbox/exercise/injects/pull-request.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('a pull request is closed and opened again, unless it is merged', async () => {
  const { session, pull } = await openBareIncident();
  const close = toInject({ close_pull: { by: 'dana' } });
  await closePull.perform(close, session);
  expect(pull.state).toBe('closed');
  await reopenPull.perform(toInject({ reopen_pull: { by: 'dana' } }), session);
  expect(pull.state).toBe('open');
  if (pull.pull) pull.pull.merged = true;
  await expect(closePull.perform(close, session)).rejects.toThrow(
    'no pull request that is not merged',
  );
});
