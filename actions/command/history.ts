/** What the ledger already knows of a request: the key to doing everything once. */
import { isUnfinished, type LedgerEntry } from '#incident/ledger.ts';

export type History =
  /** Never recorded. */
  | { state: 'new' }
  /** Recorded and ended; at most the answer is missing. */
  | { state: 'ended'; entries: readonly LedgerEntry[] }
  /** An approved plan has not been seen through. */
  | { state: 'open'; entries: readonly LedgerEntry[] };

/** Looks the claims of a comment up; a batch is recorded as a whole or not at all. */
export function findHistory(ledger: readonly LedgerEntry[], claims: readonly string[]): History {
  const own = ledger.filter((entry) => claims.includes(entry.claim));
  if (own.length === 0) return { state: 'new' };
  const last = claims.flatMap((claim) => own.findLast((entry) => entry.claim === claim) ?? []);
  return {
    state: last.some((entry) => isUnfinished(entry.phase)) ? 'open' : 'ended',
    entries: last,
  };
}
