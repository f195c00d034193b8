/** How far a command has come, as the last entry of it says. */

export const PHASES = [
  'intent',
  'approved',
  'applied',
  'verified',
  'refused',
  'unknown',
  'rolled_back',
  'done',
] as const;
export type Phase = (typeof PHASES)[number];

/** Phases after which a command is not over: something was agreed to and has not been seen through. */
const UNFINISHED: ReadonlySet<Phase> = new Set(['approved', 'applied', 'unknown']);

/** Whether a command that was last recorded in this phase still has to be seen through. */
export function isUnfinished(phase: Phase): boolean {
  return UNFINISHED.has(phase);
}
