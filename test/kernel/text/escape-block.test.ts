import { describe, expect, it } from 'vitest';
import { codeSpan, fence, htmlComment, mermaid } from '#kernel/text/escape.ts';
import { toSingleLine, toVisible } from '#kernel/text/lines.ts';
import { corpus, toNodes } from './hostile-markdown.ts';

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

  it('need neither content nor a language', () => {
    expect(codeSpan(' ')).toBe('');
    expect(fence('x')).toBe('```\nx\n```');
  });

  it('takes no second word from a language', () => {
    expect(fence('x', 'js\n```\n@a')).toBe('```jsa\nx\n```');
  });
});

describe('htmlComment', () => {
  it('says the same to a reader that decodes it', () => {
    expect(htmlComment('<a> & -- b -')).toBe('<!-- &#60;a&#62; &#38; &#45;- b &#45; -->');
  });

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
    expect(mermaid('the section')).toBe('the section');
    expect(mermaid('#a#b#')).toBe('a b');
    for (const text of corpus) expect(mermaid(text)).not.toMatch(/[:;#{}[\]<>"`%|\n]|--/);
  });
});
