/**
 * What the ledger says of the record: the status and the states of credentials that commands made. Files that people push may say
 * something else, so whoever acts on one of these facts asks here.
 */
import type { Signer } from './signature.ts';
import type { Effect } from './effect.ts';
import { isOwnEntry, type LedgerEntry } from './ledger.ts';
import type { LedgerState } from './ledger-state.ts';
import { readOldEffect } from './ledger-without-effects.ts';
import type { IncidentId } from './path.ts';
import type { Status } from './status.ts';

/** The entries to go by: where keys are known those they signed, without any all: nothing tells them apart. */
export function findBelieved(
  entries: readonly LedgerEntry[],
  id: IncidentId,
  signer: Signer,
): readonly LedgerEntry[] {
  return signer.canVerify ? entries.filter((entry) => isOwnEntry(entry, id, signer)) : entries;
}

/** What an entry changed. */
export function readEffect(entry: LedgerEntry): Effect {
  return entry.effect ?? readOldEffect(entry);
}

/** Finds the status that the entries leave an incident in. */
export function findStatus(entries: readonly LedgerEntry[]): Status {
  return entries.flatMap((entry) => readEffect(entry).status ?? []).at(-1) ?? 'declared';
}

/** Finds the status that commands left, whatever a push made of the record. */
export function findOwnStatus(draft: { ledgerState(): LedgerState }): Status {
  return draft.ledgerState().status ?? 'declared';
}

/** Whether the entries record that a credential came into a state. */
export function hasReached(
  entries: readonly LedgerEntry[],
  credential: string,
  state: NonNullable<Effect['credentials']>[string],
): boolean {
  return entries.some((entry) => readEffect(entry).credentials?.[credential] === state);
}
