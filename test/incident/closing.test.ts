import { describe, expect, it } from 'vitest';
import { digestOf } from '#kernel/canonical.ts';
import { findOpenPlans } from '#incident/closing.ts';
import type { Phase } from '#incident/ledger.ts';
import { foldLedger } from '#incident/ledger-fold.ts';
import { EMPTY_STATE } from '#incident/ledger-state.ts';
import { lineOf, toEntries } from './incident-draft.ts';

/** Lines of one receipt: the plan of the step, or that of its way back. */
const line = (of: 'step' | 'way back', phase: Phase) =>
  lineOf(of, { phase, receipt: 'R-0001', plan: digestOf(of) });
const phasesOf = (...lines: ReturnType<typeof line>[]) =>
  findOpenPlans(foldLedger(EMPTY_STATE, toEntries(lines))).map(({ phase }) => phase);

describe('findOpenPlans', () => {
  it('goes by the last word on each plan', () => {
    expect(phasesOf(line('step', 'intent'))).toEqual([]);
    expect(phasesOf(line('step', 'intent'), line('step', 'approved'))).toEqual(['approved']);
    expect(phasesOf(line('step', 'applied'), line('step', 'verified'))).toEqual([]);
  });

  it('lets a step rest whose way back was verified after it', () => {
    expect(phasesOf(line('step', 'unknown'), line('way back', 'rolled_back'))).toEqual([]);
  });

  it('does not let a step rest that was taken again after its way back', () => {
    const again = [line('way back', 'rolled_back'), line('step', 'unknown')];
    expect(phasesOf(...again)).toEqual(['unknown']);
  });
});
