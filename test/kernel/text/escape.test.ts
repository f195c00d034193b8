import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  codeSpan,
  fence,
  htmlComment,
  inline,
  mermaid,
  tableCell,
  url,
} from '#kernel/text/escape.ts';
import { toSingleLine, toVisible } from '#kernel/text/lines.ts';

interface TreeNode {
  type: string;
  value?: string;
  url?: string;
  children?: TreeNode[];
}

const parser = unified().use(remarkParse).use(remarkGfm);

function toNodes(markdown: string): TreeNode[] {
  const flatten = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten(parser.parse(markdown));
}

function toTypes(markdown: string): Set<string> {
  return new Set(toNodes(markdown).map(({ type }) => type));
}

function hasOnly(markdown: string, types: string[]): boolean {
  return [...toTypes(markdown)].every((type) => type === 'root' || types.includes(type));
}

function toText(markdown: string): string {
  return toNodes(markdown)
    .map(({ value }) => value ?? '')
    .join('');
}

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

const MARKUP = [
  '@octocat',
  'hi @acme/security-team!',
  '(@a)',
  'x@y.example',
  '\\@octocat',
  '&#64;octocat',
  '@\u200Boctocat',
  '`@octocat',
  '``@octocat`',
  '#12',
  'fixes #12',
  'GH-12',
  'gh-12.',
  'acme/shop#12',
  'acme/shop@deadbeefcafe',
  'deadbeef',
  'see 0123456789abcdef0123456789abcdef01234567.',
  'https://evil.example/a_b_c',
  'http://a*b*c',
  'www.evil.example',
  'mailto:a@b.example',
  '<https://evil.example>',
  'ftp://x.example',
  '[a](https://evil.example)',
  '![a](https://evil.example/p.png)',
  '[a]: https://evil.example',
  '[a][b]',
  '[^1]',
  '[^1]: note',
  '\\[a](https://evil.example)',
  '<img src=x onerror=alert(1)>',
  '<details>',
  '</details>',
  '<!-- x',
  '-->',
  '<script>alert(1)</script>',
  '&lt;b&gt;',
  '&copy;',
  '<a@b.example>',
  '*a*',
  '**a**',
  '_a_',
  '__a__',
  '~a~',
  '~~a~~',
  '`a`',
  '``` a',
  '~~~',
  'a_b_c',
  '***',
  '\\*a*',
  '\\',
  '\\\\`',
  'a\\',
  '_',
  '*',
  '# a',
  '###### a',
  '> a',
  '- a',
  '+ a',
  '* a',
  '1. a',
  '99) a',
  '- [ ] task',
  '---',
  '===',
  '***',
  '___',
  '= a',
  '[!NOTE]',
  '|a|b|',
  'a|b',
  '\\|',
  '\\\\|',
  '`|`',
  '@a|b',
  '@a\\|b',
  ':-',
  '|-|-|',
  ':--|--:',
  '$x$',
  '$`x`$',
  '$$x$$',
  'US$5 and US$6',
  '$',
  ':smile:',
  ':+1:',
  ':100:',
  'x:tada:y',
  '10:20:30',
  '::a::',
  'a\nb',
  'a\n\n# b',
  'a\r\n- b',
  'a\u2028> b',
  'a  \nb',
  '\tcode',
  '    code',
  '\u202Eabc',
  '\u001B[31mred',
  '\u0000',
  '/contain x',
  '/approve 8f3a12c9',
  ' /close',
  '{{constructor}}',
  '%%{init}%%',
  'C# & R&D',
  'snake_case',
  '2026-11-21T05:12:00Z',
  '`'.repeat(9),
  '"@a"',
  "'#1',",
  '((@b))',
];

