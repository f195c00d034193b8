/** What a template of something new gives: a source file, a test that fails until it is written, and what to do next. */

export interface NewThing {
  id: string;
  /** Name of the export. */
  constant: string;
  /** `Lock branch` for `github/lock-branch`; a person makes it better. */
  title: string;
  file: string;
  test: string;
}

export interface Template {
  renderSource(thing: NewThing): string;
  renderTest(thing: NewThing): string;
  toNext(thing: NewThing): readonly string[];
}
