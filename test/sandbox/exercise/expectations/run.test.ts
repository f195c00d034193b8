import { expect, test } from 'vitest';
import { run } from '#sandbox/exercise/expectations/run.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { judge, toRecord } from '../bare-session.ts';

test('our own runs of the inject go before a pipeline of the same name', async () => {
  const world = await createBareWorld();
  const runs = [toRecord({ workflow: 'build.yml', conclusion: 'failure' })];
  const is = async (expected: unknown, own = runs) =>
    (await judge(run, { run: expected }, { world, aftermath: { runs: own } }))?.ok;
  expect(await is({ workflow: 'build', status: 'completed', conclusion: 'failure' })).toBe(true);
  expect(await is({ workflow: 'build', status: 'in_progress' })).toBe(false);
  expect(await is({ workflow: 'build', status: 'in_progress' }, [])).toBe(true);
  expect(await is({ workflow: 'build', status: 'in_progress', repository: 'shop' })).toBe(true);
  expect(await is({ workflow: 'build', repository: 'other' })).toBe(false);
});

test('that there is none may be what is expected', async () => {
  const world = await createBareWorld();
  const is = async (workflow: string) =>
    judge(run, { run: { workflow, status: 'none' } }, { world });
  expect(await is('nothing')).toEqual({ ok: true, got: 'no such run' });
  expect(await is('deploy')).toEqual({ ok: false, got: 'shop/deploy: queued' });
});