/** Every item alone, a spread of pairs and triples, and seeded random strings over the troublesome characters. */
function* toCorpus(): Generator<string> {
  yield* MARKUP;
  for (const [n, a] of MARKUP.entries()) {
    for (let m = n % 11; m < MARKUP.length; m += 11) yield `${a}${MARKUP[m]}`;
  }
  for (const [n, a] of MARKUP.entries())
    yield `${a} ${MARKUP[(n * 7 + 3) % MARKUP.length]} ${MARKUP[(n * 11 + 5) % MARKUP.length]}`;
  const alphabet = '@#$`\\*_[]()<>|~!&;:/.-+=1ag \n"\'^{}';
  let seed = 42;
  for (let n = 0; n < 600; n += 1) {
    let text = '';
    for (let length = 0; length < 14; length += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      text += alphabet[Math.floor(seed / 65_536) % alphabet.length];
    }
    yield text;
  }
}

const corpus = [...new Set(toCorpus())];

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

describe('codeSpan and fence', () => {
  it('hold any content', () => {
    for (const text of corpus) {
      const line = toSingleLine(text);
      if (line !== '')
        expect(toNodes(codeSpan(text)).slice(2)).toMatchObject([
          { type: 'inlineCode', value: line },
        ]);
      const [, block, ...more] = toNodes(fence(text, 'text'));
      expect(block).toMatchObject({
        type: 'code',
        lang: 'text',
        value: toVisible(text).replace(/\n$/, ''),
      });
      expect(more).toEqual([]);
    }
  });

  it('takes no second word from a language', () => {
    expect(fence('x', 'js\n```\n@a')).toBe('```jsa\nx\n```');
  });
});

describe('url', () => {
  it.each([
    'javascript:alert(1)',
    'http://evil.example',
    'data:text/html,x',
    'https://user:pass@evil.example',
    '//evil.example',
    'https://',
    '',
    '@octocat|x',
  ])('makes no link of %j', (address) => {
    expect(toTypes(`a ${url(address)}`).has('link')).toBe(false);
  });

  it('links an https address wherever its characters could end the link', () => {
    for (const tail of corpus.slice(0, 800)) {
      const markdown = `| a |\n| - |\n| ${url(`https://a.example/x?q=${tail}`, tail || 'x')} |`;
      const nodes = toNodes(markdown);
      const links = nodes.filter(({ type }) => type === 'link');
      if (URL.canParse(toSingleLine(`https://a.example/x?q=${tail}`)))
        expect(links.length, markdown).toBe(1);
      for (const link of links) expect(link.url, markdown).toMatch(/^https:\/\/a\.example\/x\?q=/);
      expect(nodes.filter(({ type }) => type === 'tableCell').length, markdown).toBe(2);
      expect(
        nodes.some(({ type }) => type === 'image' || type === 'html'),
        markdown,
      ).toBe(false);
    }
  });

  it('keeps the address itself', () => {
    expect(toNodes(url('https://a.example/x(1)?a=1&copy;=2'))[2]?.url).toBe(
      'https://a.example/x%281%29?a=1&copy;=2',
    );
  });
});

describe('htmlComment', () => {
  it('cannot be closed early by its content', () => {
    for (const text of [
      ...corpus.slice(0, 800),
      '-',
      '--',
      '-->',
      '--!>',
      '>',
      '->',
      'a --',
      '<!--',
      '--\n>',
    ]) {
      const comment = htmlComment(text);
      expect(comment.slice(4, -3)).not.toMatch(/--|[<>]|-\s*$/);
      expect(toNodes(comment).map(({ type }) => type)).toEqual(['root', 'html']);
    }
  });
});

describe('mermaid', () => {
  it('keeps words and drops syntax', () => {
    expect(mermaid('05:12 dana: "revoked" #1; {x} --> [y] %%z')).toBe(
      '05.12 dana revoked 1 x - y z',
    );
    expect(mermaid('section two')).toBe('(section two)');
    for (const text of corpus) expect(mermaid(text)).not.toMatch(/[:;#{}[\]<>"`%|\n]|--/);
  });
});
