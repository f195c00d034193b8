/** Each construct of Markdown and HTML around a command: none that a reader does not see as a line of its own is obeyed. */
import { describe, expect, it } from 'vitest';
import { findCommandLines } from '#command/lines.ts';

const COMMAND = '/note seen';

/** How many of the command's lines are read as commands. */
function countObeyed(body: string): number {
  const found = findCommandLines(body);
  return 'reason' in found ? 0 : found.lines.filter(({ line }) => line === COMMAND).length;
}

/** One of each construct of CommonMark, of GitHub and of HTML; `%` is where the command stands. */
const NEVER = [
  'text <!--\n%\n-->',
  '<!--\n%\n-->',
  '<!--\n\n%\n\n-->',
  'text <?x\n%\n?>',
  '<?x\n\n%\n?>',
  'text <!X\n%\nx>',
  '<!X\n\n%\n>',
  'text <![CDATA[\n%\n]]>',
  '<![CDATA[\n\n%\n]]>',
  'text <img alt="\n%\n">',
  "text <a title='\n%\n'>x</a>",
  '[x](y "\n%\n")',
  '[x](y (\n%\n))',
  '![\n%\n](y)',
  '![\n%\n][x]\n\n[x]: y',
  '[x]: y "\n%\n"\n\n[x]',
  '[^1]\n\n[^1]: text\n%',
  '[^1]: text\n%',
  '[^1]\n\n[^1]:\n    %',
  'text `\n%\n`',
  'text ``\n% `\n``',
  '```\n%\n```',
  '~~~ x\n\n%\n\n~~~',
  '    %',
  '\t%',
  '> text\n%',
  '> %',
  '> - text\n%',
  '- text\n%',
  '- [ ] text\n%',
  '- text\n\n  %',
  '1. text\n%',
  '1) %',
  '%\n---',
  '%\n===',
  'text\n%\n---',
  '# %',
  '| a |\n| - |\n%',
  'a | b\n- | -\n%',
  'text\n\n| a |\n| - |\n| b |\n%',
  '% | a\n- | -\n',
  '~~text\n%\ntext~~',
  '$$\n%\n$$',
  '<pre>\n\n%\n</pre>',
  '<details>\n\n%\n\n</details>',
  '<details><summary>x</summary>\n\n%',
  '<table>\n\n%\n\n</table>',
  '<b>\n\n%\n\n</b>',
  '<a href="x">\n\n%\n\n</a>',
  '<x-y>\n%\n</x-y>',
] as const;

/** Ways to make a reader of tags believe that the fold is open no more, or was never there. */
const PRETENDED = [
  '<details>\n\n<![CDATA[ </details> ]]>\n\n%',
  '<details>\n\n<?x </details> ?>\n\n%',
  '<details>\n\n<!-- </details> -->\n\n%',
  '<details>\n\n<!--!> </details> -->\n\n%',
  '<details>\n\n<img alt="</details>">\n\n%',
  '<details>\n\n<div title="</details>"></div>\n\n%',
  '<details>\n\n\\</details>\n\n%',
  '<details>\n\n[x](y "</details>")\n\n%',
  '<details>\n\n`</details>`\n\n%',
  '<details>\n\n```\n</details>\n```\n\n%',
  'text <!-- <details>\n\n%',
  'text <!-- a -- <details> -->\n\n%',
  'text <!X<details>\n\n%',
  '<!-- a --!> <details> -->\n\n%',
  '<!--> <details>\n\n%',
  '<details/>\n\n%',
  '<hr title="\n\n%\n\n">',
  '<hr title=\'\n\n%\n\n<hr title="">',
  '- text <table>\n\n%',
  '- text <s>\n\n%',
  '> text\n<template>\ntext\n\n%',
  '> text\n<br>\n%',
  '<table>\n\n<s>\n\n<div>\n\n</s></table>\n\n%',
] as const;

const ALWAYS = [
  '%',
  'text\n%',
  'text  \n%',
  'text\\\n%',
  'text\n%\ntext',
  '*text\n%\ntext*',
  '[x\n%](y)',
  '# text\n%',
  '---\n\n%\n\n---',
  '***\n%',
  '```\ntext\n```\n%',
  '<!-- text -->\n%',
  '<!-- <details> -->\n\n%',
  '<details>\n\ntext\n\n</details>\n\n%',
  '<table><tr><td>text</table>\n\n%',
  '<p align="center">text\n</p>\n\n%',
  '| a |\n| - |\n\n%',
  '> text\n\n%',
  '- text\n\n%',
  '[x]: y\n%',
  '[^1]\n\n[^1]: text\n\n%',
  'text `code` <b>b</b> <!-- x --> &lt; a < b\n%',
  '% for a@b.test\n<mail\\+@b.test>',
  'a | b\n%',
] as const;

describe('a command in a comment', () => {
  it.each(NEVER)('is never obeyed where no reader sees it as a line of its own: %j', (form) => {
    expect(countObeyed(form.replaceAll('%', COMMAND))).toBe(0);
    expect(countObeyed(`text\n\n${form.replaceAll('%', COMMAND)}`)).toBe(0);
  });

  it.each(PRETENDED)('is never obeyed behind what only looks like the end of HTML: %j', (form) => {
    expect(countObeyed(form.replaceAll('%', COMMAND))).toBe(0);
  });

  it.each(ALWAYS)('is obeyed where every reader sees it as a line of its own: %j', (form) => {
    const body = form.replaceAll('%', COMMAND);
    const found = findCommandLines(body);
    expect('reason' in found ? [] : found.lines.map(({ line }) => line.slice(0, 10))).toEqual([
      COMMAND,
    ]);
  });
});
