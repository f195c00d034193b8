/**
 * The only importer of unified, remark and mdast. `parseBlocks` reads hostile comments and forms: block structure
 * only, so cost stays linear. `parseMarkdown` reads whole documents for validation and refuses what would be slow.
 */
import type { Nodes, Root } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type Place, UserError } from './errors.ts';
import { splitMark } from './text/byte-order-mark.ts';
import { withShortEdits } from './markdown-edits.ts';
import { LAZY_LINES } from './markdown-lazy.ts';
import { CONTAINERS_AT_MOST, INDENTED_AT_MOST, findSlowLine } from './markdown-lines.ts';
import { createHtmlTracker } from './markdown-html.ts';

export type { Nodes as MarkdownNode, Root as MarkdownRoot } from 'mdast';

export interface MarkdownOptions {
  /** How errors call the source: a file name, or `comment`. */
  file: string;
  /** Size cap in bytes; a command comment allows far less than a report. */
  bytesAtMost?: number;
}

export interface SourceSpan {
  /** Offsets into the source, end exclusive. */
  start: number;
  end: number;
  /** First and last line, from 1. */
  line: number;
  endLine: number;
}

export interface RootParagraph extends SourceSpan {
  /** The source as written: nothing decoded, nothing unescaped. */
  text: string;
}

export interface RootHeading extends RootParagraph {
  depth: number;
}

export interface Blocks {
  /** Paragraphs at the root: not in code, quote, list, heading or HTML. Only these may hold commands. */
  paragraphs: RootParagraph[];
  /** Headings at the root; `text` has no hash marks or underline. Only these divide an issue form. */
  headings: RootHeading[];
  /** Root paragraphs that hold HTML such as `<details>` themselves: what follows the first tag may be folded away. */
  holdingHtml: RootParagraph[];
  /** Paragraphs that look like root ones but stand inside HTML. */
  inHtml: RootParagraph[];
  /** Quotes and lists at the root, each as a whole; they take in lines below them that have no mark of their own. */
  containers: RootParagraph[];
  /** Code blocks at the root, outside of HTML; some become code only by the blanks in front of their lines. */
  code: (RootParagraph & { fenced: boolean })[];
}

/** A GitHub comment or issue body has at most 65,536 characters. */
const BYTES_AT_MOST = 256 * 1024;
/** Inline parsing is quadratic in the delimiters of one paragraph; this many take about a tenth of a second. */
const DELIMITERS_AT_MOST = 2000;

const PLACES = { outside: 'paragraphs', holds: 'holdingHtml', inside: 'inHtml' } as const;

/** Parses block structure only. @throws UserError when the source is too big or nested too deep. */
export function parseBlocks(source: string, options: MarkdownOptions): Blocks {
  const { mark, rest } = splitMark(source);
  const blocks = parseMarkless(rest, options);
  if (mark === '') return blocks;
  for (const block of Object.values(blocks).flat()) {
    block.start += mark.length;
    block.end += mark.length;
  }
  return blocks;
}

