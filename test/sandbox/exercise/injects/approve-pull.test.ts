import { expect, test } from 'vitest';
import { approvePull } from '#sandbox/exercise/injects/approve-pull.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { openBareIncident, toInject, toSession } from '../bare-session.ts';

const toReview = (by: string, more: object = {}) => toInject({ approve_pull: { by, ...more } });

test('a person approves, or asks for changes', async () => {
  const { session, pull } = await openBareIncident();
  await approvePull.perform(toReview('maya'), session);
  await approvePull.perform(toReview('eve', { request_changes: true, body: 'no' }), session);
  expect(pull.pull?.reviews).toMatchObject([
    { state: 'APPROVED', account: { login: 'maya' } },
    { state: 'CHANGES_REQUESTED', body: 'no' },
  ]);
});

test('nobody approves their own, and nothing that is not there', async () => {
  const { session } = await openBareIncident();
  await expect(approvePull.perform(toReview('dana'), session)).rejects.toThrow('own-pull');
  const empty = toSession(await createBareWorld());
  await expect(approvePull.perform(toReview('dana'), empty)).rejects.toThrow('no incident yet');
});
