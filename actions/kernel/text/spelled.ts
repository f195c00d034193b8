/**
 * Words of a text in which characters are broken, escaped or unusual, as they would stand without that. A text has few:
 * only what stands around such a character is read, and every place can be told in the text as it was written.
 */
import { type Special, readSpecial } from './unescape.ts';

/** A word in plain letters, and where each of its pieces stands in the text. */
export interface Word {
  text: string;
  /** Places of the word where a line ended. */
  breaks: readonly number[];
  /** Where the characters from one place of the word to another stand in the text. */
  locate: (start: number, end: number) => { start: number; end: number };
}

/** No token is shorter. */
const SHORTEST = 18;
/** A longer word is read in parts that overlap by more than a token. */
const LONGEST = 1 << 18;
const OVERLAP = 1 << 14;

/** The characters of tokens. */
const LETTERS = Uint8Array.from({ length: 1 << 16 }, (_, code) =>
  Number(code < 128 && /[\w.+/-]/.test(String.fromCharCode(code))),
);
/** Where something special may begin: at an escape, a control character, whatever is beyond ASCII, a line end. */
// oxlint-disable-next-line no-control-regex
const SPECIALS = /[^\t -~]|[%&=\\]/g;

const isLetter = (text: string, at: number): boolean => LETTERS[text.charCodeAt(at)] === 1;

/** Finds the words that are not written in plain letters from end to end. */
export function findSpelledWords(text: string): Word[] {
  const words: Word[] = [];
  let floor = 0;
  SPECIALS.lastIndex = 0;
  for (let match = SPECIALS.exec(text); match !== null; match = SPECIALS.exec(text)) {
    const at = match.index;
    const first = mayLink(text, at) ? readSpecial(text, at) : undefined;
    if (first === undefined) continue;
    const { word, end } = readWord(text, { at, floor }, first);
    if (word.text.length >= SHORTEST) words.push(word);
    floor = end - at > LONGEST ? end - OVERLAP : end;
    SPECIALS.lastIndex = floor;
  }
  return words;
}

const LINE_END = /[\r\n]/;

/** A line end counts between letters only: most stand behind a comma or a full sentence, or before a dash. */
function mayLink(text: string, at: number): boolean {
  if (!LINE_END.test(text.charAt(at))) return true;
  if (!isLetter(text, at - 1)) return false;
  let next = at + 1;
  while (' \t\r\n>'.includes(text.charAt(next)) && next < text.length) next += 1;
  return !isLetter(text, next) || isLetter(text, next + 1);
}

interface Pieces {
  text: string[];
  /** For each piece: where it begins in the word, and where it begins and ends in the text. */
  outs: number[];
  starts: number[];
  ends: number[];
  breaks: number[];
  length: number;
}

interface From {
  at: number;
  /** Where the word before it ended. */
  floor: number;
}

function readWord(text: string, { at, floor }: From, first: Special): { word: Word; end: number } {
  const pieces: Pieces = { text: [], outs: [], starts: [], ends: [], breaks: [], length: 0 };
  let start = at;
  while (start > floor && isLetter(text, start - 1)) start -= 1;
  addPiece(pieces, text.slice(start, at), [start, at]);
  let end = at;
  for (let next: Special | undefined = first; next !== undefined; next = readSpecial(text, end)) {
    if (next.isBreak) pieces.breaks.push(pieces.length);
    addPiece(pieces, next.plain, [end, next.end]);
    end = next.end;
    while (isLetter(text, end)) end += 1;
    addPiece(pieces, text.slice(next.end, end), [next.end, end]);
    if (end - at > LONGEST) break;
  }
  return { word: toWord(pieces), end };
}

function addPiece(pieces: Pieces, plain: string, [start, end]: readonly [number, number]): void {
  if (plain === '') return;
  pieces.text.push(plain);
  pieces.outs.push(pieces.length);
  pieces.starts.push(start);
  pieces.ends.push(end);
  pieces.length += plain.length;
}

function toWord({ text, outs, starts, ends, breaks }: Pieces): Word {
  return {
    text: text.join(''),
    breaks,
    locate: (from, to) => {
      const [first, last] = [findLast(outs, from), findLast(outs, to - 1)];
      const start = (starts[first] ?? 0) + inside(first, from);
      const end = isLiteral(last) ? (starts[last] ?? 0) + inside(last, to) : (ends[last] ?? 0);
      return { start, end };
    },
  };

  function isLiteral(piece: number): boolean {
    return text[piece]?.length === (ends[piece] ?? 0) - (starts[piece] ?? 0);
  }

  function inside(piece: number, at: number): number {
    return isLiteral(piece) ? at - (outs[piece] ?? 0) : 0;
  }
}

/** Which of ascending places is the last at or before another: by halves. */
export function findLast(outs: readonly number[], at: number): number {
  let [low, high] = [0, outs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((outs[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
