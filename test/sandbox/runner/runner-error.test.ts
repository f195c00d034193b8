import { expect, test } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { toRunnerError } from '#sandbox/runner/runner-error.ts';

test('what stops a run is the person’s to correct, and says what', () => {
  const error = toRunnerError('No such action');
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ code: 'workflow-run', message: 'No such action' });
  expect(toRunnerError('m', 'Do this.').hint).toBe('Do this.');
});
