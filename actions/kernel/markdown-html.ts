/**
 * Follows raw HTML across a document's root blocks: GitHub shows what stands between `<details>` and `</details>` as
 * folded, so a command there is text someone quoted. When in doubt a paragraph counts as inside.
 */

/** Elements that GitHub keeps and that fold, frame or replace what is inside; formatting such as `<b>` hides nothing. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  'article aside audio blockquote button canvas caption center code dd del details dialog div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header iframe li main map math menu nav noembed noframes noscript object ol p picture plaintext pre rp rt ruby s samp script section select strike style summary svg table tbody td template textarea tfoot th thead title tr tt ul video xmp'.split(
    ' ',
  ),
);

export interface HtmlTracker {
  /** Takes a raw HTML block. */
  addBlock: (html: string) => void;
  /** Takes a paragraph or heading and tells whether it stands outside of all HTML, and whether it holds any itself. */
  addProse: (source: string) => 'outside' | 'holds' | 'inside';
}

/** Starts following at the top of a document. */
export function createHtmlTracker(): HtmlTracker {
  const open: string[] = [];
  return {
    addBlock: (html) => {
      for (const tag of findTags(html)) follow(open, tag);
    },
    addProse: (source) => {
      const isOutside = open.length === 0;
      const tags = findTags(withoutCode(source));
      for (const tag of tags) follow(open, tag);
      if (!isOutside) return 'inside';
      return tags.length === 0 ? 'outside' : 'holds';
    },
  };
}

interface Tag {
  name: string;
  isClosing: boolean;
}

function findTags(source: string): Tag[] {
  const visible = withoutComments(source);
  return Array.from(visible.matchAll(/<(\/?)([a-z][a-z0-9-]{0,20})(?=[\s/>]|$)/gi), (match) => ({
    name: match[2]?.toLowerCase() ?? '',
    isClosing: match[1] === '/',
  })).filter(({ name }) => CONTAINERS.has(name));
}

/** A closing tag ends its element and all that was left open inside; one without an opening is nothing. */
function follow(open: string[], { name, isClosing }: Tag): void {
  if (!isClosing) {
    open.push(name);
    return;
  }
  const index = open.lastIndexOf(name);
  if (index >= 0) open.splice(index);
}

/** By hand, because a regex would look for the end of each of many unclosed comments. */
function withoutComments(source: string): string {
  let result = '';
  let done = 0;
  for (let start = source.indexOf('<!--'); start >= done; start = source.indexOf('<!--', done)) {
    result += source.slice(done, start);
    const end = source.indexOf('-->', start);
    if (end < 0) return result;
    done = end + 3;
  }
  return result + source.slice(done);
}

/** Blanks code spans, so that a note about `<details>` is not taken for one. */
function withoutCode(source: string): string {
  let result = '';
  let done = 0;
  for (const { start, end } of findCodeSpans(source)) {
    result += source.slice(done, start);
    done = end;
  }
  return result + source.slice(done);
}

/** Finds the code spans of one paragraph, marks included; a span may go on over several lines. */
export function findCodeSpans(source: string): { start: number; end: number }[] {
  const runs = Array.from(source.matchAll(/`+/g), (match) => ({
    start: match.index,
    length: match[0].length,
  }));
  const closers = new Map<number, number[]>();
  for (const { start, length } of runs.toReversed()) {
    const starts = closers.get(length) ?? [];
    starts.push(start);
    closers.set(length, starts);
  }
  const spans: { start: number; end: number }[] = [];
  for (const { start, length } of runs) {
    if (start < (spans.at(-1)?.end ?? 0)) continue;
    const close = findCloser(closers.get(length) ?? [], start);
    if (close === undefined || isEscaped(source, start)) continue;
    spans.push({ start, end: close + length });
  }
  return spans;
}

/** Starts are in falling order, and asked for in rising order, so each is looked at once. */
function findCloser(starts: number[], after: number): number | undefined {
  while (starts.length > 0 && (starts.at(-1) ?? 0) <= after) starts.pop();
  return starts.at(-1);
}

function isEscaped(source: string, offset: number): boolean {
  const slashes = /\\*$/.exec(source.slice(Math.max(0, offset - 64), offset))?.[0].length ?? 0;
  return slashes % 2 === 1;
}
