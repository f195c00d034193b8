import { beforeEach, expect, test } from 'vitest';
import { findNeeds } from '#sandbox/runner/needs.ts';
import type { Conclusion } from '#sandbox/runner/record.ts';
import type { Run } from '#sandbox/runner/run-state.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { parseFile, toRun } from './bare-run.ts';

let run: Run;

beforeEach(async () => {
  const steps = 'runs-on: x, steps: [{run: x}]';
  const text = `on: push\njobs: {a: {${steps}}, b: {needs: a, ${steps}}, c: {needs: [b], ${steps}}}\n`;
  run = { ...toRun(await createBareWorld()), file: await parseFile(text) };
});

function find(a: Conclusion, b: Conclusion) {
  const ended = { steps: [], outputs: { x: '1' } };
  run.record.jobs = [
    { id: 'a', name: 'a', conclusion: a, ...ended },
    { id: 'b', name: 'b', conclusion: b, ...ended },
  ];
  const last = run.file?.jobs[2];
  if (last === undefined) throw new Error('There is no job.');
  return findNeeds(last, run);
}

test('all before it count, and only what is needed directly is in its context', () => {
  expect(find('success', 'success')).toEqual({
    context: { b: { result: 'success', outputs: { x: '1' } } },
    status: { success: true, failure: false, cancelled: false },
    unmet: undefined,
  });
  expect(find('failure', 'success')).toMatchObject({
    status: { success: false, failure: true },
    unmet: 'needs a, which ended as failure',
  });
  expect(find('success', 'skipped')).toMatchObject({
    status: { success: false, failure: false },
    unmet: 'needs b, which ended as skipped',
  });
});

test('a cancelled run is no success, whatever its jobs came to', () => {
  run.abort.abort();
  expect(find('success', 'success').status).toEqual({
    success: false,
    failure: false,
    cancelled: true,
  });
});

test('one that has not ended is taken for skipped', () => {
  const second = run.file?.jobs[1];
  expect(second && findNeeds(second, run).context).toEqual({
    a: { result: 'skipped', outputs: {} },
  });
});
