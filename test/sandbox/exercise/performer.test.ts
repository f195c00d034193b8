import { expect, test } from 'vitest';
import { toPerformer } from '#sandbox/exercise/performer.ts';
import { openBareIncident, toInject } from './bare-session.ts';

test('an inject of another name is left alone', async () => {
  const { session } = await openBareIncident();
  const done: unknown[] = [];
  const performer = toPerformer('wait', async (data, _, { id }) => void done.push([data, id]));
  await performer.perform(toInject({ wait: '1s' }, 'mine'), session);
  expect(
    performer.perform(toInject({ team: { person: 'dana', join: 'approver' } }), session),
  ).toBeUndefined();
  expect(done).toEqual([[1000, 'mine']]);
});
