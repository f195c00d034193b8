import { describe, expect, it } from 'vitest';
import { digestOf } from '#kernel/canonical.ts';
import { findOpenPlans } from '#incident/closing.ts';
import { foldLedger } from '#incident/ledger-fold.ts';
import type { LedgerDraft } from '#incident/ledger.ts';
import { EMPTY_STATE, toShortClaim } from '#incident/ledger-state.ts';
import { lineOf, toEntries } from './incident-draft.ts';

const at = (time: string) => ({ at: `2026-11-21T${time}Z` });
const short = (command: string) => toShortClaim(digestOf(command));
const hold = (receipt: string, held: 'taken' | 'released') =>
  lineOf('/x', { receipt, effect: { hold: held } });

const unknown = (receipt: string) =>
  lineOf('/x', { receipt, plan: digestOf(receipt), phase: 'unknown' });

describe('folding', () => {
  it('names the commands of an hour and who gave them, each once', () => {
    const entries = toEntries([
      lineOf('/old', at('05:00:00')),
      lineOf('/a', at('05:00:01')),
      lineOf('/b', { ...at('05:30:00'), actor: { id: 2, login: 'omar' } }),
      lineOf('/b', { ...at('06:00:00'), actor: { id: 2, login: 'omar' } }),
      lineOf('declare', { ...at('06:00:00'), source: { kind: 'issue', id: '1', url: 'u' } }),
    ]);
    expect(foldLedger(EMPTY_STATE, entries).recent).toEqual([
      { claim: short('/a'), by: 1, at: '2026-11-21T05:00:01Z' },
      { claim: short('/b'), by: 2, at: '2026-11-21T06:00:00Z' },
    ]);
  });

  it('knows who asked for a plan until it is over, and for two days at most', () => {
    const plan = digestOf('plan');
    const intent = lineOf('/contain x', { plan, phase: 'intent', receipt: 'R-0001' });
    const plansAfter = (...lines: LedgerDraft[]) =>
      foldLedger(EMPTY_STATE, toEntries([intent, ...lines])).plans;
    expect(plansAfter()).toMatchObject([{ plan, phase: 'intent', by: [1] }]);
    const again = { ...intent, actor: { id: 2, login: 'omar' } };
    expect(plansAfter(again)).toMatchObject([{ by: [1, 2] }]);
    expect(plansAfter({ ...again, phase: 'approved' })).toMatchObject([
      { phase: 'approved', by: [1], receipt: 'R-0001' },
    ]);
    expect(plansAfter({ ...again, phase: 'verified' })).toEqual([]);
    expect(plansAfter(lineOf('/note', { at: '2026-11-23T05:11:59Z' }))).toHaveLength(1);
    expect(plansAfter(lineOf('/note', { at: '2026-11-23T05:12:00Z' }))).toEqual([]);
  });

  it('never forgets a plan that was approved and not seen through', () => {
    const approved = lineOf('/approve', { plan: digestOf('plan'), phase: 'approved' });
    const later = lineOf('/note', { at: '2027-11-23T05:12:00Z' });
    const state = foldLedger(EMPTY_STATE, toEntries([approved, later]));
    expect(findOpenPlans(state)).toMatchObject([{ phase: 'approved', n: 1 }]);
  });

  it('lets a way back end the step of its own receipt alone', () => {
    const entries = [unknown('R-0001'), unknown('R-0002'), hold('R-0001', 'released')];
    const { plans } = foldLedger(EMPTY_STATE, toEntries(entries));
    expect(plans.map(({ receipt }) => receipt)).toEqual(['R-0002']);
  });

  it('knows what is in force', () => {
    const entries = toEntries([
      hold('R-0001', 'taken'),
      hold('R-0002', 'taken'),
      hold('R-0001', 'released'),
    ]);
    expect(foldLedger(EMPTY_STATE, entries).holds).toEqual(['R-0002']);
  });
});
