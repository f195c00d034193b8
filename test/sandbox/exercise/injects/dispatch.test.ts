import { expect, test } from 'vitest';
import { dispatch } from '#sandbox/exercise/injects/dispatch.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('a workflow is started by its file, with no inputs unless there are some', async () => {
  const { session } = await openBareIncident();
  const started: unknown[] = [];
  const runner = {
    ...session.stage.runner,
    dispatch: (...how: unknown[]) => Promise.resolve(void started.push(how)),
  };
  const stage = { ...session.stage, runner };
  const perform = (more: object) =>
    dispatch.perform(toInject({ dispatch: { by: 'dana', workflow: 'sweep', ...more } }), {
      ...session,
      stage,
    });
  await perform({});
  await perform({ inputs: { a: 1 } });
  expect(started).toEqual([
    ['sweep.yml', {}, 'dana'],
    ['sweep.yml', { a: '1' }, 'dana'],
  ]);
});
