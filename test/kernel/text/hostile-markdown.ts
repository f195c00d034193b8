/** Text that would be markup if nobody escaped it, and what Markdown makes of it. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface TreeNode {
  type: string;
  value?: string;
  url?: string;
  children?: TreeNode[];
}

const parser = unified().use(remarkParse).use(remarkGfm);

export function toNodes(markdown: string): TreeNode[] {
  const flatten = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten(parser.parse(markdown));
}

export function toTypes(markdown: string): Set<string> {
  return new Set(toNodes(markdown).map(({ type }) => type));
}

export function hasOnly(markdown: string, types: string[]): boolean {
  return [...toTypes(markdown)].every((type) => type === 'root' || types.includes(type));
}

export function toText(markdown: string): string {
  return toNodes(markdown)
    .map(({ value }) => value ?? '')
    .join('');
}

export const MARKUP = [
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

export const corpus = [...new Set(toCorpus())];
