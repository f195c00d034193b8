/** Puts approved plans into the form that the contain job takes. */
import type { Draft } from '#incident/draft.ts';
import { type Asked } from './asked.ts';
import type { Planned } from './batch.ts';
import { findEnvironment, toHandoverBase, type Handover } from '#containment/index.ts';
import { toNoticeParts, toParts } from './reply.ts';
import type { World } from './world.ts';

/** The plans of a batch that may be carried out. */
export function toReceipts(planned: readonly Planned[]): Handover['receipts'] {
  return planned.flatMap(({ result, claim, invocation }) =>
    result.outcome === 'approved'
      ? [{ id: result.receipt, plan: result.plan, claim, command: invocation.canonical }]
      : [],
  );
}

/** Hands over what was approved, with what the other commands came to. */
export function toHandover(
  asked: Asked,
  world: World,
  { draft, planned }: { draft: Draft; planned: readonly Planned[] },
): Handover {
  const notes = toParts(planned).filter((part) => !('reason' in part));
  const parts = [...notes, ...toNoticeParts(asked.notices)];
  const receipts = toReceipts(planned);
  const environment = findEnvironment({ receipts }, draft, world.providers);
  return { ...toHandoverBase(asked, world, draft), parts, receipts, environment };
}
