/** Finds the command lines of a comment in the block structure of its Markdown. */
import { UserError } from '#kernel/errors.ts';
import { parseBlocks, type RootParagraph } from '#kernel/markdown.ts';
import type { GrammarProblem } from './grammar.ts';

export const BODY_BYTES_AT_MOST = 8 * 1024;

/** `/word` and then nothing or a space: `/etc/passwd` in prose is no command. */
const COMMAND_LINE = /^\/[a-z][a-z-]*(?=\s|$)/i;

/** A command may speak of a tag; what stands on the lines after one may be folded away or replaced by it. */
function cutAtHtml(paragraph: RootParagraph): RootParagraph {
  const lines = paragraph.text.split(/\r?\n/);
  const first = lines.findIndex((line) => /<[/a-z]/i.test(line));
  return { ...paragraph, text: lines.slice(0, first + 1).join('\n') };
}

/** Returns the lines in order, or why the comment is not read. A comment without such a line is never a problem. */
export function findCommandLines(body: string): string[] | GrammarProblem {
  if (!body.split(/\r?\n/).some((line) => COMMAND_LINE.test(line))) return [];
  if (Buffer.byteLength(body) > BODY_BYTES_AT_MOST) {
    return {
      reason: 'too-many-commands',
      message: `The comment is ${Buffer.byteLength(body)} bytes long; commands are read from at most ${BODY_BYTES_AT_MOST}.`,
    };
  }
  try {
    const { paragraphs, holdingHtml } = parseBlocks(body, { file: 'comment' });
    return [...paragraphs, ...holdingHtml.map(cutAtHtml)]
      .toSorted((left, right) => left.start - right.start)
      .flatMap((paragraph) => paragraph.text.split(/\r?\n/))
      .filter((line) => COMMAND_LINE.test(line))
      .map((line) => line.trimEnd());
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { reason: 'malformed-command', message: error.message };
  }
}
