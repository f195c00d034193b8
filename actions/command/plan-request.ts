/** Between a command and the contain capability: what it needs to know, and what a plan comes to. */
import { currentRun, type OpenProviders } from '#containment/index.ts';
import { renderPlan, type PlannedStep } from '#containment/planning.ts';
import type { Gate } from '#github/port.ts';
import { redact } from '#kernel/text/redact.ts';
import type { CommandContext, CommandResult, Invocation } from './command.ts';

/** What commands plan with that contain, or tell of containment. */
export interface ContainmentContext extends CommandContext {
  /** The systems that containment reaches, as a reader sees them. */
  providers: OpenProviders;
  /** Whom an environment of the contain job asks; one question for all plans of a comment. */
  fetchGate(environment: string): Promise<Gate>;
}

export function toPlanDependencies(context: ContainmentContext) {
  return {
    draft: context.draft,
    settings: context.settings,
    providers: context.providers,
    fetchGate: (environment: string) => context.fetchGate(environment),
  };
}

export function toRequest(invocation: Invocation, context: CommandContext) {
  return {
    asker: context.asker,
    at: context.at,
    source: context.source,
    command: invocation.canonical,
    ...(invocation.flags.has('reason') ? { why: invocation.flags.get('reason') ?? '' } : {}),
  };
}

/** A plan waits for its approval, unless the policy lets one person do it. */
export function toPlanResult(
  { receipt, needsApproval }: PlannedStep,
  { providers }: Pick<ContainmentContext, 'providers'>,
): CommandResult {
  const { id, step, params } = receipt;
  const { digest: plan, operation } = currentRun(receipt).plan;
  // The ledger keeps no secret that somebody typed where a name belongs.
  const shown = Object.entries(params).map(([key, value]) => [key, redact(value)]);
  const effect = { plan: { operation, step, params: Object.fromEntries(shown) } };
  return needsApproval
    ? {
        outcome: 'planned',
        effect,
        reply: renderPlan(receipt, providers),
        plan,
        receipt: id,
      }
    : { outcome: 'approved', effect, plan, receipt: id };
}
