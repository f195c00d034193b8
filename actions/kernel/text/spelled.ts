/**
 * Words of a text in which characters are broken, escaped or unusual, as they would stand without that. A text has few:
 * only what stands around such a character is read, and every place can be told in the text as it was written.
 */
import { readSpecial } from './unescape.ts';

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

const [OTHER, LETTER, MARK, LINE] = [0, 1, 2, 3];
/** What a character is: of a token, the beginning of something special, or neither. All beyond ASCII is special. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\w.+/-]/.test(character)) return LETTER;
  if (/[\n\r]/.test(character)) return LINE;
  return code < 32 || code === 127 || /[%&=\\]/.test(character) ? MARK : OTHER;
});
CLASSES[9] = OTHER;

const classAt = (text: string, at: number): number =>
  at >= text.length ? OTHER : (CLASSES[text.charCodeAt(at)] ?? MARK);

/** Finds the words that are not written in plain letters from end to end. */
export function findSpelledWords(text: string): Word[] {
  const words: Word[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!mayLink(text, at)) continue;
    const { word, end } = readWord(text, { at, floor });
    if (word.text.length >= SHORTEST) words.push(word);
    if (end <= at) continue;
    floor = end - at > LONGEST ? end - OVERLAP : end;
    at = floor - 1;
  }
  return words;
}

/** A line end counts only behind a letter: most stand behind a comma or a full sentence. */
function mayLink(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === MARK || (kind === LINE && at > 0 && classAt(text, at - 1) === LETTER);
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

function readWord(text: string, from: { at: number; floor: number }): { word: Word; end: number } {
  const pieces: Pieces = { text: [], outs: [], starts: [], ends: [], breaks: [], length: 0 };
  let start = from.at;
  while (start > from.floor && classAt(text, start - 1) === LETTER) start -= 1;
  addPiece(pieces, text.slice(start, from.at), [start, from.at]);
  let end = from.at;
  for (let next = readSpecial(text, end); next !== undefined; next = readSpecial(text, end)) {
    if (next.isBreak) pieces.breaks.push(pieces.length);
    addPiece(pieces, next.plain, [end, next.end]);
    end = next.end;
    while (classAt(text, end) === LETTER) end += 1;
    addPiece(pieces, text.slice(next.end, end), [next.end, end]);
    if (end - from.at > LONGEST) break;
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
      const [first, last] = [findPiece(outs, from), findPiece(outs, to - 1)];
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

/** The last piece that begins at or before a place: by halves. */
function findPiece(outs: readonly number[], at: number): number {
  let [low, high] = [0, outs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((outs[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
