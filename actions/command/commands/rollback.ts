/** `/rollback`: plans to take our own change out again; what took two people to do takes two to undo. */
import { findReceipt, planRollback, renderPlan } from '#contain/index.ts';
import { defineCommand, RESPONSE_TEAM } from '../command.ts';
import { toPlanWorld, toRequest } from '../plan-world.ts';

export const rollback = defineCommand({
  name: 'rollback',
  usage: '/rollback <receipt> [--reason "…"]',
  summary: 'Plan to take a verified step back; it runs once another person approves.',
  who: RESPONSE_TEAM,
  positionals: [{ name: 'receipt', help: 'the receipt, e.g. `R-0003`', required: true }],
  named: [],
  flags: [{ name: 'reason', help: 'why, for the receipt' }],
  examples: ['/rollback R-0003 --reason "deploys are needed again"'],
  afterClose: false,
  plan: async (invocation, context) => {
    const id = (invocation.arguments.get('receipt') ?? '').toUpperCase();
    const done = findReceipt(context.draft, id);
    // What a rollback puts back comes from the receipt, and people can push to where receipts lie.
    if (done !== undefined && !(await context.isOurPlan(done.plan.digest))) {
      return {
        outcome: 'refused',
        reason: 'unknown-receipt',
        message: `No unedited reply of Firebreak shows the plan of ${id}; the receipt alone is no proof.`,
      };
    }
    const planned = await planRollback(
      {
        ...toRequest(invocation, context),
        receipt: id,
      },
      toPlanWorld(context),
    );
    if (planned.outcome === 'refused') return planned;
    const { receipt } = planned;
    const plan = receipt.rollback?.plan.digest ?? receipt.plan.digest;
    return planned.needsApproval
      ? { outcome: 'planned', reply: renderPlan(receipt), plan, receipt: receipt.id }
      : { outcome: 'approved', plan, receipt: receipt.id };
  },
});
