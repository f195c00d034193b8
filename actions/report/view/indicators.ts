/** The indicators of an incident as rows: each once, with how often it was seen and where first. */
import type { Facts } from '../facts/index.ts';
import { INDICATOR_TYPES, type Indicator, type Observation } from '../artifact/observation.ts';
import { code, indicator, type Phrase, say } from '../prose/phrase.ts';

export interface IndicatorRow {
  type: string;
  value: Phrase;
  rows: number;
  first: Phrase;
}

/** Types whose values a reader could open by accident. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'ipv4-addr',
  'ipv6-addr',
  'domain-name',
  'url',
  'email-addr',
]);

const LISTED = 50;

interface Tally {
  found: Indicator;
  first: Observation;
  rows: number;
}

function tallyIndicators({ sources }: Facts): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const observation of sources.flatMap(({ observations }) => observations)) {
    for (const found of observation.indicators) {
      const key = `${found.type} ${found.value}`;
      const tally = tallies.get(key);
      if (tally) tally.rows += 1;
      else tallies.set(key, { found, first: observation, rows: 1 });
    }
  }
  return [...tallies.values()];
}

function toRank({ found }: Tally): number {
  return INDICATOR_TYPES.indexOf(found.type);
}

/** Lists distinct indicators: types in the order of `INDICATOR_TYPES`, the most frequent of each first. */
export function listIndicators(facts: Facts): { rows: readonly IndicatorRow[]; hidden: number } {
  const tallies = tallyIndicators(facts).toSorted(
    (a, b) => toRank(a) - toRank(b) || b.rows - a.rows,
  );
  const rows = tallies.slice(0, LISTED).map(({ found, first, rows: count }) => ({
    type: found.type,
    value: say`${ADDRESSES.has(found.type) ? indicator(found.value) : code(found.value)}`,
    rows: count,
    first: { parts: [first.source] },
  }));
  return { rows, hidden: tallies.length - rows.length };
}
