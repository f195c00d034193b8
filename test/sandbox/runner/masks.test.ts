import { expect, test } from 'vitest';
import { startMasks } from '#sandbox/runner/masks.ts';

test('the longest goes first, so that nothing of a longer secret is left', () => {
  const masks = startMasks(['abc', 'abcdef']);
  expect(masks.apply('abcdef abc abcd')).toBe('*** *** ***d');
});

test('each line of a secret is one too, and a blank one is none', () => {
  const masks = startMasks(['line one\r\n  line two  \n\n', '', '   ']);
  expect(masks.apply('say line two now')).toBe('say *** now');
  expect(masks.apply('a b   c')).toBe('a b   c');
  expect(masks.covers('nothing')).toBe(false);
  expect(masks.covers('has line one in it')).toBe(true);
});

test('what was said before a value was added stays as it was, and signs mean nothing', () => {
  const masks = startMasks([]);
  expect(masks.apply('$& a.c')).toBe('$& a.c');
  masks.add('a.c');
  masks.add('$&');
  expect(masks.apply('$& a.c abc')).toBe('*** *** abc');
});
