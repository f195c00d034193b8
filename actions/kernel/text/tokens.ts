/** Finds tokens that are known by how they begin, in one walk over the text. */
import type { Searched } from './codes.ts';
import { TOKEN_SHAPES, type TokenShape, escapePattern } from './secret-patterns.ts';

export interface Span {
  kind: string;
  start: number;
  end: number;
  last4: string;
}

export interface Token extends Span {
  shape: TokenShape;
}

/** The longest first: of two that begin alike, the longer one tells more. */
export const BEGINNINGS: readonly string[] = [
  ...new Set(TOKEN_SHAPES.flatMap(({ begins }) => begins)),
].toSorted((a, b) => b.length - a.length);

const shapes = new Map<string, readonly TokenShape[]>();

/** What may begin so; looked for once it does, because every job loads this and most texts hold no token. */
function findShapes(beginning: string): readonly TokenShape[] {
  const known = shapes.get(beginning);
  if (known !== undefined) return known;
  const found = TOKEN_SHAPES.filter(({ begins }) =>
    begins.some((begin) => beginning.startsWith(begin)),
  );
  shapes.set(beginning, found);
  return found;
}

const SOURCE = BEGINNINGS.map(escapePattern).join('|');
const HERE = new RegExp(SOURCE, 'y');

/** Whether a beginning may start with three characters, told by six bits of each: quicker than any pattern. */
const STARTS = new Uint8Array(1 << 18);
for (const beginning of BEGINNINGS) {
  const key = [0, 1, 2].reduce((sum, at) => addToKey(sum, beginning.charCodeAt(at)), 0);
  STARTS[key] = 1;
}

function addToKey(key: number, code: number): number {
  return ((key << 6) | (code & 63)) & 0x3_ff_ff;
}

/** Finds tokens from left to right; `isEdge` says where one may begin although a letter stands before it. */
export function findTokens(searched: Searched, isEdge?: (at: number) => boolean): Token[] {
  const found: Token[] = [];
  let next = 0;
  for (const at of findCandidates(searched)) {
    if (at < next) continue;
    const token = findTokenAt(searched.text, at, isEdge);
    if (token === undefined) continue;
    found.push(token);
    next = token.end;
  }
  return found;
}

/** Where a beginning may stand. */
function findCandidates({ codes, words }: Searched): number[] {
  const places: number[] = [];
  for (const { from, to } of words) {
    let key = 0;
    for (let at = from; at < to; at += 1) {
      key = addToKey(key, codes[at] ?? 0);
      if (STARTS[key] !== 0 && at - from >= 2) places.push(at - 2);
    }
  }
  return places;
}

/** The token that begins at one place of a text. */
export function findTokenAt(text: string, at: number, isEdge?: Place['isEdge']): Token | undefined {
  HERE.lastIndex = at;
  const beginning = HERE.exec(text)?.[0];
  return beginning === undefined ? undefined : matchToken({ text, at, isEdge }, beginning);
}

interface Place {
  text: string;
  at: number;
  isEdge?: ((at: number) => boolean) | undefined;
}

function matchToken(place: Place, beginning: string): Token | undefined {
  const { text, at } = place;
  for (const shape of findShapes(beginning)) {
    shape.pattern.lastIndex = at;
    const match = shape.pattern.exec(text);
    if (match === null || !mayBegin(place, { beginning, shape, match: match[0] })) continue;
    const [start, end] = match.indices?.groups?.['secret'] ?? [at, at + match[0].length];
    return { kind: shape.kind, start, end, last4: text.slice(end - 4, end), shape };
  }
  return undefined;
}

/** Whether a pattern takes the whole of a text for a token. */
export function isWholeToken({ pattern }: TokenShape, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0].length === text.length;
}

const LETTER_OR_DIGIT = /[A-Za-z0-9]/;
/** One letter in front of a token, as by a slip of the hand. A plus or slash before it is in the middle of base64. */
const ONE_LETTER = /(?:^|[^A-Za-z0-9+/])[A-Za-z]$/;
const MARKED = /[_.-]/;

interface Candidate {
  beginning: string;
  shape: TokenShape;
  match: string;
}

/**
 * A token may have letters glued to it, such as `oldghp_`. Where its beginning is one that words or base64 may hold, the
 * rest must tell more.
 */
function mayBegin({ text, at, isEdge }: Place, { beginning, shape, match }: Candidate): boolean {
  if (at === 0 || !LETTER_OR_DIGIT.test(text.charAt(at - 1)) || isEdge?.(at) === true) return true;
  if (!MARKED.test(beginning) && !ONE_LETTER.test(text.slice(Math.max(0, at - 2), at)))
    return false;
  const rest = match.slice(beginning.length);
  return shape.isWord === true ? countKinds(rest) === 3 && !isWords(rest) : countKinds(rest) >= 2;
}

const KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/];

function countKinds(text: string): number {
  return KINDS.filter((kind) => kind.test(text)).length;
}

/** Words between dashes, such as a name of a disk or a branch. */
function isWords(text: string): boolean {
  return !/[A-Za-z0-9]{20}/.test(text);
}
