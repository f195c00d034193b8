/** What is told of steps and suggested of them, gathered from the steps themselves. */
import type { StepAdvice } from '#incident/step-words.ts';
import type { Steps } from './step.ts';

/** Makes the advice of the steps there are. */
export function toAdvice(steps: Steps): StepAdvice {
  return {
    wordsOf: (step) => steps.find(step)?.words,
    toRevocation: ({ id, kind }) => {
      const step = steps.items.find((one) => one.revokes?.(kind) === true);
      return step && `/contain ${step.name} credential=${id}`;
    },
  };
}
