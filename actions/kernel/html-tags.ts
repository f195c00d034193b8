/**
 * Reads tags from raw HTML as a browser does: what stands in a comment, a declaration or the value of an attribute is no
 * tag, wherever Markdown ends the block. One look at each character, however hostile the text.
 */

export interface Tag {
  name: string;
  isClosing: boolean;
}

export interface Tags {
  tags: Tag[];
  /** Whether the text ends within a comment or a tag, which then takes in what comes after. */
  isUnfinished: boolean;
}

const OPENING = /<(?:!--|[!?]|\/?[a-z]|\/(?=[^>]))/gi;
/** A quote counts behind `=` alone. */
const IN_TAG = />|=\s*["']/g;

/** Reads the tags in order. */
export function readTags(html: string): Tags {
  const tags: Tag[] = [];
  for (let at = 0; at < html.length;) {
    const found = findFrom(OPENING, html, at);
    if (found === undefined) break;
    const end = findEnd(html, found);
    const tag = toTag(html.slice(found.start, end));
    if (tag !== undefined) tags.push(tag);
    if (end === undefined) return { tags, isUnfinished: true };
    at = end;
  }
  return { tags, isUnfinished: false };
}

interface Found {
  text: string;
  start: number;
  end: number;
}

function findFrom(pattern: RegExp, text: string, from: number): Found | undefined {
  const anew = new RegExp(pattern);
  anew.lastIndex = from;
  const match = anew.exec(text);
  return match === null
    ? undefined
    : { text: match[0], start: match.index, end: match.index + match[0].length };
}

/** `<!-->` and `<!--->` are whole comments. */
const SHORT_COMMENT = /-?>/y;

function findEnd(html: string, { text, end }: Found): number | undefined {
  if (text === '<!--')
    return (findFrom(SHORT_COMMENT, html, end) ?? findFrom(/--!?>/g, html, end))?.end;
  if (!/[a-z]$/i.test(text)) return findFrom(/>/g, html, end)?.end;
  for (let at = end; ;) {
    const next = findFrom(IN_TAG, html, at);
    if (next === undefined || next.text === '>') return next?.end;
    const close = html.indexOf(next.text.slice(-1), next.end);
    if (close < 0) return undefined;
    at = close + 1;
  }
}

function toTag(text: string): Tag | undefined {
  const [, slash, name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(text) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), isClosing: slash === '/' };
}
