/**
 * Finds tokens inside base64 and hexadecimal text. One walk looks for how the beginning of a token is written there, in
 * each of the three ways that base64 cuts it; only around such a place is anything decoded.
 */
import { BEGINNINGS, type Token, findTokenAt } from './tokens.ts';

/** How many characters stand for how many bytes. */
interface Coding {
  name: 'base64' | 'hex';
  characters: number;
  bytes: number;
  /** What each character stands for; `NONE` for all others. */
  digits: Uint8Array;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NONE = 64;
/** The six bits of a character, in either of the two alphabets of base64; 64 for all others. */
const SIX_BITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = DIGITS.indexOf(String.fromCharCode(code).replace('-', '+').replace('_', '/'));
  return digit < 0 ? NONE : digit;
});
const FOUR_BITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase());
  return digit < 0 ? NONE : digit;
});

const BASE64: Coding = { name: 'base64', characters: 4, bytes: 3, digits: SIX_BITS };
const HEX: Coding = { name: 'hex', characters: 2, bytes: 1, digits: FOUR_BITS };

/** From how many characters on the first three that a beginning alone decides stand, by the bytes before it. */
const LEADS = [0, 2, 3];

/** For each three characters of base64: a bit for each number of bytes that may stand before the beginning. */
const TRIPLES = new Uint8Array(1 << 18);
/** For each two bytes: whether a beginning starts with them. */
const PAIRS = new Uint8Array(1 << 16);
for (const beginning of BEGINNINGS) {
  for (const [before, lead] of LEADS.entries()) {
    const bytes = Buffer.from('\0'.repeat(before) + beginning);
    const digits = bytes.toString('base64').slice(lead, lead + 3);
    const key = [...digits].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);
    TRIPLES[key] = (TRIPLES[key] ?? 0) | (1 << before);
  }
  PAIRS[Buffer.from(beginning).readUInt16BE()] = 1;
}

/** Finds tokens in what is encoded in a text; places are those of the text. */
export function findEncodedTokens(text: string): Token[] {
  return [...findInBase64(text), ...findInHex(text)];
}

function findInBase64(text: string): Token[] {
  const found: Token[] = [];
  const read = createReader(text, BASE64);
  let [run, key] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const bits = SIX_BITS[text.charCodeAt(at)] ?? NONE;
    if (bits === NONE) {
      run = at + 1;
      continue;
    }
    key = ((key << 6) | bits) & 0x3_ff_ff;
    const ways = TRIPLES[key] ?? 0;
    if (ways === 0 || at - run < 2) continue;
    for (const [before, lead] of LEADS.entries()) {
      if (((ways >> before) & 1) === 0 || at - 2 - lead < run) continue;
      const token = read({ run, from: at - 2 - lead, before });
      if (token !== undefined) found.push(token);
    }
  }
  return found;
}

function findInHex(text: string): Token[] {
  const found: Token[] = [];
  const read = createReader(text, HEX);
  let [run, key] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const bits = FOUR_BITS[text.charCodeAt(at)] ?? NONE;
    if (bits === NONE) {
      run = at + 1;
      continue;
    }
    key = ((key << 4) | bits) & 0xff_ff;
    if (PAIRS[key] === 0 || at - run < 3) continue;
    const token = read({ run, from: at - 3, before: 0 });
    if (token !== undefined) found.push(token);
  }
  return found;
}

interface Place {
  /** Where the encoded text begins. */
  run: number;
  /** Where a group of characters begins, and how many of its bytes stand before the token. */
  from: number;
  before: number;
}

/** More than twice the longest token; decoded once for all candidates in it that are cut the same way. */
const WINDOW = 1 << 15;
/** No token has fewer bytes. */
const SHORTEST = 18;

interface Window {
  from: number;
  to: number;
  decoded: string;
}

function createReader(text: string, coding: Coding): (place: Place) => Token | undefined {
  const { characters, bytes, digits } = coding;
  const least = (SHORTEST * characters) / bytes - 1;
  const windows = new Map<number, Window>();
  return ({ run, from, before }) => {
    if ((digits[text.charCodeAt(from + least)] ?? NONE) === NONE) return undefined;
    const way = from % characters;
    let window = windows.get(way);
    if (window === undefined || !covers(window, from)) {
      // What stands before the token tells whether it begins there.
      window = decode(text, from - characters < run ? from : from - characters, coding);
      windows.set(way, window);
    }
    const place = (byte: number): number => window.from + (byte * characters) / bytes;
    const token = findTokenAt(window.decoded, ((from - window.from) / characters) * bytes + before);
    if (token === undefined) return undefined;
    const end = skipPadding(text, Math.ceil(place(token.end)));
    return { ...token, start: Math.floor(place(token.start)), end };
  };
}

/** A window that was cut off serves its first half: a token that begins there ends in it. */
function covers({ from, to }: Window, at: number): boolean {
  return at < (to - from < WINDOW ? to : from + WINDOW / 2);
}

function decode(text: string, from: number, { name, digits }: Coding): Window {
  let to = from;
  while (to < from + WINDOW && (digits[text.charCodeAt(to)] ?? NONE) !== NONE) to += 1;
  return { from, to, decoded: Buffer.from(text.slice(from, to), name).toString('latin1') };
}

function skipPadding(text: string, at: number): number {
  let end = at;
  while (text[end] === '=' && end < at + 2) end += 1;
  return end;
}
