/**
 * Tells what a reader of a comment sees of its lines. HTML comments, titles of links, names of pictures and formulas
 * may hold whole lines that GitHub does not show, or not as they are written.
 */
import { parseMarkdown, type MarkdownNode } from './markdown.ts';
import { splitMark } from './text/byte-order-mark.ts';

/** `plain`: shown as written. `hidden`: may not be shown. `drawn`: part of a table, or struck out. */
export type Shown = 'plain' | 'hidden' | 'drawn';

interface Span {
  start: number;
  end: number;
  shown: Shown;
}

/** Makes a lookup by offset. @throws UserError when the source would take too long to read. */
export function createShownIndex(source: string): (offset: number) => Shown {
  const { mark, rest } = splitMark(source);
  const blocks = parseMarkdown(rest, { file: 'comment' }).children;
  const spans = [...findFormulas(rest), ...blocks.flatMap(toSpans)];
  return (offset) => {
    const at = offset - mark.length;
    return spans.find(({ start, end }) => start <= at && at < end)?.shown ?? 'hidden';
  };
}

function toSpans(block: MarkdownNode): Span[] {
  if (block.type !== 'paragraph') return toSpan(block, 'drawn');
  const open: string[] = [];
  return block.children.flatMap((node) => readInline(node, open));
}

/** What is in no span, such as the title of a link, is not shown. */
function readInline(node: MarkdownNode, open: string[]): Span[] {
  if (node.type === 'html') follow(open, node.value);
  if (node.type === 'text') return toSpan(node, open.length > 0 ? 'hidden' : 'plain');
  if (node.type === 'delete') return toSpan(node, 'drawn');
  return 'children' in node ? node.children.flatMap((child) => readInline(child, open)) : [];
}

function toSpan({ position }: MarkdownNode, shown: Shown): Span[] {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  return [{ start: start.offset, end: end.offset, shown }];
}

/** Elements without an end. */
const VOID = /^(?:br|hr|img|input|wbr|source)$/i;

function follow(open: string[], html: string): void {
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html) ?? [];
  if (name === undefined || VOID.test(name) || html.endsWith('/>')) return;
  if (slash === '') open.push(name.toLowerCase());
  else open.splice(Math.max(0, open.lastIndexOf(name.toLowerCase())));
}

/** GitHub sets as a formula what stands between dollar signs; a single pair without a backslash is most likely money. */
function findFormulas(source: string): Span[] {
  const pairs = [...source.matchAll(/\$\$[^$]*\$\$/g), ...source.matchAll(/\$(?![\s$])[^$]*\$/g)];
  return pairs
    .filter(([text]) => text.startsWith('$$') || (text.includes('\\') && !/\s\$$/.test(text)))
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length, shown: 'hidden' }));
}
