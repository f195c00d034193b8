/** What carrying out a plan came to, in one or two plain sentences for the timeline and the answer. */
import type { Receipt, ReceiptRun } from '#incident/receipt.ts';

/** The step with its parameters and the receipt. */
export function renderSubject({ step, params, id, rollback }: Receipt): string {
  const words = Object.entries(params).map(([key, value]) => ` ${key}=${value}`);
  return `${rollback === undefined ? '' : 'Rollback of '}${step}${words.join('')} (${id})`;
}

/** The subject, how it ended, what was done and what reading again showed. */
export function renderOutcome(
  receipt: Receipt,
  state: string,
  { apply, verify: seen }: Partial<ReceiptRun>,
): string {
  return [`${renderSubject(receipt)}: ${state}.`, ...(apply?.done ?? []), seen?.seen ?? '']
    .join(' ')
    .trim();
}
