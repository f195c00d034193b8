/** Where in a text a token has room at all. A search for tokens looks at few characters of a long text. */

/** UTF-16 code units: walking over them takes less than asking the text for each. */
type Codes = Uint8Array | Uint16Array;

/** What is searched for tokens. */
export interface Searched {
  text: string;
  codes: Codes;
  /** Stretches of the characters of tokens. A token lies in one of them, and so does what encodes one. */
  words: readonly Run[];
}

/** The characters of tokens, and of base64. */
const WORD = toTable(/[\w.+/=-]/);
/** No token has fewer characters. */
const SHORTEST_WORD = 15;

/** Reads a text for a search. */
export function toSearched(text: string): Searched {
  const codes = toCodes(text);
  const within = { from: 0, to: text.length };
  return { text, codes, words: findRuns(codes, { table: WORD, least: SHORTEST_WORD, within }) };
}

/** Hardly any text goes beyond ASCII. */
function toCodes(text: string): Codes {
  if (Buffer.byteLength(text) === text.length) return Buffer.from(text, 'latin1');
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** For each character of ASCII, 1 where it is one of a set. */
export function toTable(set: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(set.test(String.fromCharCode(code))));
}

export interface Run {
  from: number;
  to: number;
}

export interface RunSearch {
  /** The characters of which a run is made, as {@link toTable} gives them. */
  table: Uint8Array;
  /** Shorter ones are passed over. */
  least: number;
  within: Run;
}

/** Finds long stretches: looks at one character in so many, and back from it only where it is one of the set. */
export function findRuns(codes: Codes, { table, least, within }: RunSearch): Run[] {
  const runs: Run[] = [];
  let floor = within.from;
  while (floor + least <= within.to) {
    let from = floor + least - 1;
    while (from >= floor && table[codes[from] ?? 0] === 1) from -= 1;
    if (from >= floor) {
      floor = from + 1;
      continue;
    }
    let to = floor + least;
    while (to < within.to && table[codes[to] ?? 0] === 1) to += 1;
    runs.push({ from: floor, to });
    floor = to + 1;
  }
  return runs;
}