/** The parser skips a byte order mark and does not count it. */
function parseMarkless(source: string, options: MarkdownOptions): Blocks {
  const root = parseStructure(source, options);
  const html = createHtmlTracker();
  const blocks: Blocks = {
    paragraphs: [],
    headings: [],
    holdingHtml: [],
    inHtml: [],
    containers: [],
    code: [],
  };
  for (const node of root.children) {
    const block = toBlock(source, node);
    if (node.type === 'html') html.addBlock(block.text);
    else if (node.type === 'heading')
      addHeading(blocks, { ...block, depth: node.depth }, html.addProse(block.text) === 'outside');
    else if (node.type === 'list' || node.type === 'blockquote') blocks.containers.push(block);
    else if (node.type === 'paragraph') blocks[PLACES[html.addProse(block.text)]].push(block);
    else if (node.type === 'code' && html.addProse('') === 'outside')
      blocks.code.push({ ...block, fenced: /^[`~]/.test(block.text) });
  }
  return blocks;
}

/** Parses a whole document (GFM, front matter). @throws UserError when parsing it would take too long. */
export function parseMarkdown(source: string, options: MarkdownOptions): Root {
  return parseWhole(source, options, document);
}

/** Parses a comment (GFM); there, front matter is a rule and a heading. @throws UserError as `parseMarkdown`. */
export function parseComment(source: string): Root {
  return parseWhole(source, { file: 'comment' }, comment);
}

function parseWhole(
  source: string,
  options: MarkdownOptions,
  parser: Pick<typeof document, 'parse'>,
): Root {
  assertCheap(source, parseStructure(source, options), options.file);
  return guard(options.file, () => parser.parse(source));
}

const document = unified()
  .data('micromarkExtensions', [LAZY_LINES])
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml']);

const comment = unified()
  .data('micromarkExtensions', [LAZY_LINES])
  .use(remarkParse)
  .use(remarkGfm)
  .use(withPlaces);

/** Without what is made of the tree afterwards, such as addresses that are no links yet: it stands nowhere. */
function withPlaces(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat())
    delete extension.transforms;
}

/** Without these micromark never looks inside a paragraph, which is where its slow paths are. */
const BLOCKS_ONLY: Extension & { disable: { null: string[] } } = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};

function parseStructure(
  source: string,
  { file, bytesAtMost = BYTES_AT_MOST }: MarkdownOptions,
): Root {
  const bytes = Buffer.byteLength(source);
  if (bytes > bytesAtMost) {
    const message = `Unexpected ${bytes} bytes of Markdown, expected at most ${bytesAtMost}`;
    throw refuse(message, { file, line: 1 });
  }
  assertQuick(source, file);
  return guard(file, () => fromMarkdown(source, { extensions: [LAZY_LINES, BLOCKS_ONLY] }));
}

/** Before parsing: deep containers overflow the parser's stack, and some lines would take it seconds. */
function assertQuick(source: string, file: string): void {
  const slow = findSlowLine(source);
  if (slow === undefined) return;
  const limits = `${CONTAINERS_AT_MOST} levels and ${INDENTED_AT_MOST} indented lines below a quote`;
  const message = `Unexpected nesting of quotes and lists, expected at most ${limits}`;
  throw refuse(message, { file, line: slow + 1 });
}

function assertCheap(source: string, root: Root, file: string): void {
  for (const leaf of findLeaves(root)) {
    const { text, line } = toBlock(source, leaf);
    const delimiters = text.match(/[*_~[\]<`&]/g)?.length ?? 0;
    // Each cell of a table is parsed on its own, so a long table is not a long paragraph.
    const allowed = /^\s*\|/.test(text) ? DELIMITERS_AT_MOST * 4 : DELIMITERS_AT_MOST;
    if (delimiters <= allowed) continue;
    const message = `Unexpected ${delimiters} marks in one paragraph, expected at most ${allowed}`;
    throw refuse(message, { file, line });
  }
}

function findLeaves(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(findLeaves) : [];
}

/** A stack overflow in the parser is the document's fault, not a bug of ours. */
function guard<Tree>(file: string, parse: () => Tree): Tree {
  try {
    return withShortEdits(parse);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuse('Unexpected depth, expected Markdown that a parser can read', { file }, error);
  }
}

function toBlock(source: string, node: Nodes): RootParagraph {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) {
    throw new TypeError(`The parser gave a ${node.type} without a position`);
  }
  const [start, end] = [position.start.offset, position.end.offset];
  return {
    text: source.slice(start, end),
    start,
    end,
    line: position.start.line,
    endLine: position.end.line,
  };
}

function addHeading(blocks: Blocks, heading: RootHeading, isRoot: boolean): void {
  if (!isRoot) return;
  const isAtx = /^#{1,6}(?:[ \t]|$)/.test(heading.text);
  const text = isAtx
    ? withoutTrailingBlanks(heading.text.replace(/^#+/, '')).replace(/(?<=^|[ \t])#+$/, '')
    : heading.text.slice(0, Math.max(0, heading.text.lastIndexOf('\n')));
  blocks.headings.push({ ...heading, text: text.trim() });
}

/** Looks at each run of blanks once, where a plain `[ \t]+$` starts anew at each blank of it. */
function withoutTrailingBlanks(text: string): string {
  return text.replace(/(?<![ \t])[ \t]+$/, '');
}

function refuse(message: string, place: Place, cause?: unknown): UserError {
  const hint = 'Shorten the text, or attach it as a file in a code block.';
  return new UserError({ code: 'markdown-refused', message, hint, place, cause });
}
