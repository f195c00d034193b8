/** One thing of GitHub that a product file uses, in the spelling of a fact's `covers`. */
export interface Use {
  /** `POST /repos/{owner}/{repo}/issues`, `Commit.file`, `on push`, `push ref`. */
  name: string;
  file: string;
  line?: number;
}

/** A spelling in which the names of a route's parameters and the marks of lists do not matter. */
export function toKey(name: string): string {
  return name
    .trim()
    .replaceAll(/\{[^}]*\}/g, '{}')
    .replaceAll(/\.\*|\[\]/g, '');
}
