/** A ledger of many entries, written by the product's own code, a segment at a time. */
import { digestOf, toBlobId } from '#kernel/canonical.ts';
import { parseLedger, type NewEntry } from '#incident/ledger.ts';
import { openLedger } from '#incident/ledger-at-hand.ts';
import { SEGMENT_LINES, toLedgerAfter, type LedgerText } from '#incident/ledger-segments.ts';
import type { IncidentId } from '#incident/path.ts';
import type { Signer } from '#incident/signature.ts';
import { lineOf } from './incident-draft.ts';

const START = Date.parse('2026-03-01T09:00:00Z');

/** The n-th command of a long incident, one a minute. */
export function toEntry(n: number, change: Partial<NewEntry> = {}): NewEntry {
  const at = new Date(START + n * 60_000).toISOString().replace('.000Z', 'Z');
  const line = lineOf(`/note number ${String(n)}`, { at, claim: digestOf(n) });
  return { ...line, effect: {}, ...change };
}

interface Owner {
  id: IncidentId;
  signer: Signer;
  /** Its files before. */
  before?: ReadonlyMap<string, string>;
}

export interface LongLedger extends LedgerText {
  /** All segments by path. */
  files: ReadonlyMap<string, string>;
}

/** Adds entries to a ledger as commands would, behind what is there: each segment is left when it is full. */
export function growLedger(
  { id, signer, before = new Map() }: Owner,
  entries: readonly NewEntry[],
): LongLedger {
  const files = new Map(before);
  let text: LedgerText = before.size === 0 ? { ledger: '' } : toText(before);
  for (const rest = [...entries]; rest.length > 0;) {
    const open = openLedger({ id, ...text }, signer);
    const known = parseLedger(text.ledger).entries.length % SEGMENT_LINES;
    const written = new Map<string, string>();
    for (const entry of rest.splice(0, SEGMENT_LINES - known)) {
      const file = open.add(entry);
      written.set(file.path, file.text);
    }
    for (const [path, content] of written) files.set(path, content);
    text = toLedgerAfter(text, (path) => written.get(path));
  }
  return { ...text, files };
}

/** A ledger of so many notes. */
export function growNotes(id: IncidentId, signer: Signer, count: number): LongLedger {
  const entries = Array.from({ length: count }, (_, index) => toEntry(index + 1));
  return growLedger({ id, signer }, entries);
}

/** The ledger as a snapshot shows it that was taken of these files. */
export function toText(files: ReadonlyMap<string, string>): LedgerText {
  const listed = [...files].map(([path, content]) => ({ path, blob: toBlobId(content) }));
  const newest = [...files.values()].at(-1) ?? '';
  return { ledger: newest, ledgerFiles: { listed, older: new Map(), firstLine: '' } };
}
