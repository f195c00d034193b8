/** What GitHub makes of a quote that begins with `[!NOTE]`. */

import type { Element } from 'hast';

const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

/** Renders a quote; any other than an alert stays as it is. */
export function toAlert(quote: Element): Element {
  const at = quote.children.findIndex(({ type }) => type === 'element');
  const first = quote.children[at];
  const text = first?.type === 'element' ? first.children[0] : undefined;
  const kind = text?.type === 'text' ? ALERT.exec(text.value)?.[1] : undefined;
  if (first?.type !== 'element' || text?.type !== 'text' || kind === undefined) return quote;
  const name = kind.charAt(0) + kind.slice(1).toLowerCase();
  const rest = { ...text, value: text.value.replace(ALERT, '') };
  const title: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['alert-kind'] },
    children: [{ type: 'text', value: name }],
  };
  const shown: Element = { ...first, children: [rest, ...first.children.slice(1)] };
  const children = [title, shown, ...quote.children.slice(at + 1)];
  return { ...quote, properties: { className: ['alert'] }, children };
}
