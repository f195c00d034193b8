import { expect, it } from 'vitest';
import { quote } from '#kernel/text/quote.ts';

it.each([
  ['SEV2', '`SEV2`'],
  ['a\n`b`\u202E', "`a 'b'`"],
  ['x'.repeat(80), `\`${'x'.repeat(80)}\``],
  ['x'.repeat(81), `\`${'x'.repeat(79)}…\``],
  ['', '``'],
])('quotes %j on one line, shortened', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

it('quotes no secret', () => {
  expect(quote(`ghp_${'x1Y2'.repeat(9)}`)).toBe('`[redacted github-token …x1Y2]`');
});

it('looks no further than it could show', () => {
  expect(quote(`${' '.repeat(1000)}x`)).toBe('``');
});
