/**
 * Markdown to HTML for comments and files. An allow-list over the syntax tree: a node that is not
 * named here shows its source as text, and no image, script or style is ever loaded.
 */

import type { MarkdownNode } from '../../actions/kernel/markdown.ts';
import { parseMarkdown } from '../../actions/kernel/markdown.ts';
import { UserError } from '../../actions/kernel/errors.ts';
import { closeTags, renderAllowedTags } from './allowed-tags.ts';
import type { Place } from './links.ts';
import { toHref } from './links.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';

interface Context {
  place: Place;
  source: string;
}

type Renderer<Type extends MarkdownNode['type']> = (
  node: Extract<MarkdownNode, { type: Type }>,
  context: Context,
) => Markup;

type Parent = Extract<MarkdownNode, { children: unknown }>;

/** Renders Markdown that anyone may have written. */
export function renderMarkdown(source: string, place: Place): Markup {
  try {
    const tree = parseMarkdown(source, { file: 'comment' });
    return closeTags(renderNode(tree, { place, source }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return html`<pre>${source}</pre>`;
  }
}

const renderers: { [Type in MarkdownNode['type']]?: Renderer<Type> } = {
  root: renderChildren,
  text: (node) => html`${node.value}`,
  paragraph: (node, context) => html`<p>${renderChildren(node, context)}</p>`,
  heading: renderHeading,
  emphasis: (node, context) => html`<em>${renderChildren(node, context)}</em>`,
  strong: (node, context) => html`<strong>${renderChildren(node, context)}</strong>`,
  delete: (node, context) => html`<del>${renderChildren(node, context)}</del>`,
  inlineCode: (node) => html`<code>${node.value}</code>`,
  code: (node) => html`<pre><code>${node.value}</code></pre>`,
  yaml: (node) => html`<pre class="facts"><code>${node.value}</code></pre>`,
  break: () => html`<br />`,
  thematicBreak: () => html`<hr />`,
  blockquote: renderQuote,
  list: renderList,
  listItem: renderItem,
  link: renderLink,
  image: (node) => html`<span class="image">${node.alt ?? 'image'}</span>`,
  html: (node) => renderAllowedTags(node.value),
  table: renderTable,
};

function renderNode<Type extends MarkdownNode['type']>(
  node: Extract<MarkdownNode, { type: Type }>,
  context: Context,
): Markup {
  const type: Type = node.type;
  const render: Renderer<Type> | undefined = renderers[type];
  return render === undefined ? renderSource(node, context) : render(node, context);
}

function renderSource({ position }: MarkdownNode, { source }: Context): Markup {
  return html`${source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)}`;
}

function renderChildren(node: Parent, context: Context): Markup {
  return html`${node.children.map((child) => renderNode(child, context))}`;
}

function renderHeading(node: Extract<MarkdownNode, { type: 'heading' }>, context: Context): Markup {
  const content = renderChildren(node, context);
  // The page has its own first heading.
  const level = Math.min(node.depth + 1, 6);
  const tag = { markup: `h${String(level)}` };
  return html`<${tag}>${content}</${tag}>`;
}

const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

/** A quote, or what GitHub makes of one that begins with `[!NOTE]`. */
function renderQuote(
  node: Extract<MarkdownNode, { type: 'blockquote' }>,
  context: Context,
): Markup {
  const [first] = node.children;
  const [text] = first?.type === 'paragraph' ? first.children : [];
  const kind = text?.type === 'text' ? ALERT.exec(text.value)?.[1] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || kind === undefined) {
    return html`<blockquote>${renderChildren(node, context)}</blockquote>`;
  }
  const rest = { ...text, value: text.value.replace(ALERT, '') };
  const paragraph = { ...first, children: [rest, ...first.children.slice(1)] };
  const shown = { ...node, children: [paragraph, ...node.children.slice(1)] };
  const name = kind.charAt(0) + kind.slice(1).toLowerCase();
  return html`<blockquote class="alert">
    <p class="alert-kind">${name}</p>
    ${renderChildren(shown, context)}
  </blockquote>`;
}

function renderList(node: Extract<MarkdownNode, { type: 'list' }>, context: Context): Markup {
  const items = renderChildren(node, context);
  return node.ordered === true
    ? html`<ol start="${node.start ?? 1}">
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function renderItem(node: Extract<MarkdownNode, { type: 'listItem' }>, context: Context): Markup {
  const content = renderChildren(node, context);
  if (typeof node.checked !== 'boolean') return html`<li>${content}</li>`;
  const box = node.checked
    ? html`<span class="box done">☑</span>`
    : html`<span class="box">☐</span>`;
  return html`<li class="task">
    ${box}
    <div>${content}</div>
  </li>`;
}

function renderLink(node: Extract<MarkdownNode, { type: 'link' }>, context: Context): Markup {
  const href = toHref(node.url, context.place);
  const content = renderChildren(node, context);
  if (href === undefined) return html`<span class="no-link" title="${node.url}">${content}</span>`;
  return html`<a href="${href}" rel="noopener noreferrer nofollow">${content}</a>`;
}

function renderTable(node: Extract<MarkdownNode, { type: 'table' }>, context: Context): Markup {
  const [head, ...rows] = node.children.map((row) =>
    row.children.map((cell) => renderChildren(cell, context)),
  );
  return html`<div class="table">
    <table>
      <thead>
        <tr>
          ${(head ?? []).map((cell) => html`<th>${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
