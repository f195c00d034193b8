/**
 * What no step may ever touch: the incident repository (halting it would silence the responder), and what
 * firebreak.yml protects. Checked on names before planning and on ids after, because GitHub follows renames.
 */
import type { RepositoryRef } from '#kernel/github/organisation.ts';
import { refuse, type Refusal } from '#kernel/reason.ts';
import type { Settings } from '#kernel/settings.ts';
import { isStepRefusal, type PlanDraft, type StepRefusal } from './step.ts';

/** The repositories no step may touch, by full name. */
export function toProtectedRepositories(settings: Settings): string[] {
  return [settings.incident_repository, ...settings.protected.repositories];
}

/** Refuses a plan of which a target is protected. */
export function findProtectedTarget(
  targets: PlanDraft['targets'],
  settings: Settings,
): Refusal | undefined {
  const target = targets.find((one) => isProtected(one, settings));
  if (target === undefined) return undefined;
  const { refused, message } = refuseProtected(target.kind, target.name);
  return refuse(refused, message);
}

/** Lets a plan through, or refuses it: because the step declined, or because a target is protected. */
export function admitPlan(draft: PlanDraft | StepRefusal, settings: Settings): PlanDraft | Refusal {
  if (isStepRefusal(draft)) return refuse(draft.refused, draft.message);
  return findProtectedTarget(draft.targets, settings) ?? draft;
}

/** Whether a repository is protected by its name. */
export function isProtectedName({ owner, name }: RepositoryRef, settings: Settings): boolean {
  return toProtectedRepositories(settings).some((one) => isSameName(one, `${owner}/${name}`));
}

/** The refusal for a protected target. */
export function refuseProtected(kind: string, name: string): StepRefusal {
  return {
    refused: 'protected-target',
    message: `Expected a target that may be contained, got the protected ${kind} ${name}. Contain it by hand with two people if it must be.`,
  };
}

function isProtected(
  { kind, name, id }: PlanDraft['targets'][number],
  settings: Settings,
): boolean {
  if (kind === 'credential') return settings.protected.credentials.includes(id);
  return (
    kind === 'repository' && toProtectedRepositories(settings).some((one) => isSameName(one, name))
  );
}

/** GitHub's names differ in case only for the eye. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
