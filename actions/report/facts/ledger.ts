/** The ledger as reports tell it: the entries of all segments as one, each with where it stands. */
import { parseLedger, type LedgerEntry } from '#incident/ledger.ts';
import { toSegmentPaths } from '#incident/ledger-segments.ts';
import { FILES, findSegmentNumber, toSegmentPath } from '#incident/path.ts';
import type { IncidentTree } from '#incident/tree.ts';

/** An entry of a later segment, whose number is not that of its line. */
export type PlacedEntry = LedgerEntry & { place?: { path: string; line: number } };

export interface ToldLedger {
  ledger: readonly PlacedEntry[];
  /** Lines that cannot be read. */
  unreadLedger: readonly { path: string; line: number }[];
  /** Segments that must have been there. */
  goneSegments: readonly string[];
}

/** Reads every segment once. */
export async function readLedger(tree: IncidentTree): Promise<ToldLedger> {
  const paths = toSegmentPaths(tree.files.map(({ path }) => path));
  const segments = await Promise.all(
    paths.map(async (path) => ({ path, text: await tree.readText(path) })),
  );
  const read = segments.map(({ path, text }) => ({ path, ...parseLedger(text ?? '') }));
  return {
    ledger: read.flatMap(({ path, entries, opening }) =>
      path === FILES.ledger
        ? entries
        : entries.map((entry) => ({
            ...entry,
            place: { path, line: entry.n - (opening?.n ?? entry.n) + 1 },
          })),
    ),
    unreadLedger: read.flatMap(({ path, problems }) =>
      problems.map(({ line }) => ({ path, line })),
    ),
    goneSegments: findGone(
      segments.flatMap(({ path, text }) => (text === undefined ? [] : [path])),
    ),
  };
}

function findGone(paths: readonly string[]): string[] {
  const newest = Math.max(1, ...paths.map((path) => findSegmentNumber(path) ?? 1));
  const all = Array.from({ length: newest }, (_, index) => toSegmentPath(index + 1));
  return all.filter((path) => !paths.includes(path));
}
