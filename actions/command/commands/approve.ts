/** `/approve`: a second person agrees to exactly the plan whose digest they name. */
import { type ReceiptId, toReceiptPath } from '#incident/path.ts';
import { currentRun } from '#containment/index.ts';
import { approvePlan, renderPlan } from '#containment/planning.ts';
import type { Draft } from '#incident/draft.ts';
import { NO_EFFECT } from '#incident/effect.ts';
import { listReceipts } from '#incident/receipt.ts';
import { refuse } from '#incident/reason.ts';
import { toShortDigest } from '#kernel/canonical.ts';
import { findAlterer } from '../altered.ts';
import { defineCommand, type CommandResult, type Invocation } from '../command.ts';
import { toPlanDependencies, type ContainmentContext } from '../plan-request.ts';

export const approve = defineCommand({
  name: 'approve',
  usage: '/approve <digest>',
  summary: 'Approve a plan by its digest; the step then runs and is verified.',
  who: ['approver'],
  positionals: [{ name: 'digest', help: 'the first 8 digits of the plan digest', required: true }],
  named: [],
  flags: [],
  examples: ['/approve 8f3a12c9'],
  afterClose: false,
  precheck: (invocation, context: ContainmentContext) => {
    const digest = (invocation.arguments.get('digest') ?? '').toLowerCase();
    const own = listReceipts(context.draft).find((receipt) => {
      const { plan } = currentRun(receipt);
      const isMeant = digest.length >= 8 && plan.digest.startsWith(`sha256:${digest}`);
      return isMeant && plan.requested_by.id === context.asker.id;
    });
    if (own === undefined) return undefined;
    return refuse(
      'self-approval',
      `${context.asker.login} asked for ${own.id}; it takes an approver other than the one who asked.`,
    );
  },
  findReceipt,
  plan: async (invocation, context: ContainmentContext) => {
    const shown = showAgain(invocation, context);
    if (shown !== undefined) return shown;
    const approved = await approvePlan(
      {
        digest: invocation.arguments.get('digest') ?? '',
        approver: context.asker,
        at: context.at,
        source: context.source,
      },
      toPlanDependencies(context),
    );
    if (approved.outcome === 'refused') return approved;
    const { receipt, digest: plan } = approved;
    context.draft.addEntry({
      at: context.at,
      kind: 'decision',
      actor: context.asker.login,
      text: `approved ${receipt.id}, ${receipt.rollback === undefined ? '' : 'the rollback of '}${receipt.step}`,
      sources: [{ id: receipt.id, target: toReceiptPath(receipt.id) }],
    });
    return { outcome: 'approved', effect: NO_EFFECT, plan, receipt: receipt.id };
  },
});

/** Where one of our comments was changed, the plan is shown once more: the next approval is of what stands there. */
function showAgain(
  invocation: Invocation,
  { draft, providers }: ContainmentContext,
): CommandResult | undefined {
  const id = findReceipt(invocation, draft);
  const receipt = listReceipts(draft).find((one) => one.id === id);
  if (receipt === undefined) return undefined;
  const { plan, state } = currentRun(receipt);
  const since = new Date(plan.requested_at);
  const alterer = findAlterer(draft.snapshot.comments, { digest: plan.digest, since });
  if (state !== 'planned' || alterer === undefined) return undefined;
  const message = `${alterer} edited a comment of Firebreak after ${receipt.id} was planned, so what you approve may not be what you were shown. Nothing was approved.`;
  const next = `Read the plan once more, below or in ${toReceiptPath(receipt.id)}, and approve that: comment \`/approve ${toShortDigest(plan.digest)}\` once more.`;
  return { ...refuse('edited-comment', message, next), again: renderPlan(receipt, providers) };
}

/** A refused approval is about the plan that it named, whatever became of that plan. */
function findReceipt(invocation: Invocation, draft: Draft): ReceiptId | undefined {
  const typed = (invocation.arguments.get('digest') ?? '').toLowerCase().replace(/^sha256:/, '');
  if (typed.length < 8) return undefined;
  return listReceipts(draft).find(({ plan, rollback }) =>
    [plan, rollback?.plan].some((one) => one?.digest.startsWith(`sha256:${typed}`)),
  )?.id;
}
