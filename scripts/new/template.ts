/**
 * What a template of something new gives: a source file, a test that fails until it is written, and what to do next. What a
 * person must still write says "To be written", and test/contract/unwritten.test.ts lists where that stands.
 */

export interface NewThing {
  id: string;
  /** Name of the export. */
  constant: string;
  /** `Lock branch` for `github/lock-branch`; a person makes it better. */
  title: string;
  file: string;
  test: string;
  list: string;
  /** The text of the list before the line was added. */
  listText: string;
}

export interface Template {
  renderSource(thing: NewThing): string;
  renderTest(thing: NewThing): string;
  /** Whatever else it takes, by path. */
  renderMore?(thing: NewThing): Readonly<Record<string, string>>;
  toNext(thing: NewThing): readonly string[];
}
