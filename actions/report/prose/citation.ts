/** Where a statement is taken from, as a link that works from the reports/ folder of the incident. */
import type { LedgerEntry } from '#incident/ledger.ts';
import { FILES, toReceiptPath } from '#incident/path.ts';
import { toTarget } from '#incident/target.ts';
import type { TimelineEntry } from '#incident/timeline.ts';
import type { Citation } from './phrase.ts';

/** The front matter of the incident. */
export const RECORD: Citation = { label: 'record', target: `../${FILES.record}` };

/** The manifest of artifacts. */
export const MANIFEST: Citation = { label: 'manifest', target: `../${FILES.manifest}` };

/** Files that GitHub renders need `?plain=1` before a line can be pointed at. */
const RENDERED = /\.(md|markdown|csv|tsv)$/i;

/** A line of a file in the incident folder. */
export function citeLine(label: string, path: string, line: number): Citation {
  return { label, target: `../${toTarget(path)}${RENDERED.test(path) ? '?plain=1' : ''}#L${line}` };
}

/** A file in the incident folder. */
export function citeFile(label: string, path: string): Citation {
  return { label, target: `../${toTarget(path)}` };
}

/** A timeline entry. */
export function citeEntry({ id, line }: TimelineEntry): Citation {
  return citeLine(id, FILES.timeline, line);
}

/** A ledger entry; the ledger has one entry per line, and later segments have lines of their own. */
export function citeLedger({
  n,
  place = { path: FILES.ledger, line: n },
}: Pick<LedgerEntry, 'n'> & { place?: { path: string; line: number } }): Citation {
  return citeLine(`ledger ${n}`, place.path, place.line);
}

/** A receipt. */
export function citeReceipt(id: string): Citation {
  return citeFile(id, toReceiptPath(id));
}
