/** How GitHub's steps name what they are aimed at. */
import type { NamedTarget, StepWords, SubjectPart } from '#incident/step-words.ts';

export const SERVICE = 'GitHub';

/** The names of the targets of a kind. */
export function listNames(targets: readonly NamedTarget[], kind: string): string[] {
  return targets.filter((target) => target.kind === kind).map(({ name }) => name);
}

/** ` C-01`, or nothing when the plan names none. */
export function nameOne(targets: readonly NamedTarget[], kind: string): SubjectPart[] {
  const [name] = listNames(targets, kind);
  return name === undefined ? [] : [' ', { name }];
}

/** ` of acme/shop`, or nothing when the step names no repository. */
export function nameOwner(targets: readonly NamedTarget[]): SubjectPart[] {
  const [name] = listNames(targets, 'repository');
  return name === undefined ? [] : [' of ', { name }];
}

/** `a`, `a and b`, `a, b and c`, with a blank before; nothing when there are more than a sentence holds. */
export function nameAll(names: readonly string[], atMost: number): SubjectPart[] {
  if (names.length > atMost) return [];
  const before = (index: number) => {
    if (index === 0) return ' ';
    return index === names.length - 1 ? ' and ' : ', ';
  };
  return names.flatMap((name, index) => [before(index), { name }]);
}

/** Workflows named before the rest is left to the receipt. */
const NAMED = 4;

const isOne = (targets: readonly NamedTarget[]) => listNames(targets, 'workflow').length === 1;

/** How a halt is told: by the files of the workflows, as people know them. */
export const HALT_WORDS: StepWords = {
  service: SERVICE,
  done: 'halted',
  undone: 'enabled again',
  noun: 'the halt of',
  toSubject: (targets) => {
    const names = listNames(targets, 'workflow').map((path) => path.replace(/^.*\//, ''));
    const noun = isOne(targets) ? 'workflow' : 'workflows';
    return [`the ${noun}`, ...nameAll(names, NAMED), ...nameOwner(targets)];
  },
  isMany: (targets) => !isOne(targets),
};
