/** Text that is made to take long, of every kind that has been found: minutes for all of it would be a way to stop us. */
import { describe, expect, it } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { parseBlocks, parseMarkdown } from '#kernel/markdown.ts';
import { readCpuTime } from '../support/cpu-time.ts';

const file = 'comment';

const HOSTILE = [
  '*a_',
  '> ',
  '>',
  '- ',
  '* a\n',
  '[a](',
  '[',
  '![',
  '](',
  '`',
  '`a``',
  '<',
  '<a ',
  '<!--',
  '</details>',
  '<details>',
  '&',
  '&amp;',
  '\\',
  '_',
  '**a',
  '~a~',
  '|',
  'a|b\n',
  '[a]: b\n',
  '[^a]: b\n',
  '#',
  '# a\n',
  '\n',
  ' ',
  '\t',
  '- a\n\n',
  '    a\n',
  '```\n',
  '~~~\n',
  'www.a',
  'a@b.c ',
  'http://a',
  '/close\n',
  '1. ',
  '> a\nb\n',
  '- - a\n',
  '---\n',
  '<!',
  '<?',
  '*',
  '<a\n',
  '<!-- -',
  '``` `',
  'a\n===\n',
  'a\n---\n',
  '[a]: b\n===\n',
  '> a\n\n',
  '>\n\n',
  '- a\n\nb\n\n',
  '- a\n\n\nb\n\n',
  '> a\n\n- b\n\n',
  '- a\n  - b\n',
  '> - a\nb\n\n',
  '- > a\n',
  '> # a\nb\n',
  '> ```\na\n',
  '- [ ] a\n',
  '[a]: b\n\n',
  'a*\n\n',
  '`a\n\n',
];

/** What comes once, what is repeated below it, and what ends it. */
const HOSTILE_BELOW: [string, string, string][] = [
  ['> a\n', 'b\n', ''],
  ['- a\n', 'b\n', ''],
  ['> - a\n', 'b\n', ''],
  ['- [a]:\n', 'b\n', ''],
  ['- a\n', '  b\nc\n', ''],
  ['> a\n', '   b\n', ''],
  ['> a\n', '    b\n', ''],
  ['10000. a\n', '    b\n', ''],
  ['# ', ' ', 'x'],
];

/** Refusing is fine and crashing is not; the time counts either way. */
function measure(parse: () => unknown): number {
  const started = readCpuTime();
  try {
    parse();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
  }
  return readCpuTime() - started;
}

function parseHostile([above, part, end]: [string, string, string], bytes: number): number {
  const source = above + part.repeat(Math.ceil(bytes / part.length)) + end;
  return measure(() => parseBlocks(source, { file }));
}

describe('hostile Markdown', () => {
  it('is answered by parseBlocks in proportion to its size', { timeout: 300_000 }, () => {
    const hostile = [
      ...HOSTILE.map((part): [string, string, string] => ['', part, '']),
      ...HOSTILE_BELOW,
    ];
    for (const parts of hostile) {
      // Lines below one quote are short, and slow only when there are many.
      const bytes = parts[0] === '' ? 8000 : 16_000;
      const whole = parseHostile(parts, bytes);
      // What is quick means nothing as a ratio, and a machine with other work is noisy: the least of some tries counts.
      if (whole < 200) continue;
      const tries = [whole, parseHostile(parts, bytes), parseHostile(parts, bytes)];
      const quarter = Math.max(parseHostile(parts, bytes / 4), parseHostile(parts, bytes / 4), 20);
      expect(Math.min(...tries), JSON.stringify(parts)).toBeLessThan(quarter * 10);
    }
  });

  it(
    'costs parseMarkdown at most a few seconds, and the same refusal twice',
    { timeout: 300_000 },
    () => {
      for (const part of HOSTILE) {
        const source = part.repeat(Math.ceil(4000 / part.length));
        expect(
          measure(() => parseMarkdown(source, { file })),
          JSON.stringify(part),
        ).toBeLessThan(12_000);
      }
      const refused = '*a_'.repeat(2000);
      expect(() => parseMarkdown(refused, { file })).toThrow(/marks/);
      expect(() => parseMarkdown(refused, { file })).toThrow(/marks/);
    },
  );
});
