/**
 * The only HTML a comment may bring: folding and a few words' worth of formatting, never with an
 * attribute. Everything else is shown as the text it is.
 */

import { escapeHtml } from './markup.ts';
import type { Markup } from './markup.ts';

const ALLOWED = /^<\/?(?:details|summary|kbd|sub|sup|b|i|em|strong|code)>$|^<br\s*\/?>$/;
const TAG_OR_TEXT = /<[^<>]*>|[^<]+|</g;

/** Browsers carry these on past the end of the comment when nobody closes them. */
const CARRIED = ['b', 'i', 'em', 'strong', 'code'];

/** Closes what a comment opened, so that it formats nothing but itself. */
export function closeTags({ markup }: Markup): Markup {
  const missing = CARRIED.map((name) => {
    const tags = markup.match(new RegExp(`</?${name}>`, 'g')) ?? [];
    // An end tag that ends nothing does not make up for a later start.
    const open = tags.reduce((depth, tag) => Math.max(0, depth + (tag[1] === '/' ? -1 : 1)), 0);
    return `</${name}>`.repeat(open);
  });
  return { markup: markup + missing.join('') };
}

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
