/** Names of labels as GitHub compares them: two that differ in case alone are one label. */

/** The same for all spellings of a name. */
export function toLabelKey(name: string): string {
  return name.toLowerCase();
}

export function isSameLabel(one: string, other: string): boolean {
  return toLabelKey(one) === toLabelKey(other);
}

/** The id of a label of the repository, in whatever case it was made there. */
export function findLabel(labels: ReadonlyMap<string, string>, name: string): string | undefined {
  return labels.get(name) ?? [...labels].find(([known]) => isSameLabel(known, name))?.[1];
}
