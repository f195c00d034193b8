import { expect, test } from 'vitest';
import { closedWord, openWord, renderUnknownWord } from '#sandbox/exercise/word.ts';

const KNOWN = ['rolled-back', 'done'];

test('a word of a closed list may be written with either dash, in any case', () => {
  const word = closedWord('an end', KNOWN);
  expect(word.safeParse('Rolled_Back').success).toBe(true);
  expect(word.safeParse('dnoe').error?.issues[0]?.message).toContain('did you mean done?');
  expect(word.safeParse('else').success).toBe(false);
});

test('an open list takes any word but one that is nearly its own', () => {
  const word = openWord('an end', KNOWN);
  expect(word.safeParse('something-else').success).toBe(true);
  expect(word.safeParse('dnoe').success).toBe(false);
  expect(word.safeParse('DONE').success).toBe(true);
});

test('where nothing is defined, that is said', () => {
  expect(renderUnknownWord('x', 'a token', [])).toContain('a token: none is defined');
});
