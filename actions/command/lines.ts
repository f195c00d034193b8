/** Finds the command lines of a comment in the block structure of its Markdown. */
import { UserError } from '#kernel/errors.ts';
import { findCodeSpans } from '#kernel/markdown-html.ts';
import { createShownIndex } from '#kernel/markdown-shown.ts';
import { parseBlocks, type Blocks, type RootParagraph } from '#kernel/markdown.ts';
import type { GrammarProblem } from './grammar-problem.ts';
import {
  isCommandLine,
  looksLikeCommand,
  toLines,
  toUnread,
  type Obstacle,
  type UnreadLine,
} from './look.ts';
import { findQuotedMail, type QuotedMail } from './mail.ts';
import { findBelow, type Below } from './note-text.ts';

export const BODY_BYTES_AT_MOST = 8 * 1024;

export interface CommandLine extends Below {
  line: string;
}

export interface CommandLines {
  /** In order. */
  lines: CommandLine[];
  /** Lines that look like commands to whoever typed them, and are not run. */
  unread: UnreadLine[];
  /** Where the comment quotes a mail. */
  mail?: QuotedMail;
}

/** Finds the lines, or says why the comment is not read. A comment without such a line is never a problem. */
export function findCommandLines(body: string): CommandLines | GrammarProblem {
  if (!toLines(body).some(looksLikeCommand)) return { lines: [], unread: [] };
  try {
    const mail = findQuotedMail(body, findFences(body));
    const found = findOwnLines(body.slice(0, mail?.start));
    if (mail === undefined || 'reason' in found) return found;
    const quoted = toUnread(body.slice(mail.start), 'mail');
    return { ...found, unread: [...found.unread, ...quoted], mail };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { reason: 'malformed-command', message: error.message };
  }
}

/**
 * A mail that somebody shows in a code block is evidence and no answer by mail. Of what is longer than commands are read
 * from, the rest is not parsed: it takes minutes where somebody means it to, and nothing hangs on it.
 */
function findFences(body: string) {
  const read = body.slice(0, BODY_BYTES_AT_MOST);
  return parseBlocks(read, { file: 'comment' }).code.filter(({ fenced }) => fenced);
}

/** What is quoted below a mail's head is not among them: mails grow long. */
function findOwnLines(body: string): CommandLines | GrammarProblem {
  const bytes = Buffer.byteLength(body);
  if (bytes <= BODY_BYTES_AT_MOST) return findShortLines(body);
  if (!toLines(body).some(isCommandLine)) return { lines: [], unread: toUnread(body, 'look') };
  return {
    reason: 'too-many-commands',
    message: `The comment is ${bytes} bytes long; commands are read from at most ${BODY_BYTES_AT_MOST}.`,
  };
}

function findShortLines(body: string): CommandLines {
  const blocks = parseBlocks(body, { file: 'comment' });
  const lookUp = createObstacles(body);
  const read = [
    ...blocks.paragraphs.map((one) => readParagraph({ ...one, body, holds: false }, lookUp)),
    ...blocks.holdingHtml.map((one) => readParagraph({ ...one, body, holds: true }, lookUp)),
  ];
  const starts = read.flatMap((one) => one.starts).toSorted((left, right) => left - right);
  return {
    lines: starts.map((start, index) => toCommandLine(body.slice(start, starts[index + 1]))),
    unread: [...read.flatMap((one) => one.unread), ...findDrawnIn(body, blocks)],
  };
}

/** Takes what stands from one command line to the next. */
function toCommandLine(text: string): CommandLine {
  const end = text.search(/[\r\n]/);
  if (end < 0) return { line: text.trimEnd(), below: [] };
  const between = text.slice(end).replace(/^(?:\r\n?|\n)/, '');
  return { line: text.slice(0, end).trimEnd(), ...findBelow(between) };
}

interface ParagraphLines {
  /** Offsets of command lines in the comment. */
  starts: number[];
  unread: UnreadLine[];
}

/** What may hide a line from readers is told only beside a command: nobody knows that it is there. */
const UNTOLD: readonly Obstacle[] = ['html', 'hidden'];

/**
 * A command may speak of a tag; what stands on the lines after one may be folded away or replaced by it. What stands in
 * a code span that began on a line above is quoted, and what began there may hide it in other ways.
 */
function readParagraph(
  { body, start, end, holds }: RootParagraph & { body: string; holds: boolean },
  lookUp: (offset: number) => Obstacle,
): ParagraphLines {
  const found: ParagraphLines = { starts: [], unread: [] };
  // The parser leaves out the blanks in front of a paragraph, and they matter here.
  const from = 1 + Math.max(...['\n', '\r'].map((eol) => body.lastIndexOf(eol, start - 1)));
  const text = body.slice(from, end);
  const code = findCodeSpans(text);
  let isFolded = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const isQuoted = code.some((span) => index > span.start && index < span.end);
    const obstacle: Obstacle = isFolded ? 'html' : isQuoted ? 'code' : 'look';
    const isRead = obstacle === 'look' && isCommandLine(line);
    const by = isRead ? lookUp(from + index) : obstacle;
    if (by === 'look' && isRead) found.starts.push(from + index);
    else if (!UNTOLD.includes(by) || found.starts.length > 0)
      found.unread.push(...toUnread(line, by));
    isFolded ||= holds && /<[/a-z]/i.test(line);
  }
  return found;
}

/** The whole comment is read when the first line asks: most have none that does. */
function createObstacles(body: string): (offset: number) => Obstacle {
  let shownAt: ReturnType<typeof createShownIndex> | undefined;
  return (offset) => {
    shownAt ??= createShownIndex(body);
    const shown = shownAt(offset);
    return shown === 'plain' ? 'look' : shown;
  };
}

/** A line of dashes makes a heading of what is above it; a list or a quote goes on until an empty line. */
function findDrawnIn(body: string, { headings, containers, code }: Blocks): UnreadLine[] {
  const underlined = headings.filter(({ start }) => body[start] !== '#');
  const indented = code.filter(({ fenced }) => !fenced);
  return [
    ...underlined.flatMap(({ text }) => toUnread(text, 'heading')),
    ...containers.flatMap(({ text }) => toUnread(text, 'container')),
    ...indented.flatMap(({ text }) => toUnread(text, 'indented')),
  ];
}
