/** Finds tokens in words that are broken, escaped or written in unusual characters; places are those of the text. */
import { findEncodedTokens, skipPadding } from './encoded.ts';
import { type Word, findLast, findSpelledWords } from './spelled.ts';
import { type Span, type Token, findTokens, isWholeToken } from './tokens.ts';

/** More line ends in one token are nobody's wrapping: behind so many, it is taken for as long as it may be. */
const BREAKS_WEIGHED = 8;

export function findSpelledTokens(text: string): Span[] {
  return findSpelledWords(text).flatMap((word) => {
    const edges = new Set(word.breaks);
    const plain = findTokens(word.text, (at) => edges.has(at));
    const whole = plain.map((token) => locate(word, { ...token, ...cutAtBreak(word, token) }));
    const encoded = findEncodedTokens(word.text).map((token) => {
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
      findTokens(rest)[0]?.start === 0
    );
  });
  return cut === undefined ? token : { end: cut, last4: word.text.slice(cut - 4, cut) };
}
