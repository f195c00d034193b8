import { describe, expect, it } from 'vitest';
import { url } from '#kernel/text/escape.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import { corpus, toNodes, toTypes } from './hostile-markdown.ts';

describe('url', () => {
  it.each([
    'javascript:alert(1)',
    'http://evil.example',
    'data:text/html,x',
    'https://user:pass@evil.example',
    'https://user@evil.example',
    'https://:pass@evil.example',
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
    expect(url('https://a.example/*')).toBe(
      String.raw`[\`https://a.example/*\`](<https://a.example/%2A>)`.replaceAll('\\', ''),
    );
    expect(toNodes(url('https://a.example/x(1)?a=1&copy;=2'))[2]?.url).toBe(
      'https://a.example/x%281%29?a=1&copy;=2',
    );
  });
});
