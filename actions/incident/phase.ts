/** How far a command has come, as the last entry of it says, and which job says so. */
import type { SigningHand } from './signature.ts';

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

/** Phases with which a command is over for good, whatever stands behind them: a line can be copied to the end of a ledger. */
const FINAL: ReadonlySet<Phase> = new Set(['verified', 'rolled_back', 'refused', 'done']);

/** The entry that says what a command came to: the one that ended it, or the last. */
export function findOutcome<Entry extends { phase: Phase }>(
  entries: readonly Entry[],
): Entry | undefined {
  return entries.find(({ phase }) => FINAL.has(phase)) ?? entries.at(-1);
}

/** Whether a command that was last recorded in this phase still has to be seen through. */
export function isUnfinished(phase: Phase): boolean {
  return UNFINISHED.has(phase);
}

const BY_COMMANDS: readonly SigningHand[] = ['firebreak'];
const BY_STEPS: readonly SigningHand[] = ['containment'];

/** What is asked for and approved is the command job's to say, what was done that of the job that did it. */
const HANDS: Readonly<Record<Phase, readonly SigningHand[]>> = {
  intent: BY_COMMANDS,
  approved: BY_COMMANDS,
  done: BY_COMMANDS,
  applied: BY_STEPS,
  verified: BY_STEPS,
  rolled_back: BY_STEPS,
  unknown: BY_STEPS,
  refused: [...BY_COMMANDS, ...BY_STEPS],
};

/** Whose signature counts for an entry of a phase. */
export function toHands(phase: Phase): readonly SigningHand[] {
  return HANDS[phase];
}
