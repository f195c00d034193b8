/**
 * HTML as a type of its own: text becomes markup only by being escaped. Every page is built with
 * `html`, so whatever people or tools wrote stays text.
 */

export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Turns the writing around, in places that a person takes for other words. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;

/** Names what would reorder the text around it. */
export function nameTurns(text: string): string {
  return text.replaceAll(BIDI, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`);
}

/** Escapes text for element content and quoted attributes; what would reorder the text around it is named instead. */
export function escapeHtml(text: string): string {
  return nameTurns(text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? ''));
}

/** Builds markup; every value in it is escaped unless it is markup already. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const [first = '', ...rest] = strings;
  const tail = rest.map((text, index) => `${toText(parts[index])}${text}`);
  return { markup: first + tail.join('') };
}

function toText(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(toText).join('');
}
