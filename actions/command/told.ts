/**
 * What commands came to, in the words of their reply, from what was recorded: the ledger and the receipts. So a reply that
 * was never given can be given late, by the same run or by any other, and says the same.
 */
import { findAsOf, renderReceipt, type OpenProviders } from '#containment/index.ts';
import { renderPlan } from '#containment/planning.ts';
import type { Draft } from '#incident/draft.ts';
import type { LedgerEntry } from '#incident/ledger.ts';
import { listReceipts } from '#incident/receipt.ts';
import { REASONS, type Reason } from '#incident/reason.ts';
import { redact } from '#kernel/text/redact.ts';
import type { ParsedRequest } from './parsed-request.ts';
import { toRefusalPart, type Part } from './reply.ts';

export interface Recorded {
  draft: Draft;
  /** The last entry of each command of the comment. */
  entries: readonly LedgerEntry[];
}

type Asked = Pick<ParsedRequest, 'invocations' | 'claims'>;

/** The parts of the reply to what is recorded. */
export function toRecordedParts(
  asked: Asked,
  { draft, entries }: Recorded,
  providers: OpenProviders,
): Part[] {
  const several = asked.invocations.length > 1;
  const receipts = listReceipts(draft);
  // A command that was refused for the sake of another has no words of its own.
  const told = entries.some(isRefusedAloud) ? entries.filter(isRefusedAloud) : entries;
  return told.flatMap((entry): Part[] => {
    const line = asked.invocations[asked.claims.indexOf(entry.claim)]?.line ?? entry.command;
    const command = redact(line);
    if (entry.phase === 'refused') return toRefused(entry, { command, several });
    const named = several ? { command } : {};
    const receipt = findAsOf(entry, receipts);
    if (entry.phase === 'intent' && receipt !== undefined) {
      return [{ ...named, body: renderPlan(receipt, providers) }];
    }
    if (receipt !== undefined) return [{ body: renderReceipt(receipt, providers.steps) }];
    return toBare(entry, named);
  });
}

function isRefusedAloud({ phase, said }: LedgerEntry): boolean {
  return phase === 'refused' && said !== undefined;
}

/** What the operator's job refused names the plan that it was about, and stood in nobody's way. */
function toRefused(entry: LedgerEntry, as: { command: string; several: boolean }): Part[] {
  const reason = toReason(entry.reason);
  if (reason === undefined) return toBare(entry, {});
  if (entry.said === undefined) {
    return [{ command: entry.command, reason, message: REASONS[reason].meaning }];
  }
  const { text: message, ...more } = entry.said;
  if (entry.plan !== undefined) return [{ command: entry.command, reason, message }];
  return [toRefusalPart({ reason, message, ...more }, as.command, as.several)];
}

function toBare(entry: LedgerEntry, named: { command?: string }): Part[] {
  if (entry.said !== undefined) return [{ ...named, body: entry.said.text }];
  if (entry.phase === 'done') return [];
  const where = entry.receipt === undefined ? '' : ` See ${entry.receipt} in the status comment.`;
  return [{ command: entry.command, headline: `Recorded as ${entry.outcome}.${where}` }];
}

function toReason(word: string | undefined): Reason | undefined {
  return Object.keys(REASONS).find((reason): reason is Reason => reason === word);
}
