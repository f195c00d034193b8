/** Lines that are counted before the parser is asked: what is slow is found, what people write is not. */
import { expect, it } from 'vitest';
import { findSlowLine } from '#kernel/markdown-lines.ts';

it.each([
  ['> a\n', '    b\n'],
  ['> a\n', ' \tb\n'],
  ['> > a\n', '>     b\n'],
  ['10000. a\n', '    b\n'],
  ['-    a\n', '    b\n'],
])('finds too many lines that %j takes in: %j', (above, line) => {
  expect(findSlowLine(above + line.repeat(2000))).toBeUndefined();
  expect(findSlowLine(above + line.repeat(2001))).toBe(2001);
});

it.each([
  ['- a\n', '    b\n'],
  ['> a\n', 'b\n'],
  ['> a\n\n', '    b\n'],
  ['', '- a\n  - b\n'],
  ['', '> a\n\n'],
])('lets %j be followed by any number of %j', (above, line) => {
  expect(findSlowLine(above + line.repeat(5000))).toBeUndefined();
});

it('finds the first line that is too deep', () => {
  expect(findSlowLine(`a\n${'> '.repeat(32)}b\n${'- '.repeat(33)}c`)).toBe(2);
  expect(findSlowLine('- '.repeat(60))).toBeUndefined();
});
