import { expect, test } from 'vitest';
import { rerun } from '#sandbox/exercise/injects/rerun.ts';
import { NOTHING, openBareIncident, toInject, toRecord } from '../bare-session.ts';

test('the run that counts is started again, or the one that is named', async () => {
  const { session } = await openBareIncident();
  const again: unknown[] = [];
  const runner = { ...session.stage.runner, rerun: (...how: unknown[]) => void again.push(how) };
  const stage = { ...session.stage, runner };
  const [one, two] = [toRecord({ id: 1 }), toRecord({ id: 2, workflow: 'sweep.yml' })];
  const skipped = toRecord({ id: 3, conclusion: 'skipped' });
  session.played.set('a', { ...NOTHING, runs: [one, two], run: one });
  session.played.set('b', { ...NOTHING, runs: [two, skipped] });
  session.played.set('c', NOTHING);
  const perform = (more: object) =>
    rerun.perform(toInject({ rerun: { by: 'maya', ...more } }), { ...session, stage });
  await perform({ of: 'a' });
  await perform({ of: 'a', workflow: 'sweep' });
  await perform({});
  expect(again).toEqual([
    [1, 'maya'],
    [2, 'maya'],
    [2, 'maya'],
  ]);
  await expect(perform({ of: 'c' })).rejects.toThrow('The inject c started no run');
});
