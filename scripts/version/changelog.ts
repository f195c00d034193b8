/** CHANGELOG.md by its sections, each of which is a release. */

export interface Section {
  /** `v0.2.0` or `Unreleased`. */
  version: string;
  /** Everything below the heading, without blank lines around it. */
  text: string;
}

export const UNRELEASED = 'Unreleased';
const HEADING = /^## (\S+)(?: · .*)?$/gm;

/** Reads the sections, in the order of the file. */
export function parseChangelog(text: string): Section[] {
  const headings = [...text.matchAll(HEADING)];
  return headings.map((heading, index) => ({
    version: heading[1] ?? '',
    text: text.slice(heading.index + heading[0].length, headings[index + 1]?.index).trim(),
  }));
}

/** The releases that a newer changelog tells of and an older one does not, newest first. */
export function findNews(older: string, newer: string): Section[] {
  const known = new Set([UNRELEASED, ...parseChangelog(older).map(({ version }) => version)]);
  return parseChangelog(newer).filter(({ version }) => !known.has(version));
}
