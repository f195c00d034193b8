import { expect, it } from 'vitest';
import { findOutcome, isUnfinished, PHASES, type Phase } from '#incident/phase.ts';

const outcomeOf = (...phases: Phase[]) => findOutcome(phases.map((phase) => ({ phase })))?.phase;

it.each(['verified', 'rolled_back', 'refused', 'done'] as const)(
  'a command is over for good with %s, whatever is copied behind it',
  (phase) => {
    expect(outcomeOf('approved', phase, 'approved', 'unknown')).toBe(phase);
    expect(isUnfinished(phase)).toBe(false);
  },
);

it('otherwise the last word counts', () => {
  expect(outcomeOf('approved', 'unknown')).toBe('unknown');
  expect(outcomeOf('unknown', 'applied')).toBe('applied');
  expect(outcomeOf('intent')).toBe('intent');
  expect(outcomeOf()).toBeUndefined();
  expect(PHASES.filter((phase) => isUnfinished(phase))).toEqual(['approved', 'applied', 'unknown']);
});
