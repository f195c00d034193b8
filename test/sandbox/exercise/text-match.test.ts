import { expect, test } from 'vitest';
import {
  findMissing,
  hasLiveText,
  hasText,
  renderExcerpt,
  toWord,
} from '#sandbox/exercise/text-match.ts';

test('case, wrapping and Markdown’s backslashes make no difference to what a person reads', () => {
  expect(hasText('The \\*plan\\*\nwaits', 'the *PLAN* waits')).toBe(true);
  expect(hasText('a \\_ b', 'a \\_ b')).toBe(true);
  expect(hasText('one two', 'one  two')).toBe(false);
  expect(findMissing('one', ['ONE', 'two'])).toEqual(['two']);
});

test('a backslash keeps markup from taking effect, and a dash from nothing', () => {
  expect(hasLiveText('\\<script\\>', '<script>')).toBe(false);
  expect(hasLiveText('<script>', '<SCRIPT>')).toBe(true);
  expect(hasLiveText('\\@dana', '@dana')).toBe(false);
  expect(hasLiveText('a\\-b\nc', 'a-b c')).toBe(true);
});

test('words are spelled alike, and an excerpt is one line', () => {
  expect(toWord(' Rolled_Back ')).toBe('rolled-back');
  expect(renderExcerpt('a\n b', 3)).toBe('a b');
  expect(renderExcerpt('abcd', 3)).toBe('ab…');
});
