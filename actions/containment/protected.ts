/** Asks the provider of a step whether a target is protected; a step that is not to touch it is refused. */
import { refuse, type Refusal } from '#incident/reason.ts';
import type { OpenProviders } from './provider.ts';
import { isStepRefusal, type ContainmentStep, type PlanDraft, type StepRefusal } from './step.ts';

interface ProtectionQuestion {
  step: ContainmentStep;
  dependencies: { providers: OpenProviders };
}

/** Refuses a plan of which a target is protected. */
export function findProtectedTarget(
  targets: PlanDraft['targets'],
  { step, dependencies }: ProtectionQuestion,
): Refusal | undefined {
  const target = targets.find((one) => dependencies.providers.isProtected(step, one));
  if (target === undefined) return undefined;
  const { refused, message } = refuseProtected(target.kind, target.name);
  return refuse(refused, message);
}

/** Lets a plan through, or refuses it: because the step declined, or because a target is protected. */
export function admitPlan(
  draft: PlanDraft | StepRefusal,
  asked: ProtectionQuestion,
): PlanDraft | Refusal {
  if (isStepRefusal(draft)) return refuse(draft.refused, draft.message);
  return findProtectedTarget(draft.targets, asked) ?? draft;
}

/** The refusal for a protected target. */
export function refuseProtected(kind: string, name: string): StepRefusal {
  return {
    refused: 'protected-target',
    message: `Expected a target that may be contained, got the protected ${kind} ${name}. Contain it by hand with two people if it must be.`,
  };
}
