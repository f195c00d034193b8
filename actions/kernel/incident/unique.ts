/** Ids are how commands and citations name things, so within one list an id never stands for two. */

interface Identified {
  readonly id: string;
}

/** Arguments for zod's `refine` on a list of things with ids. */
export const hasUniqueIds: readonly [(items: readonly Identified[]) => boolean, string] = [
  (items) => new Set(items.map(({ id }) => id)).size === items.length,
  'Expected each id once, got one twice',
];
