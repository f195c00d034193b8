import { describe, expect, it } from 'vitest';
import {
  clip,
  createLineIndex,
  hasInvisible,
  toSingleLine,
  toVisible,
} from '#kernel/text/lines.ts';

describe('toVisible', () => {
  it.each([
    ['\u001B[31mred\u001B[0m', 'red'],
    ['\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007', 'click'],
    ['\u001B]0;title\u001B\\x', 'x'],
    ['\u009B2Jx', 'x'],
    ['a\u202Eb\u2066c\u200Bd\uFEFFe\u00ADf', 'abcdef'],
    ['a\u{E0041}\u3164\u115Fb', 'ab'],
    ['\uD800x\uDFFF', 'x'],
    ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['e\u0301\tx\u0000', '\u00e9\tx'],
    ['\u2764\uFE0F \u{1F525}', '\u2764\uFE0F \u{1F525}'],
  ])('shows %j as %j', (text, expected) => {
    expect(toVisible(text)).toBe(expected);
    expect(toVisible(expected)).toBe(expected);
  });

  it('does not let an unclosed terminal title swallow the next line', () => {
    expect(toVisible('\u001B]0;secret\nvisible')).toContain('visible');
  });
});

describe('hasInvisible', () => {
  it('tells hidden characters from carriage returns and decomposed letters', () => {
    expect(hasInvisible('a\u200Bb')).toBe(true);
    expect(hasInvisible('e\u0301\r\nx')).toBe(false);
  });
});

describe('toSingleLine', () => {
  it('collapses every blank to one space', () => {
    expect(toSingleLine('  a \n\n b\t\u00A0c ')).toBe('a b c');
  });
});

describe('clip', () => {
  it('shortens with an ellipsis and never splits a character', () => {
    expect(clip('abcdef', 4)).toBe('abc…');
    expect(clip('ab\u{1F525}cd', 4)).toBe('ab…');
    expect(clip('abc', 3)).toBe('abc');
  });
});

describe('createLineIndex', () => {
  it('finds line and column of an offset', () => {
    const place = createLineIndex('ab\n\ncd');
    expect([0, 2, 3, 4, 6].map(place)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 3 },
    ]);
  });
});
