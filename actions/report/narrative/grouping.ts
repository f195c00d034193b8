/** Bundles observations that say the same kind of thing, so that five hundred rows become one sentence with a count. */
import type { Observation } from '../artifact/observation.ts';
import { code, enumerate, type Phrase, say } from '../prose/phrase.ts';
import { toCount } from '../prose/wording.ts';

/** How many different names a sentence lists before it counts the rest. */
const NAMED = 3;

export type Group = readonly [Observation, ...Observation[]];

/** Groups by a key, in the order in which keys first appear. */
export function groupBy(
  observations: readonly Observation[],
  toKey: (observation: Observation) => string,
): Group[] {
  const groups = new Map<string, [Observation, ...Observation[]]>();
  for (const observation of observations) {
    const key = toKey(observation);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()];
}

/** Counts values, most frequent first, equal counts in order of appearance. */
export function countValues(values: readonly (string | undefined)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** `a` (3), `b` (2) and 4 others: the most frequent names with their counts. */
export function listCounted(values: readonly (string | undefined)[], noun: string): Phrase {
  return listCapped(
    countValues(values).map(([name, count]) => say`${code(name)} (${count})`),
    noun,
  );
}

/** `a`, `b` and 4 more files: distinct names, the most frequent first. */
export function listNames(values: readonly (string | undefined)[], noun: string): Phrase {
  return listCapped(
    countValues(values).map(([name]) => say`${code(name)}`),
    noun,
  );
}

function listCapped(phrases: readonly Phrase[], noun: string): Phrase {
  if (phrases.length <= NAMED + 1) return enumerate(phrases);
  const more = toCount(phrases.length - NAMED, `more ${noun}`);
  return enumerate([...phrases.slice(0, NAMED), { parts: [more] }]);
}

/** Where the rows of a group are. */
export function citeGroup(
  group: Group,
): readonly [Observation['source'], ...Observation['source'][]] {
  const [first, ...rest] = group;
  return [first.source, ...rest.map(({ source }) => source)];
}
