/** Reads text as our own grammar does: whatever Firebreak posts must hold no command. */
import { expect } from 'vitest';
import { parseBlocks } from '#kernel/markdown.ts';

/** Fails when a root paragraph of the text has a line that begins with a slash. */
export function expectNoCommand(markdown: string): void {
  const { paragraphs, inHtml } = parseBlocks(markdown, { file: 'comment' });
  const lines = [...paragraphs, ...inHtml].flatMap(({ text }) => text.split(/\r\n?|\n/));
  expect(lines.filter((line) => line.trimStart().startsWith('/'))).toEqual([]);
}
