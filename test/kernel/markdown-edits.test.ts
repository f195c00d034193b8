/** The library's edits, made at the end of its list: the same tree as the library alone gives, for work that does not grow with what is above. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { edits, withShortEdits } from '#kernel/markdown-edits.ts';
import { measureLeast } from '../support/cpu-time.ts';

it.each([
  'a\n===\n',
  'a\n---\n\nb\nc\n=\n',
  'a\n===\nb\n---\nc\n===\n',
  '[a]: b\nc\n===\n',
  '[a]: b "c"\n[d]: e\nf\ng\n---\nh\n',
  '[a]: b\n===\n[a]\n',
  '> a\n> ===\n\n> b\n===\n',
  '- a\n  ===\n- b\n---\n',
  'a\n\n---\n\n- - -\n',
  '    a\n===\n',
  '*a\n===\nb*\n---\n',
  '  a  \n  ===  \n',
  '===\n',
  '> a\n\n> b\n\n\nc\n',
  '> a\nb\n# c\n\n> d\n\n\n\ne\n',
  '> - a\n\n  b\n\n> > c\n\nd\n',
  '- a\n\nb\n\n1. c\n   - d\n\n     e\nf\n\n\ng\n',
  '- a\n- b\n\n\n\nc\n> ```\nd\n',
  '> | a |\nb\n\n- > c\nd\n',
])('give the tree of %j that the library gives', (source) => {
  const doubled = source + source;
  expect(withShortEdits(() => fromMarkdown(doubled))).toEqual(fromMarkdown(doubled));
});

function fail(): never {
  throw new RangeError('deep');
}

it('leave the library as it was, after a fault too', () => {
  const before = edits.consume;
  expect(() => withShortEdits(fail)).toThrow('deep');
  withShortEdits(() => fromMarkdown('> a\n\nb'));
  expect(edits.consume).toBe(before);
});

it.each(['> a\n\n', 'a\n===\n', '- a\n\nb\n\n'])('cost %j in proportion to its size', (part) => {
  const measure = (count: number): number =>
    measureLeast(() => withShortEdits(() => fromMarkdown(part.repeat(count))), 3);
  const ratio = measure(2000) / measure(500);
  expect(ratio).toBeLessThan(9);
});
