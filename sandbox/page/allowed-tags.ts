/**
 * The only HTML a comment may bring: folding and a few words' worth of formatting, never with an
 * attribute. Everything else is shown as the text it is.
 */

import { escapeHtml } from './markup.ts';
import type { Markup } from './markup.ts';

const ALLOWED = /^<\/?(?:details|summary|kbd|sub|sup|b|i|em|strong|code)>$|^<br\s*\/?>$/;
const TAG_OR_TEXT = /<[^<>]*>|[^<]+|</g;

/** Renders a piece of HTML from a comment. Markers, which are HTML comments, show nothing. */
export function renderAllowedTags(source: string): Markup {
  const visible = source.replaceAll(/<!--[\s\S]*?-->/g, '');
  const parts = visible.match(TAG_OR_TEXT) ?? [];
  const markup = parts.map((part) => {
    const tag = part.toLowerCase();
    return ALLOWED.test(tag) ? tag : escapeHtml(part);
  });
  return { markup: markup.join('') };
}
