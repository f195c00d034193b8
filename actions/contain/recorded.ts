/** What an earlier attempt recorded and perhaps never told: it is told again in the same words, and nothing is done or written. */
import { findAsOf, type Executed, type Handover } from '#containment/index.ts';
import type { Draft } from '#incident/draft.ts';
import { findOutcome, type LedgerEntry } from '#incident/ledger.ts';
import { REASONS, type Reason } from '#incident/reason.ts';
import { listReceipts } from '#incident/receipt.ts';
import type { Done } from './clients.ts';

type Handed = Handover['receipts'][number];

/** What all of the plans came to; undefined while one of them is not over. */
export function findRecorded(
  draft: Draft,
  receipts: readonly Handed[],
): readonly Done[] | undefined {
  const done = receipts.flatMap((receipt) => toDone(receipt, draft) ?? []);
  return done.length < receipts.length ? undefined : done;
}

function toDone(receipt: Handed, draft: Draft): Done | undefined {
  const own = draft.ownLedger().filter(({ claim }) => claim === receipt.claim);
  const entry = findOutcome(own);
  const executed = entry && toExecuted(entry, draft);
  return executed && { receipt, executed, known: own.length };
}

const ENDS = ['verified', 'already-applied', 'rolled-back', 'refused'] as const;

function toExecuted(entry: LedgerEntry, draft: Draft): Executed | undefined {
  const outcome = ENDS.find((end) => end === entry.outcome);
  if (outcome === undefined) return undefined;
  const reason = Object.keys(REASONS).find((one): one is Reason => one === entry.reason);
  const meaning = reason === undefined ? '' : REASONS[reason].meaning;
  const repeated = `${entry.receipt ?? ''} was finished by an earlier run; nothing was repeated.`;
  const receipt = findAsOf(entry, listReceipts(draft));
  return {
    outcome,
    message: outcome === 'refused' ? (entry.said?.text ?? meaning) : repeated,
    ...(reason === undefined ? {} : { reason }),
    ...(receipt === undefined ? {} : { receipt }),
  };
}
