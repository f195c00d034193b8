import { expect, test } from 'vitest';
import { annotation, check } from '#sandbox/exercise/expectations/checks.ts';
import type { CheckRun } from '#sandbox/world/run-types.ts';
import { judge, toRecord, toStep } from '../bare-session.ts';

const CHECK: CheckRun = {
  id: 1,
  name: 'firebreak / Validate',
  headSha: '',
  appId: 1,
  suite: 1,
  status: 'completed',
  conclusion: 'action_required',
  title: '',
  summary: '',
  annotations: [
    {
      path: 'a/timeline.md',
      start_line: 3,
      end_line: 3,
      annotation_level: 'failure',
      title: 'timeline/order',
      message: 'm',
    },
  ],
};

test('a check goes by its whole name or its last part, and by how it ended', async () => {
  const is = async (expected: unknown) =>
    (await judge(check, { check: expected }, { aftermath: { checks: [CHECK] } }))?.ok;
  expect(await is('validate')).toBe(true);
  expect(await is(['firebreak / validate', 'other'])).toBe(false);
  expect(await is({ name: 'validate', conclusion: 'action_required' })).toBe(true);
  expect(await is({ name: 'validate', conclusion: 'success' })).toBe(false);
  expect(await judge(check, { check: 'x' })).toEqual({ ok: false, got: 'no new check' });
});

test('a line is pointed at by a check or by a step', async () => {
  const step = toStep({ annotations: [{ level: 'error', message: 'rule/two', file: 'b.md' }] });
  const aftermath = { checks: [CHECK], runs: [toRecord({}, [step])] };
  const is = async (expected: unknown) =>
    (await judge(annotation, { annotation: expected }, { aftermath }))?.ok;
  expect(await is({ rule: 'timeline/order', file: 'timeline.md', line: 3 })).toBe(true);
  expect(await is({ rule: 'timeline/order', line: 4 })).toBe(false);
  expect(await is(['rule/two', 'timeline/order'])).toBe(true);
  expect(await is({ rule: 'rule/two', file: 'timeline.md' })).toBe(false);
});
