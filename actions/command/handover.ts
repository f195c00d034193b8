/** Puts approved plans into the form that the contain job takes. */
import type { Draft } from '#incident/draft.ts';
import { type ParsedRequest } from './parsed-request.ts';
import type { PlannedCommand } from './batch.ts';
import { findEnvironment, toHandoverBase, type Handover } from '#containment/index.ts';
import { toNoticeParts, toParts } from './reply.ts';
import type { CommandDependencies } from './dependencies.ts';

/** The plans of a batch that may be carried out. */
export function toReceipts(planned: readonly PlannedCommand[]): Handover['receipts'] {
  return planned.flatMap(({ result, claim, invocation }) =>
    result.outcome === 'approved'
      ? [{ id: result.receipt, plan: result.plan, claim, command: invocation.canonical }]
      : [],
  );
}

/** Hands over what was approved, with what the other commands came to. */
export function toHandover(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  { draft, planned }: { draft: Draft; planned: readonly PlannedCommand[] },
): Handover {
  const notes = toParts(planned).filter((part) => !('reason' in part));
  const parts = [...notes, ...toNoticeParts(asked.notices)];
  const receipts = toReceipts(planned);
  const environment = findEnvironment({ receipts }, draft, dependencies.providers);
  return { ...toHandoverBase(asked, dependencies, draft), parts, receipts, environment };
}
