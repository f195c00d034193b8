/** Puts approved plans into the form that the contain job takes. */
import { findLabel } from '#kernel/github/label-name.ts';
import type { Draft } from '#kernel/incident/draft.ts';
import { toSource, type Asked } from './asked.ts';
import type { Planned } from './batch.ts';
import type { Handover } from './handover.ts';
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
  return { ...toHandoverBase(asked, world, draft), parts, receipts: toReceipts(planned) };
}

export function toHandoverBase(
  asked: Pick<Asked, 'request' | 'claims' | 'incident'>,
  world: Pick<World, 'runId'>,
  draft: Draft,
) {
  const { request } = asked;
  const label =
    request.kind === 'label' ? findLabel(draft.snapshot.labels, request.label) : undefined;
  return {
    incident: asked.incident,
    thread: request.number,
    claim: asked.claims[0] ?? '',
    source: toSource(request, world),
    asker: request.asker,
    ...(request.kind === 'comment' ? { subject: request.nodeId } : {}),
    ...(request.kind === 'label' && label !== undefined
      ? { label: { node: label, thread: request.threadNodeId } }
      : {}),
  };
}
