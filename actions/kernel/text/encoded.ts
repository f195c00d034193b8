/**
 * Finds tokens inside base64 and hexadecimal text. One walk looks for how the beginning of a token is written there, in
 * each of the three ways that base64 cuts it; only around such a place is anything decoded.
 */
import { type Run, type Searched, findRuns, toTable } from './codes.ts';
import { BEGINNINGS, type Token, findTokenAt } from './tokens.ts';

/** How many characters stand for how many bytes. */
interface Coding {
  name: 'base64' | 'hex';
  characters: number;
  bytes: number;
  /** Its digits, as a table. */
  table: Uint8Array;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The six bits of a character, in either of the two alphabets of base64. */
const SIX_BITS = Uint8Array.from({ length: 128 }, (_, code) =>
  DIGITS.indexOf(String.fromCharCode(code).replace('-', '+').replace('_', '/')),
);
const FOUR_BITS = Uint8Array.from({ length: 128 }, (_, code) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase()),
);

const BASE64: Coding = { name: 'base64', characters: 4, bytes: 3, table: toTable(/[\w+/-]/) };
const HEX: Coding = { name: 'hex', characters: 2, bytes: 1, table: toTable(/[\da-f]/i) };

/** From how many characters on the first three that a beginning alone decides stand, by the bytes before it. */
const LEADS = [0, 2, 3];

interface Tables {
  /** For each three characters of base64: a bit for each number of bytes that may stand before the beginning. */
  triples: Uint8Array;
  /** For each two bytes: whether a beginning starts with them. */
  pairs: Uint8Array;
}

let tables: Tables | undefined;

/** Made for the first run that is long enough: every job loads this file, and few meet one. */
function readTables(): Tables {
  return (tables ??= makeTables());
}

function makeTables(): Tables {
  const [triples, pairs] = [new Uint8Array(1 << 18), new Uint8Array(1 << 16)];
  for (const beginning of BEGINNINGS) {
    for (const [before, lead] of LEADS.entries()) {
      const bytes = Buffer.from('\0'.repeat(before) + beginning);
      const digits = bytes.toString('base64').slice(lead, lead + 3);
      const key = Array.from(digits).reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);
      triples[key] = (triples[key] ?? 0) | (1 << before);
    }
    pairs[Buffer.from(beginning).readUInt16BE()] = 1;
  }
  return { triples, pairs };
}

/** Finds tokens in what is encoded in a text; places are those of the text. */
export function findEncodedTokens(searched: Searched): Token[] {
  const runs = searched.words.flatMap((word) => findLongRuns(searched, BASE64, word));
  return runs.flatMap((run) => [
    ...findInBase64(searched, run),
    // Whatever is hexadecimal has digits of base64 alone.
    ...findLongRuns(searched, HEX, run).flatMap((one) => findInHex(searched, one)),
  ]);
}

/** What is long enough to hold a token. */
function findLongRuns({ codes }: Searched, coding: Coding, within: Run): Run[] {
  const { table, characters, bytes } = coding;
  return findRuns(codes, { table, least: (SHORTEST * characters) / bytes, within });
}

function findInBase64({ text, codes }: Searched, run: Run): Token[] {
  const found: Token[] = [];
  const read = createReader(text, run, BASE64);
  const { triples } = readTables();
  let key = 0;
  for (let at = run.from; at < run.to; at += 1) {
    key = ((key << 6) | (SIX_BITS[codes[at] ?? 0] ?? 0)) & 0x3_ff_ff;
    const ways = triples[key] ?? 0;
    if (ways === 0 || at - run.from < 2) continue;
    for (const [before, lead] of LEADS.entries()) {
      if (((ways >> before) & 1) === 0) continue;
      const token = read(at - 2 - lead, before);
      if (token !== undefined) found.push(token);
    }
  }
  return found;
}

function findInHex({ text, codes }: Searched, run: Run): Token[] {
  const found: Token[] = [];
  const read = createReader(text, run, HEX);
  const { pairs } = readTables();
  let key = 0;
  for (let at = run.from; at < run.to; at += 1) {
    key = ((key << 4) | (FOUR_BITS[codes[at] ?? 0] ?? 0)) & 0xff_ff;
    if (pairs[key] === 0 || at - run.from < 3) continue;
    const token = read(at - 3, 0);
    if (token !== undefined) found.push(token);
  }
  return found;
}

/** More than twice the longest token; decoded once for all candidates in it that are cut the same way. */
const WINDOW = 1 << 15;
/** No token has fewer bytes. */
const SHORTEST = 18;

interface Window extends Run {
  decoded: string;
}

/** Reads the token behind so many bytes of the group of characters that begins at a place. */
type Read = (from: number, before: number) => Token | undefined;

function createReader(text: string, run: Run, coding: Coding): Read {
  const { name, characters, bytes } = coding;
  const least = (SHORTEST * characters) / bytes;
  const windows = new Map<number, Window>();
  return (from, before) => {
    if (from < run.from || from + least > run.to) return undefined;
    let window = windows.get(from % characters);
    if (window === undefined || !covers(window, from)) {
      // What stands before the token tells whether it begins there.
      const start = from - characters < run.from ? from : from - characters;
      const to = Math.min(run.to, start + WINDOW);
      const decoded = Buffer.from(text.slice(start, to), name).toString('latin1');
      window = { from: start, to, decoded };
      windows.set(from % characters, window);
    }
    const start = window.from;
    const token = findTokenAt(window.decoded, ((from - start) / characters) * bytes + before);
    if (token === undefined) return undefined;
    const place = (byte: number): number => start + (byte * characters) / bytes;
    const end = skipPadding(text, Math.ceil(place(token.end)));
    return { ...token, start: Math.floor(place(token.start)), end };
  };
}

/** A window that was cut off serves its first half: a token that begins there ends in it. */
function covers({ from, to }: Window, at: number): boolean {
  return at < (to - from < WINDOW ? to : from + WINDOW / 2);
}

/** What fills up the end of base64 belongs to it. */
export function skipPadding(text: string, at: number): number {
  let end = at;
  while (text[end] === '=' && end < at + 2) end += 1;
  return end;
}
