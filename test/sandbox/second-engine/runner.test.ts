import { expect, test } from 'vitest';
import { createActRunner } from '#sandbox/second-engine/runner.ts';
import { createBareWorld } from '../world/bare-world.ts';

test('what the second engine cannot do it refuses, and with nothing to run it is done', async () => {
  const runner = createActRunner(await createBareWorld(), { serverUrl: '', workDirectory: '' });
  expect(() => runner.rerun(1, 'dana')).toThrow('runs nothing again');
  expect(() => runner.dispatch('a.yml', {}, 'dana')).toThrow('starts nothing by hand');
  expect(() => runner.cancel(1)).toThrow('cancels nothing');
  await runner.settle();
  expect(runner.runs).toEqual([]);
  runner.close();
});
