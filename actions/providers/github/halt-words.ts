/** How a halt is told: by the files of the workflows, as people know them. */
import type { NamedTarget, StepWords } from '#incident/step-words.ts';
import { listNames, nameAll, nameOwner, SERVICE } from './words.ts';

/** Workflows named before the rest is left to the receipt. */
const NAMED = 4;

const isOne = (targets: readonly NamedTarget[]) => listNames(targets, 'workflow').length === 1;

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
