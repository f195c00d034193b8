/** Finds the command lines of a comment in the block structure of its Markdown. */
import { UserError } from '#kernel/errors.ts';
import { parseBlocks, type Blocks, type RootParagraph } from '#kernel/markdown.ts';
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

export interface CommandLines {
  /** In order. */
  lines: string[];
  /** Lines that look like commands to whoever typed them, but Markdown draws them into what stands around them. */
  swallowed: { line: string; by: 'a heading' | 'a list or quote' }[];
}

/** Finds the lines, or says why the comment is not read. A comment without such a line is never a problem. */
export function findCommandLines(body: string): CommandLines | GrammarProblem {
  if (pickLines(body).length === 0) return { lines: [], swallowed: [] };
  if (Buffer.byteLength(body) > BODY_BYTES_AT_MOST) {
    return {
      reason: 'too-many-commands',
      message: `The comment is ${Buffer.byteLength(body)} bytes long; commands are read from at most ${BODY_BYTES_AT_MOST}.`,
    };
  }
  try {
    const blocks = parseBlocks(body, { file: 'comment' });
    const lines = [...blocks.paragraphs, ...blocks.holdingHtml.map(cutAtHtml)]
      .toSorted((left, right) => left.start - right.start)
      .flatMap(({ text }) => pickLines(text));
    return { lines, swallowed: findSwallowed(body, blocks) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { reason: 'malformed-command', message: error.message };
  }
}

/** A line of dashes makes a heading of what is above it; a list or a quote goes on until an empty line. */
function findSwallowed(body: string, { headings, containers }: Blocks): CommandLines['swallowed'] {
  const underlined = headings.filter(({ start }) => body[start] !== '#');
  return [
    ...underlined.flatMap(({ text }) =>
      pickLines(text).map((line) => ({ line, by: 'a heading' as const })),
    ),
    ...containers.flatMap(({ text }) =>
      pickLines(text).map((line) => ({ line, by: 'a list or quote' as const })),
    ),
  ];
}

function pickLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => COMMAND_LINE.test(line))
    .map((line) => line.trimEnd());
}
