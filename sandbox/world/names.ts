/** Logins, organisations, teams and repositories: GitHub finds them in any case and shows them as they were first written. */

/** A map whose keys ignore case. */
export class NameMap<Value> extends Map<string, Value> {
  readonly #spellings = new Map<string, string>();

  override get(name: string): Value | undefined {
    return super.get(this.#toSpelling(name));
  }

  override has(name: string): boolean {
    return super.has(this.#toSpelling(name));
  }

  override set(name: string, value: Value): this {
    const spelling = this.#toSpelling(name);
    this.#spellings.set(name.toLowerCase(), spelling);
    return super.set(spelling, value);
  }

  override delete(name: string): boolean {
    const isThere = super.delete(this.#toSpelling(name));
    this.#spellings.delete(name.toLowerCase());
    return isThere;
  }

  #toSpelling(name: string): string {
    return this.#spellings.get(name.toLowerCase()) ?? name;
  }
}

/** Whether two names are one. */
export function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
