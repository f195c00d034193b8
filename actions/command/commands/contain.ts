/** `/contain`: plans a containment step. It never acts; acting takes an approval, or a step that needs none. */
import { planContainment } from '#containment/planning.ts';
import { defineCommand, RESPONSE_TEAM } from '../command.ts';
import {
  toPlanDependencies,
  toPlanResult,
  toRequest,
  type ContainmentContext,
} from '../plan-request.ts';

export const contain = defineCommand({
  name: 'contain',
  usage: '/contain <step> [parameter=value …] [--reason "…"]',
  summary: 'Plan a containment step; it runs once another person approves the plan.',
  who: RESPONSE_TEAM,
  positionals: [
    { name: 'step', help: 'one of the steps that `/help contain` lists', required: true },
  ],
  named: 'any',
  flags: [{ name: 'reason', help: 'why, for the receipt' }],
  examples: [
    '/contain system/verb-noun target=name',
    '/contain system/verb-noun target=name --reason "runs started by the leaked token"',
  ],
  afterClose: false,
  plan: async (invocation, context: ContainmentContext) => {
    const name = invocation.arguments.get('step') ?? '';
    const given = new Map([...invocation.arguments].filter(([key]) => key !== 'step'));
    const planned = await planContainment(
      { ...toRequest(invocation, context), step: name, args: given, fromRecord: context.fromLabel },
      toPlanDependencies(context),
    );
    return planned.outcome === 'refused' ? planned : toPlanResult(planned, context);
  },
});
