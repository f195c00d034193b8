import { expect, test } from 'vitest';
import { ExpectationSchema } from '#sandbox/exercise/expectation-schema.ts';

test('one is the same as a list of one, and a name the same as its details', () => {
  const parsed = ExpectationSchema.parse({
    milestone: 'contained',
    check: ['one', { name: 'two', conclusion: 'success' }],
    run: 'contain',
    label: 'x',
    file: 'a.md',
    contains: 'text',
  });
  expect(parsed).toMatchObject({
    milestone: [{ name: 'contained' }],
    check: [{ name: 'one' }, { name: 'two' }],
    run: [{ workflow: 'contain' }],
    label: ['x'],
    file: ['a.md'],
    contains: ['text'],
  });
});

test.each([
  ['an outcome that there is not', { outcome: 'dnoe' }, 'did you mean done?'],
  ['a status that there is not', { status: 'open' }, 'a status'],
  ['a reason that is nearly one', { reason: 'not-permited' }, 'did you mean'],
  ['a way of a pull request', { pull_request: 'opened' }, 'draft, ready, open, closed or merged'],
  ['text without a file', { contains: 'x' }, 'Expected file beside contains or lacks'],
  ['less than no calls', { calls_at_most: -1 }, '>=0'],
  ['a key that there is not', { repply: true }, 'repply'],
])('%s is refused', (_, expected, message) => {
  const { error } = ExpectationSchema.safeParse(expected);
  expect(JSON.stringify(error?.issues)).toContain(message);
});

test('any other reason is one, as errors have codes of their own', () => {
  expect(ExpectationSchema.safeParse({ reason: 'something-else-entirely' }).success).toBe(true);
});
