/** One token of each format, made when it is asked for: no file of the repository holds a whole one. */
import { TOKEN_SHAPES, type TokenShape } from '#kernel/text/secret-patterns.ts';

const PIECE =
  /\(\?(?:!|<=).*?\(\?!\[0-9A-Za-z\]\)\)|\((?:\?:|\?<\w+>)(?<group>[^)]*)\)(?<groupTimes>\{\d+,?\d*\}|\?)?|\[(?<set>[^\]]+)\](?:\{(?<min>\d+)(?:,(?<max>\d+))?\})?|\\(?<escaped>[^w])|(?<plain>[^[(])/g;

/** Characters of every kind that a set has, so that no two tokens look like words. */
function fill(set: string, length: number): string {
  const sample = new RegExp(`[${set}]`);
  const all = Array.from('b6E1e5C3F8a4D2').filter((character) => sample.test(character));
  return Array.from({ length }, (_, at) => all[(at * 5 + Math.floor(at / 7)) % all.length]).join(
    '',
  );
}

/** Reads a pattern as a plain sequence; where it leaves a choice, `choose` says which of so many is taken. */
function generate(source: string, choose: (ways: number) => number): string {
  return Array.from(source.matchAll(PIECE), ({ groups = {} }) => {
    const { group, groupTimes, set, min, max, escaped, plain } = groups;
    if (group !== undefined) {
      const ways = group.split('|');
      return groupTimes === undefined ? generate(ways[choose(ways.length)] ?? '', choose) : '';
    }
    if (set === undefined) return escaped ?? plain ?? '';
    if (min === undefined) return set[choose(set.length)] ?? '';
    return fill(set, Math.min(Number(max ?? min), Number(min) + 6));
  }).join('');
}

/** Goes through all choices in turn, by their number. */
function toChooser(number: number): (ways: number) => number {
  let rest = number;
  return (ways) => {
    const way = rest % ways;
    rest = Math.floor(rest / ways);
    return way;
  };
}

function make({ pattern, usual }: TokenShape, beginning: string): string {
  for (const way of pattern.source.split(/\|(?![^(]*\))/)) {
    for (let number = 0; number < 20; number += 1) {
      const rest = generate(way, toChooser(number)).slice(beginning.length, usual);
      const token = beginning + rest;
      pattern.lastIndex = 0;
      if (pattern.exec(token)?.[0] === token) return token;
    }
  }
  return '';
}

/** The kind and a token for each beginning. */
export function makeTokens(): { kind: string; beginning: string; token: string }[] {
  return TOKEN_SHAPES.flatMap((shape) =>
    // What is glued to an address is not the token; the address has tests of its own.
    shape.kind === 'slack-webhook'
      ? []
      : shape.begins.map((beginning) => ({
          kind: shape.kind,
          beginning,
          token: make(shape, beginning),
        })),
  );
}
