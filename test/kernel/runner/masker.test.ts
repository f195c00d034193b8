import { expect, it } from 'vitest';
import { createVeil } from '#kernel/runner/masker.ts';

it.each([
  ['the shorter first', ['horse', 'horse-battery']],
  ['the longer first', ['horse-battery', 'horse']],
])('hides a secret whole that another is the beginning of, remembered %s', (_, secrets) => {
  const veil = createVeil();
  for (const secret of secrets) veil.add(secret);
  expect(veil.cover('it is horse-battery.')).toBe('it is ***.');
});

it('hides a secret in base64 behind whatever stands before it', () => {
  const veil = createVeil();
  veil.add('correct horse battery');
  for (const user of ['', 'a', 'ab', 'abc']) {
    const text = Buffer.from(`${user}correct horse battery`).toString('base64');
    expect(veil.cover(text), user).toContain('***');
  }
});

it('does not blank out short words', () => {
  const veil = createVeil();
  veil.add('abc');
  expect(veil.cover('abc')).toBe('abc');
});
