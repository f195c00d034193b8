/**
 * Replaces secrets by `***` in everything a job says. Values must be added before they can be said.
 */

export interface Masks {
  add(value: string): void;
  apply(text: string): string;
  /** Whether the text holds a masked value: such text may not become a job output. */
  covers(text: string): boolean;
}

/** Starts a job's masks with its secrets. */
export function startMasks(secrets: readonly string[]): Masks {
  const values = new Set<string>();
  const add = (value: string): void => {
    // A hosted runner masks each line of a multi-line secret too.
    const lines = value.split(/[\r\n]/).map((line) => line.trim());
    for (const part of [value, ...lines]) if (part.trim() !== '') values.add(part);
  };
  for (const secret of secrets) add(secret);
  const longestFirst = (): string[] => [...values].toSorted((a, b) => b.length - a.length);
  return {
    add,
    apply: (text) =>
      longestFirst().reduce((masked, value) => masked.replaceAll(value, '***'), text),
    covers: (text) => [...values].some((value) => text.includes(value)),
  };
}
