/**
 * Finds tokens in words that are broken, escaped or written in unusual characters, as they would stand without that;
 * places are those of the text. A text has few such words: only what stands around such a character is read.
 */
import { toSearched, toTable } from './codes.ts';
import { findEncodedTokens, skipPadding } from './encoded.ts';
import { toVisible } from './lines.ts';
import { type Span, type Token, findTokens, isWholeToken } from './tokens.ts';

/** A word in plain letters, and where each of its pieces stands in the text. */
interface Word {
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
const LETTERS = toTable(/[\w.+/-]/);
/**
 * Where something special may begin: at an escape, a control character, whatever is beyond ASCII, a line end. Zeros in a
 * row fill files; a single one stands between the letters of UTF-16. A line end counts between letters only: most stand
 * behind a comma or a full sentence, or before a dash.
 */
const SPECIALS =
  // oxlint-disable-next-line no-control-regex
  /[\0-\u0008\n-\u001F%&=\\\u007F-\uFFFF](?:(?<![\n\r]|\0(?=\0))|(?<=[\w.+/-][\n\r])(?=(?=([ \t\r\n>]*))\1(?![\w.+/-](?![\w.+/-]))))/g;

const isLetter = (text: string, at: number): boolean => LETTERS[text.charCodeAt(at)] === 1;

/** Finds the words that are not written in plain letters from end to end. */
function findSpelledWords(text: string): Word[] {
  const words: Word[] = [];
  let floor = 0;
  SPECIALS.lastIndex = 0;
  for (let match = SPECIALS.exec(text); match !== null; match = SPECIALS.exec(text)) {
    const at = match.index;
    const first = readSpecial(text, at);
    if (first === undefined) continue;
    const { word, end } = readWord(text, { at, floor }, first);
    if (word.text.length >= SHORTEST) words.push(word);
    floor = end - at > LONGEST ? end - OVERLAP : end;
    SPECIALS.lastIndex = floor;
  }
  return words;
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
function findLast(outs: readonly number[], at: number): number {
  let [low, high] = [0, outs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((outs[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** More line ends in one token are nobody's wrapping: behind so many, it is taken for as long as it may be. */
const BREAKS_WEIGHED = 8;

export function findSpelledTokens(text: string): Span[] {
  return findSpelledWords(text).flatMap((word) => {
    const edges = new Set(word.breaks);
    const searched = toSearched(word.text);
    const plain = findTokens(searched, (at) => edges.has(at));
    const whole = plain.map((token) => locate(word, { ...token, ...cutAtBreak(word, token) }));
    const encoded = findEncodedTokens(searched).map((token) => {
      const span = locate(word, token);
      return { ...span, end: skipPadding(text, span.end) };
    });
    return [...whole, ...encoded];
  });
}

function locate(word: Word, { kind, last4, start, end }: Span): Span {
  return { kind, last4, ...word.locate(start, end) };
}

/** The rest of a token has digits and letters, and is no date; the word that begins the next line is none of it. */
const REST = /^(?!\d{4}-\d\d)(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z]).{8}/;

/** A token that is whole where a line ends goes on in the next one only where that looks like the rest of it. */
function cutAtBreak(word: Word, token: Token): { end: number; last4: string } {
  const { start, end, shape } = token;
  const first = findLast(word.breaks, start);
  const breaks = word.breaks
    .slice(first, first + BREAKS_WEIGHED)
    .filter((at) => at > start && at < end);
  const cut = breaks.find((at, index) => {
    const [before, rest] = [
      word.text.slice(start, at),
      word.text.slice(at, breaks[index + 1] ?? end),
    ];
    if (!isWholeToken(shape, before)) return false;
    return (
      before.length >= (shape.usual ?? Infinity) ||
      !REST.test(rest) ||
      findTokens(toSearched(rest))[0]?.start === 0
    );
  });
  return cut === undefined ? token : { end: cut, last4: word.text.slice(cut - 4, cut) };
}

/** A terminal's colour, a line end with what indents or quotes the next line, an escape, or any unusual character. */
const SPECIAL =
  // oxlint-disable-next-line no-control-regex
  /\u001B\[[0-?]{0,64}[ -/]{0,8}[@-~]|[=\\]?(?:\r?\n|\r)[ \t>]{0,64}|\\(?:[nrt]|[_.-]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4})|[%=][\dA-Fa-f]{2}|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,20});?|[^\t\n\r -~]/uy;

interface Special {
  end: number;
  /** The character that is meant; empty for what draws nothing. */
  plain: string;
  isBreak: boolean;
}

/** Reads what stands at a place for another character; undefined where nothing does, or no letter of a token. */
function readSpecial(text: string, at: number): Special | undefined {
  if (text.startsWith('\0\0', at)) return undefined;
  SPECIAL.lastIndex = at;
  const written = SPECIAL.exec(text)?.[0];
  if (written === undefined) return undefined;
  const isBreak = /[\n\r]/.test(written);
  const plain = isBreak || written.startsWith('\u001B[') ? '' : toPlain(written);
  return plain === undefined ? undefined : { end: at + written.length, plain, isBreak };
}

const NAMES = new Map([
  ...['lowbar', 'UnderBar'].map((name) => [name, '_'] as const),
  ...['dash', 'hyphen'].map((name) => [name, '-'] as const),
  ...Object.entries({ period: '.', plus: '+', sol: '/', equals: '=', colon: ':', num: '#' }),
  ...'shy ZeroWidthSpace zwnj zwj lrm rlm NoBreak NewLine Tab ic it af InvisibleComma InvisibleTimes ApplyFunction'
    .split(' ')
    .map((name) => [name, ''] as const),
]);

function toPlain(written: string): string | undefined {
  if (/^\\[nrt]$/.test(written)) return '';
  if (/^\\[_.-]$/.test(written)) return written.slice(1);
  if (/^&[A-Za-z]/.test(written)) return NAMES.get(written.replaceAll(/[&;]/g, ''));
  const decimal = /^&#(\d+)/.exec(written)?.[1];
  const hex = /^(?:%|=|\\x|\\u|&#[xX])([\dA-Fa-f]+)/.exec(written)?.[1];
  const code = decimal === undefined ? hex && Number.parseInt(hex, 16) : Number(decimal);
  return toLetter(code === undefined || code === '' ? written : toCharacter(code));
}

function toCharacter(code: number): string {
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}

const known = new Map<string, string | undefined>();

/** A text in another script asks for few characters many times. */
function toLetter(character: string): string | undefined {
  if (!known.has(character)) known.set(character, findLetter(character));
  return known.get(character);
}

function findLetter(character: string): string | undefined {
  if (/^[ -~]$/.test(character)) return character;
  const visible = toVisible(character).trim();
  const letter = visible === '\u2010' ? '-' : visible.normalize('NFKC');
  return letter === '' || /^[!-~]$/.test(letter) ? letter : undefined;
}
