import { describe, expect, it } from 'vitest';
import { createShownIndex } from '#kernel/markdown-shown.ts';

const LINE = 'here it is';
const look = (source: string) => createShownIndex(source)(source.indexOf(LINE));

describe('what a reader sees of a line', () => {
  it.each([
    `one\n${LINE}`,
    `*one\n${LINE}*`,
    `**[one\n${LINE}](http://x.test)**`,
    `a <b>x</b> <br> <!-- y --> <img src="z">\n${LINE}`,
    `\uFEFFone\r\n${LINE}`,
    `$5\n${LINE}\n$6`,
  ])('is all of it in %j', (source) => {
    expect(look(source)).toBe('plain');
  });

  it.each([
    `one <!--\n${LINE}\n-->`,
    `<span>one\n${LINE}\n</span>`,
    `[one](http://x.test "a\n${LINE}\nb")`,
    `![one\n${LINE}](http://x.test)`,
    `![one\n${LINE}][x]\n\n[x]: http://x.test`,
    `\`one\n${LINE}\``,
    `$$\n${LINE}\n$$`,
    `$\\color{white}{\n${LINE}\n}$`,
  ])('may be nothing in %j', (source) => {
    expect(look(source)).toBe('hidden');
  });

  it.each([
    `~~one\n${LINE}~~`,
    `<u>one\n${LINE}\n</u>`,
    `a | b\n--- | ---\n${LINE} | c`,
    `- one\n${LINE}`,
  ])('is drawn in another way in %j', (source) => {
    expect(look(source)).toBe('drawn');
  });
});
