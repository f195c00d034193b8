/** Lines taken in without a mark: the same tree as the library alone gives, with the constructs that whole documents are read with too. */
import type { Options } from 'mdast-util-from-markdown';
import { fromMarkdown } from 'mdast-util-from-markdown';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { LAZY_LINES } from '#kernel/markdown-lazy.ts';
import { measureLeast } from '../support/cpu-time.ts';

const ABOVE = [
  '> a',
  '- a',
  '> - a',
  '- > a',
  '> # a',
  '> ```',
  '> <b>',
  '> [a]:',
  '> | a |',
  '- | a |\n  | - |',
];
const BELOW = [
  'b',
  '    b',
  '# b',
  '- b',
  '2. b',
  '===',
  '---',
  '<b>',
  '<div>',
  '```',
  '| - |',
  '| b |',
  '[b]: c',
  '> b',
  '',
];

function parse(source: string, extensions: Options['extensions']): unknown {
  const gfm = unified()
    .data('micromarkExtensions', extensions ?? [])
    .use(remarkParse)
    .use(remarkGfm);
  return [fromMarkdown(source, { extensions }), gfm.parse(source)];
}

it.each(ABOVE)('below %j give the tree that the library gives', (above) => {
  for (const first of BELOW) {
    for (const second of BELOW) {
      const source = `${above}\n${first}\n${second}\nc\n\n${second}\n`;
      expect(parse(source, [LAZY_LINES]), source).toEqual(parse(source, []));
    }
  }
});

it('cost in proportion to their number', () => {
  const measureLines = (count: number): number =>
    measureLeast(
      () => fromMarkdown(`> a\n${'b\n'.repeat(count)}`, { extensions: [LAZY_LINES] }),
      3,
    );
  expect(measureLines(6000)).toBeLessThan(measureLines(1500) * 9);
});
