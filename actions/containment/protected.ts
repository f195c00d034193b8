/**
 * Asks the provider of a step whether a target may be touched: nothing that is protected, and by an exercise nothing but
 * what firebreak.yml lists for exercises.
 */
import { refuse, type Refusal } from '#incident/reason.ts';
import type { ContainmentDependencies } from './dependencies.ts';
import { isStepRefusal, type ContainmentStep, type PlanDraft, type StepRefusal } from './step.ts';

interface ProtectionQuestion {
  step: ContainmentStep;
  dependencies: Pick<ContainmentDependencies, 'providers' | 'draft'>;
}

/** Refuses a plan of which a target may not be touched. */
export function findProtectedTarget(
  targets: PlanDraft['targets'],
  { step, dependencies }: ProtectionQuestion,
): Refusal | undefined {
  const { providers, draft } = dependencies;
  const target = targets.find((one) => providers.isProtected(step, one));
  if (target !== undefined) {
    const { refused, message } = refuseProtected(target.kind, target.name);
    return refuse(refused, message);
  }
  const foreign = targets.find((one) => !providers.isListed(step, one));
  if (foreign === undefined || !draft.incident().exercise) return undefined;
  return refuse(
    'exercise-target',
    `This is an exercise, and firebreak.yml does not list the ${foreign.kind} ${foreign.name} (${foreign.id}) for exercises.`,
  );
}

/** Lets a plan through, or refuses it: because the step declined, or because a target may not be touched. */
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
