import { expect, test } from 'vitest';
import { label } from '#sandbox/exercise/injects/label.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('labels are taken off before others are put on', async () => {
  const { session, issue, pull } = await openBareIncident();
  const change = (more: object) =>
    label.perform(toInject({ label: { by: 'dana', ...more } }), session);
  await change({ add: ['a', 'b'] });
  await change({ add: 'a', remove: ['a', 'b'] });
  expect([...pull.labels]).toEqual(['a']);
  await change({ add: 'c', on: 'issue' });
  expect([...issue.labels]).toEqual(['c']);
});
