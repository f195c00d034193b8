/** The ledger as reports tell it: the entries of all segments as one, each with where it stands. */
import { parseLedger, type LedgerEntry } from '#incident/ledger.ts';
import { findBelieved } from '#incident/ledger-facts.ts';
import { toSegmentPaths } from '#incident/ledger-segments.ts';
import { FILES, findSegmentNumber, toSegmentPath } from '#incident/path.ts';
import type { Signer } from '#incident/signature.ts';
import type { IncidentTree } from '#incident/tree.ts';

/** An entry of a later segment, whose number is not that of its line. */
export type PlacedEntry = LedgerEntry & { place?: { path: string; line: number } };

export interface ToldLedger {
  ledger: readonly PlacedEntry[];
  /** Lines that no key of ours signed; nothing is taken from them. */
  unsignedLedger: readonly { path: string; line: number }[];
  /** Lines that cannot be read. */
  unreadLedger: readonly { path: string; line: number }[];
  /** Segments that must have been there. */
  goneSegments: readonly string[];
}

/** Reads every segment once, and takes what counts. */
export async function readLedger(tree: IncidentTree, signer: Signer): Promise<ToldLedger> {
  const paths = toSegmentPaths(tree.files.map(({ path }) => path));
  const segments = await Promise.all(
    paths.map(async (path) => ({ path, text: await tree.readText(path) })),
  );
  const read = segments.map(({ path, text }) => ({ path, ...parseLedger(text ?? '') }));
  const entries = read.flatMap((one) => one.entries);
  const believed = new Set(findBelieved(entries, tree.id, signer));
  return {
    ledger: read.flatMap((segment) =>
      segment.entries
        .filter((entry) => believed.has(entry))
        .map((entry) =>
          segment.path === FILES.ledger ? entry : { ...entry, place: toPlace(entry, segment) },
        ),
    ),
    unsignedLedger: read.flatMap((segment) =>
      segment.entries
        .filter((entry) => !believed.has(entry))
        .map((entry) => toPlace(entry, segment)),
    ),
    unreadLedger: read.flatMap(({ path, problems }) =>
      problems.map(({ line }) => ({ path, line })),
    ),
    goneSegments: findGone(
      segments.flatMap(({ path, text }) => (text === undefined ? [] : [path])),
    ),
  };
}

interface Placing {
  path: string;
  opening?: { n: number };
}

/** Where an entry stands: the first line of a later segment is what it opens with. */
function toPlace({ n }: LedgerEntry, { path, opening }: Placing): { path: string; line: number } {
  return { path, line: path === FILES.ledger ? n : n - (opening?.n ?? n) + 1 };
}

function findGone(paths: readonly string[]): string[] {
  const newest = Math.max(1, ...paths.map((path) => findSegmentNumber(path) ?? 1));
  const all = Array.from({ length: newest }, (_, index) => toSegmentPath(index + 1));
  return all.filter((path) => !paths.includes(path));
}
