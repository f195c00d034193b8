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

/**
 * The entries to go by: where keys are known those they signed, and before the first of these what is older than every
 * key. Whoever dates a line back would have to put it before all that is signed, and each of those names the line before
 * it. Without keys all: nothing tells them apart. What acts goes by signed entries alone, see ledger-at-hand.ts.
 */
export function findBelieved<Entry extends LedgerEntry>(
  entries: readonly Entry[],
  id: IncidentId,
  signer: Signer,
): readonly Entry[] {
  if (!signer.canVerify) return entries;
  let isSigned = false;
  return entries.filter((entry) => {
    const isOwn = isOwnEntry(entry, id, signer);
    const isOlder = !isSigned && isBeforeKeys(entry, signer);
    isSigned ||= isOwn;
    return isOwn || isOlder;
  });
}

function isBeforeKeys({ at }: LedgerEntry, { since }: Signer): boolean {
  return since !== undefined && Date.parse(at) < Date.parse(since);
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
