import { expect, it } from 'vitest';
import { createMasker } from '#kernel/runner/masker.ts';

it.each([
  ['the shorter first', ['horse', 'horse-battery']],
  ['the longer first', ['horse-battery', 'horse']],
])('hides a secret whole that another is the beginning of, remembered %s', (_, secrets) => {
  const masker = createMasker();
  for (const secret of secrets) masker.add(secret);
  expect(masker.cover('it is horse-battery.')).toBe('it is ***.');
});

it('hides a secret in base64 behind whatever stands before it', () => {
  const masker = createMasker();
  masker.add('correct horse battery');
  for (const user of ['', 'a', 'ab', 'abc']) {
    const text = Buffer.from(`${user}correct horse battery`).toString('base64');
    expect(masker.cover(text), user).toContain('***');
  }
});

it('does not blank out short words', () => {
  const masker = createMasker();
  masker.add('abc');
  expect(masker.cover('abc')).toBe('abc');
});
