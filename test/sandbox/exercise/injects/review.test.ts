import { expect, test } from 'vitest';
import { review } from '#sandbox/exercise/injects/review.ts';
import { createEnvironment } from '#sandbox/world/environments.ts';
import type { Review } from '#sandbox/world/own-run.ts';
import { NOTHING, openBareIncident, toInject, toRecord } from '../bare-session.ts';

test('a reviewer decides on the run that waits, of the inject that is meant', async () => {
  const { session, world } = await openBareIncident();
  const decided: [number, Review['state']][] = [];
  const runs = [toRecord({ id: 2 }), toRecord({ id: 1 })];
  world.workflowRuns = {
    list: () => runs,
    findPending: () => ['containment'],
    findReviews: () => [],
    decide: (id, { state }) => void decided.push([id, state]),
  };
  const environment = createEnvironment(world);
  environment.body.reviewers = [{ type: 'User', id: world.accounts.get('maya')?.id ?? 0 }];
  world.incidentRepository.environments.set('containment', environment);
  session.played.set('first', { ...NOTHING, runs: [toRecord({ id: 1 })] });
  const perform = (by: string, more: object = {}) =>
    review.perform(toInject({ review: { by, ...more } }), session);
  await perform('maya');
  await perform('maya', { of: 'first', state: 'rejected' });
  expect(decided).toEqual([
    [2, 'approved'],
    [1, 'rejected'],
  ]);
  await expect(perform('eve')).rejects.toThrow('eve is no reviewer of containment');
  await expect(perform('maya', { of: 'other' })).rejects.toThrow('No run waits');
  await expect(perform('maya', { environment: 'x' })).rejects.toThrow('waits for a review of x');
});
