/** `/rollback`: plans to take our own change out again; what took two people to do takes two to undo. */
import { planRollback } from '#containment/planning.ts';
import { defineCommand, RESPONSE_TEAM } from '../command.ts';
import {
  toPlanDependencies,
  toPlanResult,
  toRequest,
  type ContainmentContext,
} from '../plan-request.ts';

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
  plan: async (invocation, context: ContainmentContext) => {
    const id = (invocation.arguments.get('receipt') ?? '').toUpperCase();
    const planned = await planRollback(
      { ...toRequest(invocation, context), receipt: id },
      toPlanDependencies(context),
    );
    return planned.outcome === 'refused' ? planned : toPlanResult(planned, context);
  },
});
