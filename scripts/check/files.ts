/**
 * The files that contract tests and parts of the check are about. A pattern that matches nothing is a mistake: the files moved, and a test over
 * none of them would pass for ever.
 */
import { globSync } from 'node:fs';

/** Paths from the root with `/`, sorted. @throws Error when one of the patterns matches no file. */
export function listFiles(...patterns: readonly string[]): string[] {
  const found = patterns.flatMap((pattern) => {
    const paths = globSync(pattern).map((path) => path.replaceAll('\\', '/'));
    if (paths.length === 0) throw new Error(`${pattern} matches no file; did they move?`);
    return paths;
  });
  return [...new Set(found)].toSorted();
}
