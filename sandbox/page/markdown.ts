/**
 * Markdown to HTML for comments and files, by the chain that GitHub's own pages are compared with: the tree that Firebreak
 * reads, HTML in it parsed as a browser would, an allow-list, and only then what this page adds of its own.
 */

import type { Element, ElementContent, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { UserError } from '../../actions/kernel/errors.ts';
import type { MarkdownNode } from '../../actions/kernel/markdown.ts';
import { parseMarkdown } from '../../actions/kernel/markdown.ts';
import { toAlert } from './alert.ts';
import type { Place } from './links.ts';
import { toHref } from './links.ts';
import type { Markup } from './markup.ts';
import { html, nameTurns } from './markup.ts';

/** What a comment may hold, written as Markdown or as HTML: no image, no script, no style, nothing that loads or names. */
const SCHEMA: Schema = {
  tagNames: (
    'p h1 h2 h3 h4 h5 h6 blockquote ul ol li hr br em strong b i del sub sup kbd code pre a input ' +
    'table thead tbody tr th td details summary'
  ).split(' '),
  attributes: { a: ['href'], ol: ['start'], input: [['type', 'checkbox'], 'checked', 'disabled'] },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {},
  clobber: [],
};

/** GitHub shows these as they were typed: https://github.github.com/gfm/#disallowed-raw-html-extension- */
const SHOWN =
  /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?![\w-]))/gi;

/** Each tag that is never closed is opened again in every paragraph after it, so many cost their square. */
const TAGS_AT_MOST = 500;

const chain = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    handlers: {
      yaml: (_state: unknown, { value }: { value: string }): Element => toCode(value),
      html: (_state: unknown, { value }: { value: string }) => toRaw(value),
      image: (_state: unknown, { alt }: { alt?: string | null }) => toText(alt ?? 'image'),
    },
  })
  .use(rehypeRaw)
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeStringify);

/** Renders Markdown that anyone may have written. */
export function renderMarkdown(source: string, place: Place): Markup {
  try {
    const tree = parseMarkdown(source, { file: 'comment' });
    if (countTags(tree) > TAGS_AT_MOST) return html`<pre>${source}</pre>`;
    const safe = chain.runSync(tree);
    const children = safe.children.flatMap((node) =>
      node.type === 'doctype' ? [] : finish(node, place),
    );
    return { markup: chain.stringify({ type: 'root', children } satisfies Root) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return html`<pre>${source}</pre>`;
  }
}

function countTags(node: MarkdownNode): number {
  if (node.type === 'html') return node.value.split('<').length - 1;
  const children: readonly MarkdownNode[] = 'children' in node ? node.children : [];
  return children.reduce((sum, child) => sum + countTags(child), 0);
}

/** What this page adds to markup that is safe: where links lead, room for wide tables, alerts, its own first heading. */
function finish(node: ElementContent, place: Place): ElementContent {
  if (node.type === 'text') return toText(node.value);
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => finish(child, place));
  const finished: Element = { ...node, children };
  if (node.tagName === 'a') return toLink(finished, place);
  if (node.tagName === 'blockquote') return toAlert(finished);
  if (node.tagName === 'table') return toElement('div', { className: ['table'] }, [finished]);
  const level = /^h([1-5])$/.exec(node.tagName)?.[1];
  return level === undefined ? finished : { ...finished, tagName: `h${String(Number(level) + 1)}` };
}

function toLink({ properties, children }: Element, place: Place): Element {
  const { href: target } = properties;
  const href = typeof target === 'string' ? toHref(target, place) : undefined;
  if (href !== undefined)
    return toElement('a', { href, rel: ['noopener', 'noreferrer', 'nofollow'] }, children);
  const title = typeof target === 'string' ? { title: nameTurns(target) } : {};
  return toElement('span', { className: ['no-link'], ...title }, children);
}

function toElement(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function toCode(value: string): Element {
  return toElement('pre', {}, [toElement('code', {}, [toText(value)])]);
}

function toRaw(value: string): ElementContent {
  return { type: 'raw', value: value.replaceAll(SHOWN, '&lt;') };
}

function toText(value: string): ElementContent {
  return { type: 'text', value: nameTurns(value) };
}
