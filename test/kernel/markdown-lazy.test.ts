/** Lines taken in without a mark: the same tree as the library alone gives, with the constructs that whole documents are read with too. */
import { type Options, fromMarkdown } from 'mdast-util-from-markdown';
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

/** Reads with the library alone, and with what whole documents are read with. */
function createReader(extensions: NonNullable<Options['extensions']>): (source: string) => unknown {
  const gfm = unified()
    .data('micromarkExtensions', [...extensions])
    .use(remarkParse)
    .use(remarkGfm)
    .freeze();
  return (source) => [fromMarkdown(source, { extensions }), gfm.parse(source)];
}

const readAlone = createReader([]);
const readLazily = createReader([LAZY_LINES]);

it.each(ABOVE)('below %j give the tree that the library gives', (above) => {
  for (const first of BELOW) {
    for (const second of BELOW) {
      const source = `${above}\n${first}\n${second}\nc\n\n${second}\n`;
      expect(readLazily(source), source).toEqual(readAlone(source));
    }
  }
});

function measureLines(count: number): number {
  const source = `> a\n${'b\n'.repeat(count)}`;
  return measureLeast(() => fromMarkdown(source, { extensions: [LAZY_LINES] }), 3);
}

it('cost in proportion to their number', () => {
  expect(measureLines(8000)).toBeLessThan(measureLines(2000) * 9);
});
