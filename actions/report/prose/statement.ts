/** A sentence with its sources. The type has no form without a source, so no report can claim anything bare. */
import type { Citation, Part, Phrase } from './phrase.ts';
import { toNumber } from './wording.ts';

export type Sources = readonly [Citation, ...Citation[]];

export interface Statement {
  /** Without the final full stop. */
  text: Phrase;
  cites: Sources;
}

/** More links than this make a sentence unreadable; the rest is a number. */
const CITED = 6;
/** How many are shown when there are more. */
const SHOWN = 3;

/** States something with the places it is taken from. */
export function state(text: Phrase, cites: Sources): Statement {
  return { text, cites };
}

/** The distinct citations of a list that has at least one. */
export function toSources([first, ...rest]: Sources): Sources {
  const seen = new Set([first.target]);
  return [first, ...rest.filter(({ target }) => !seen.has(target) && seen.add(target))];
}

/** Citations in brackets: all of them, or the first ones and how many more there are. */
export function toBrackets(cites: Sources): Phrase {
  const shown = cites.length > CITED ? cites.slice(0, SHOWN) : cites;
  const parts: Part[] = shown.flatMap((cite, index) => (index === 0 ? [cite] : [', ', cite]));
  const last = cites.at(-1);
  if (shown.length < cites.length && last)
    parts.push(` and ${toNumber(cites.length - shown.length)} more up to `, last);
  return { parts: ['(', ...parts, ')'] };
}

/** The sentence as it is read: text, sources, full stop. */
export function toSentence({ text, cites }: Statement): Phrase {
  return { parts: [text, ' ', toBrackets(cites), '.'] };
}
