/**
 * Tells what a reader of a comment sees of its lines. HTML comments, titles of links, names of pictures and formulas
 * may hold whole lines that GitHub does not show, or not as they are written.
 */
import { readTags, type Tag } from './html-tags.ts';
import { CONTAINERS } from './markdown-html.ts';
import { parseComment, type MarkdownNode } from './markdown.ts';
import { splitMark } from './text/byte-order-mark.ts';

/** `plain`: shown as written. `hidden`: may not be shown. `drawn`: shown as part of something else. */
export type Shown = 'plain' | 'hidden' | 'drawn';

interface Span {
  start: number;
  end: number;
  shown: Shown;
}

/** Makes a lookup by offset. @throws UserError when the source would take too long to read. */
export function createShownIndex(source: string): (offset: number) => Shown {
  const { mark, rest } = splitMark(source);
  const open: string[] = [];
  const { children } = parseComment(rest);
  const doubtful = findDoubtful(children);
  const blocks = children.flatMap((block) => {
    const spans = readBlock(block, open);
    if (!doubtful.has(block)) return spans;
    follow(open, rest.slice(block.position?.start.offset, block.position?.end.offset));
    return [];
  });
  const spans = [...findFormulas(rest), ...blocks];
  return (offset) => {
    const at = offset - mark.length;
    return spans.find(({ start, end }) => start <= at && at < end)?.shown ?? 'hidden';
  };
}

/**
 * Below a quote or list, GitHub takes a line that holds one tag, and all up to an empty line, for HTML; the parser takes
 * the tag alone, into the quote.
 */
function findDoubtful(blocks: readonly MarkdownNode[]): Set<MarkdownNode> {
  const doubtful = new Set<MarkdownNode>();
  let last = 0;
  for (const block of blocks) {
    const { start, end } = block.position ?? {};
    const isBelow = start?.line === last + 1 && last > 0;
    if (isBelow) doubtful.add(block);
    if (isBelow || ('children' in block && endsInHtml(block))) last = end?.line ?? 0;
  }
  return doubtful;
}

function endsInHtml(node: MarkdownNode): boolean {
  if (node.type === 'html') return true;
  const last = 'children' in node && node.type !== 'paragraph' ? node.children.at(-1) : undefined;
  return last !== undefined && endsInHtml(last);
}

/** Takes in all that follows. */
const UNFINISHED = '<';

/** `open` are the elements that HTML of the blocks above left open: they fold, frame or replace what comes next. */
function readBlock(block: MarkdownNode, open: string[]): Span[] {
  const own = [...open];
  const spans = readInline(block, own);
  const isText = !('children' in block) || ['paragraph', 'heading'].includes(block.type);
  // What a list or quote opens may go on behind it; what it closes may be another element.
  const left = isText
    ? own.filter((name) => LASTING.has(name))
    : [...open, ...own.filter((name) => LASTING.has(name) && !open.includes(name))];
  open.splice(0, open.length, ...left);
  if (block.type === 'html') return [];
  return block.type === 'paragraph' ? spans : toSpan(block, 'drawn');
}

/** Browsers go on with these in the blocks that follow, until they are closed. They show what is in them. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** The end of what is around them ends these, too. */
const ENDING = new Set([
  ...FORMATTING,
  ...'dd dt li p rp rt tbody td tfoot th thead tr'.split(' '),
]);
const LASTING = new Set([...CONTAINERS, ...FORMATTING, UNFINISHED]);

/** What is in no span, such as the title of a link, is not shown. */
function readInline(node: MarkdownNode, open: string[]): Span[] {
  if (node.type === 'html') follow(open, node.value);
  if (node.type === 'text') return toSpan(node, judgeOpen(open));
  const spans = 'children' in node ? node.children.flatMap((child) => readInline(child, open)) : [];
  return node.type === 'delete' ? toSpan(node, 'drawn') : spans;
}

function judgeOpen(open: readonly string[]): Shown {
  if (open.length === 0) return 'plain';
  return open.every((name) => FORMATTING.has(name)) ? 'drawn' : 'hidden';
}

function toSpan({ position }: MarkdownNode, shown: Shown): Span[] {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  return [{ start: start.offset, end: end.offset, shown }];
}

/** Elements without an end. */
const VOID = /^(?:br|hr|img|input|wbr|source)$/i;

function follow(open: string[], html: string): void {
  const { tags, isUnfinished } = readTags(html);
  for (const { name, isClosing } of [...tags, ...findDisputed(html)]) {
    if (isClosing) close(open, name);
    else if (!VOID.test(name)) open.push(name);
  }
  if (isUnfinished) open.unshift(UNFINISHED);
}

/** A closing tag reaches through what needs none of its own; formatting goes on behind it, and other elements bar it. */
function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  const above = open.slice(at + 1);
  if (at < 0 || above.some((one) => LASTING.has(one) && !ENDING.has(one))) return;
  open.splice(at, above.length + 1, ...above.filter((one) => FORMATTING.has(one)));
}

/** GitHub reads some comments and declarations as text, by the rules of an older CommonMark, and tags in them as tags. */
function findDisputed(html: string): Tag[] {
  const comment = /^<!--([^]*)-->$/.exec(html)?.[1];
  const isAgreed = comment === undefined ? !/^<![a-z]/i.test(html) : !/^-?>|--|-$/.test(comment);
  return isAgreed ? [] : readTags(html.slice(2)).tags.filter(({ isClosing }) => !isClosing);
}

/** GitHub sets as a formula what stands between dollar signs; a single pair without a backslash is most likely money. */
function findFormulas(source: string): Span[] {
  const pairs = [...source.matchAll(/\$\$[^$]*\$\$/g), ...source.matchAll(/\$(?![\s$])[^$]*\$/g)];
  return pairs
    .filter(([text]) => text.startsWith('$$') || (text.includes('\\') && !/\s\$$/.test(text)))
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length, shown: 'hidden' }));
}
