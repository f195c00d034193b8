import { describe, expect, it } from 'vitest';
import { inline, tableCell } from '#kernel/text/escape.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import { corpus, hasOnly, MARKUP, toNodes, toText, toTypes } from './hostile-markdown.ts';

/** Text that GitHub's filters still see after rendering: everything outside of code. */
function toProse(markdown: string): string {
  return toNodes(markdown)
    .map(({ type, value }) => (type === 'text' ? value : '\u0000'))
    .join('');
}

/** Written from GitHub's documentation of autolinked references, not from the escaper. */
const FILTERED = [
  /@[a-z\d]/i,
  /(?:^|\W)[\w.-]*(?:\/[\w.-]+)?#\d+/,
  /\bGH-\d+/i,
  /(?:^|\W)[0-9a-f]{7,40}(?=\W|$)/i,
  /:(?:[a-z_+-][\w+-]*|100|1234):/i,
  /\$[^$]+\$/,
  /https?:\/\/|ftp:\/\/|www\.|mailto:/i,
];

describe('inline', () => {
  it('renders to the same plain text, with no node but text and code, for every hostile string', () => {
    for (const text of corpus) {
      const markdown = inline(text);
      expect(hasOnly(markdown, ['paragraph', 'text', 'inlineCode']), markdown).toBe(true);
      expect(toText(markdown), markdown).toBe(toSingleLine(text));
    }
  });

  it('leaves nothing outside of code that GitHub links, mentions or replaces after rendering', () => {
    for (const text of corpus) {
      const prose = toProse(inline(text));
      for (const pattern of FILTERED) expect(prose, text).not.toMatch(pattern);
    }
  });

  it('stays inert in a list item, a heading, a quote and bold text', () => {
    const allowed = [
      'root',
      'paragraph',
      'text',
      'inlineCode',
      'list',
      'listItem',
      'heading',
      'blockquote',
      'strong',
    ];
    for (const text of MARKUP) {
      for (const before of ['- ', '## ', '> ', '**Why:** ']) {
        expect(hasOnly(before + inline(text), allowed), before + inline(text)).toBe(true);
        expect(toTypes(`${before}${inline(text)}`).has('listItem')).toBe(before === '- ');
      }
    }
  });

  it('never starts a line with a slash', () => {
    for (const text of corpus) expect(inline(text)).not.toMatch(/^\s*\//m);
  });

  it('leaves harmless prose readable', () => {
    expect(inline('Used snake_case, R&D and 10:20:30; done (twice).')).toBe(
      'Used snake_case, R&D and 10:20:30; done (twice).',
    );
    expect(inline('asked (@dana), see #12.')).toBe('asked (`@dana`), see `#12`.');
  });
});

describe('a word', () => {
  it.each([
    ['deadbeef1', '`deadbeef1`'],
    ['x=deadbeef1=y', '`x=deadbeef1=y`'],
    ['(deadbeef1)', '(`deadbeef1`)'],
    ['xdeadbeef1 deadbeef1x', 'xdeadbeef1 deadbeef1x'],
    ['/run it', '`/run` it'],
    ['run /it', 'run /it'],
    ['1. one', String.raw`1\. one`],
    ['1.', String.raw`1\.`],
    ['in 1. one', 'in 1. one'],
  ])('%j is written as %j', (text, markdown) => {
    expect(inline(text)).toBe(markdown);
  });
});

describe('tableCell', () => {
  it('keeps every hostile string inside its cell', () => {
    for (const text of corpus) {
      const markdown = `| a | b | c |\n| - | - | - |\n| x | ${tableCell(text)} | y |\n`;
      const nodes = toNodes(markdown);
      const rows = nodes.filter(({ type }) => type === 'tableRow');
      expect(nodes[1]?.type, markdown).toBe('table');
      expect(
        rows.map((row) => row.children?.length),
        markdown,
      ).toEqual([3, 3]);
      const cell = rows[1]?.children?.[1]?.children ?? [];
      expect(
        cell.every(({ type }) => type === 'text' || type === 'inlineCode'),
        markdown,
      ).toBe(true);
      expect(toText(`${rows[1]?.children?.[2]?.children?.[0]?.value}`)).toBe('y');
      const shown = cell.map(({ value }) => value).join('');
      expect(shown.replaceAll('\\', ''), markdown).toBe(toSingleLine(text).replaceAll('\\', ''));
    }
  });
});
