/**
 * A typed list of named things, looked up by name; commands, steps, readers and rules all live in one.
 * Names come from people's comments, so lookup goes through a `Map` and never touches a prototype.
 */

export interface Named {
  readonly name: string;
}

export interface Registry<Item extends Named> {
  readonly items: readonly Item[];
  find: (name: string) => Item | undefined;
  names: () => string[];
  /** The registered name a mistyped word most likely meant. */
  suggest: (word: string) => string | undefined;
}

/** Makes a lookup from a hand-written list and refuses two items of one name. */
export function createRegistry<Item extends Named>(items: readonly Item[]): Registry<Item> {
  const byName = new Map(items.map((item) => [item.name, item]));
  if (byName.size !== items.length) throw new TypeError(`Two items are named ${findTwin(items)}`);
  const names = (): string[] => [...byName.keys()];
  return {
    items,
    find: (name) => byName.get(name),
    names,
    suggest: (word) => suggest(word, names()),
  };
}

/** Longer words are noise or an attack; comparing them would only cost time. */
const LONGEST_WORD = 64;

/** Finds the candidate a mistyped word most likely meant: at most a third of its letters may differ. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const typed = word.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((name) => ({ name, distance: findDistance(typed, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/** Damerau-Levenshtein (optimal string alignment): a swap of neighbours counts as one slip. */
export function findDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(beforePrevious, column - 2) + 1 : Infinity,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

function findTwin(items: readonly Named[]): string {
  const seen = new Set<string>();
  for (const { name } of items) {
    if (seen.has(name)) return `"${name}"`;
    seen.add(name);
  }
  return 'alike';
}
