import { describe, expect, it } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { parseBlocks, parseMarkdown } from '#kernel/markdown.ts';

const file = 'comment';

function toCommands(source: string): string[] {
  return parseBlocks(source, { file }).paragraphs.flatMap(({ text }) =>
    text.split('\n').filter((line) => line.startsWith('/')),
  );
}

describe('parseBlocks', () => {
  it('returns root paragraphs as written, with offsets and lines', () => {
    const source = 'One *two*\nthree &amp; \\@x\n\n/contain a key="b c"\n';
    expect(parseBlocks(source, { file }).paragraphs).toEqual([
      { text: 'One *two*\nthree &amp; \\@x', start: 0, end: 25, line: 1, endLine: 2 },
      { text: '/contain a key="b c"', start: 27, end: 47, line: 4, endLine: 4 },
    ]);
  });

  it('returns root headings of both styles without their marks', () => {
    const source = '### Severity ###\n\nSEV3\n\n###\n\nTitle *x*\n===\n\n#hash\n';
    expect(parseBlocks(source, { file }).headings).toMatchObject([
      { depth: 3, text: 'Severity', line: 1, start: 0, end: 16 },
      { depth: 3, text: '' },
      { depth: 1, text: 'Title *x*', line: 7, endLine: 8 },
    ]);
  });

  it('finds no heading in code, quotes, lists or HTML', () => {
    const source =
      '```\n### a\n```\n\n> ### b\n\n- ### c\n\n<details>\n\n### d\n\n</details>\n\n    ### e\n\n### f';
    expect(parseBlocks(source, { file }).headings.map(({ text }) => text)).toEqual(['f']);
  });

  it.each([
    ['a fence', '```\n/close\n```'],
    ['a tilde fence', '~~~\n/close\n~~~'],
    ['an unclosed fence', '```\n/close'],
    ['indented code', 'x\n\n    /close'],
    ['a quote', '> /close'],
    ['a lazy quote', '> x\n/close'],
    ['a list', '- /close'],
    ['a lazy list', '- x\n/close'],
    ['a list continued', '1. x\n\n   /close'],
    ['a heading', '# /close'],
    ['an underlined heading', '/close\n---'],
    ['a comment', '<!--\n\n/close\n\n-->'],
    ['an unclosed comment', '<!-- x\n\n/close'],
    ['an HTML block', '<div>\n/close\n</div>'],
    ['a folded section', '<details>\n<summary>x</summary>\n\n/close\n\n</details>'],
    ['nested folds', '<details>\n\n<details>\n\n</details>\n\n/close\n\n</details>'],
    ['a fold opened in a line', 'x <details>\n\n/close'],
    ['a fold opened in a heading', '# x <DETAILS open>\n\n/close'],
    ['a fold around the line', 'x <details>\n/close\n</details>'],
    ['a table cell', '<table><tr><td>\n\n/close\n\n</td></tr></table>'],
    ['raw preformatted text', '<pre>\n\n/close\n\n</pre>'],
    ['a script', '<script>\n\n/close\n\n</script>'],
    ['an unclosed fold', '<details>\n\n</summary>\n\n/close'],
    ['a definition', '[x]:\n/close'],
  ])('gives no command from %s', (_, source) => {
    expect(toCommands(source)).toEqual([]);
  });

  it.each([
    ['after a closed fold', '<details>\n\nx\n\n</details>\n\n/close'],
    ['after a fold named in code', 'a note on `<details>`\n\n/close'],
    ['after a placeholder', '/note saw <user> and <b>bold</b>\n\n/close'],
    ['after an image', '<img src="x">\n\n/close'],
    ['after a comment about a fold', '<!-- <details> -->\n\n/close'],
    ['between other text', 'hello\n/close\nbye'],
    ['with carriage returns', 'x\r\n\r\n/close'],
  ])('gives the command %s', (_, source) => {
    expect(toCommands(source.replaceAll('\r', '')).at(-1)).toBe('/close');
    expect(
      parseBlocks(source, { file }).paragraphs.some(({ text }) => text.includes('/close')),
    ).toBe(true);
  });

  it('reports the paragraphs it left out because of HTML', () => {
    const { inHtml } = parseBlocks('<details>\n\n/close\n\n</details>', { file });
    expect(inHtml).toMatchObject([{ text: '/close', line: 3 }]);
  });

  it('refuses what is too big or too deep, and says where', () => {
    expect(() => parseBlocks('x'.repeat(9000), { file, bytesAtMost: 8192 })).toThrow(/8192/);
    for (const deep of [
      '> '.repeat(40),
      '>'.repeat(40),
      '- '.repeat(40),
      '1. '.repeat(40),
      '> - '.repeat(20),
    ]) {
      expect(() => parseBlocks(`ok\n${deep}x`, { file })).toThrow(UserError);
    }
    expect(
      parseBlocks(`${'- '.repeat(40)}\n\n${'-'.repeat(60)}\n\n${'*'.repeat(60)}`, { file })
        .paragraphs,
    ).toEqual([]);
  });
});

describe('parseMarkdown', () => {
  it('reads front matter, tables and footnotes', () => {
    const root = parseMarkdown('---\na: 1\n---\n\n| a |\n| - |\n| b |\n\nx[^1]\n\n[^1]: y\n', {
      file,
    });
    expect(root.children.map(({ type }) => type)).toEqual([
      'yaml',
      'table',
      'paragraph',
      'footnoteDefinition',
    ]);
  });

  it('reads a long table that is full of marks', () => {
    const rows = Array.from({ length: 300 }, (_, n) => `| \`a_b\` | *${n}* | [x](y) |`).join('\n');
    expect(
      parseMarkdown(`| a | b | c |\n| - | - | - |\n${rows}\n`, { file }).children,
    ).toHaveLength(1);
  });
});
