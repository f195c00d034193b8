import { describe, expect, it } from 'vitest';
import { digestOf } from '#kernel/canonical.ts';
import type { Effect } from '#incident/effect.ts';
import { findOpenPlans } from '#incident/closing.ts';
import { foldLedger } from '#incident/ledger-fold.ts';
import { findStatus } from '#incident/ledger-facts.ts';
import { appendLedger, type LedgerDraft, type LedgerEntry } from '#incident/ledger.ts';
import { EMPTY_STATE, LedgerState, toShortClaim } from '#incident/ledger-state.ts';
import { PHASES } from '#incident/phase.ts';
import { STATUSES } from '#incident/status.ts';
import { ID, lineOf, toEntries } from './incident-draft.ts';

/** The same numbers for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function createPick(seed: number): <Value>(values: readonly Value[]) => Value {
  let state = seed;
  return (values) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const at = Math.floor((state / 2 ** 32) * values.length);
    for (const value of values.slice(at, at + 1)) return value;
    throw new Error('Nothing to pick from');
  };
}

const SOURCES = ['comment', 'label', 'issue', 'merge'] as const;

/** Lines of everything that a ledger holds, in no sensible order; some clocks go back. */
function generate(seed: number, count: number): LedgerEntry[] {
  const pick = createPick(seed);
  let minute = 0;
  const lines = Array.from({ length: count }, (): LedgerDraft => {
    minute += pick([0, 1, 7, 40, 300, -2]);
    const at = new Date(Date.parse('2026-03-01T00:00:00Z') + minute * 60_000);
    const receipt = pick(['R-0001', 'R-0002', 'R-0003', undefined]);
    const plan = pick(['a', 'b', 'c', 'd', undefined, undefined]);
    return lineOf(pick(['/note', '/close', '/milestone contained']), {
      at: at.toISOString().replace('.000Z', 'Z'),
      claim: digestOf(pick([1, 2, 3, 4, 5, 6, 7, 8, 9])),
      actor: { id: pick([1, 2, 3]), login: 'dana' },
      source: { kind: pick(SOURCES), id: '7', url: 'u' },
      phase: pick(PHASES),
      ...(receipt === undefined ? {} : { receipt }),
      ...(plan === undefined ? {} : { plan: digestOf(plan) }),
      ...pick<{ effect?: Effect }>([{ effect: toEffect(pick) }, { effect: {} }, {}]),
    });
  });
  return appendLedger('', ID, lines).entries;
}

function toEffect(pick: ReturnType<typeof createPick>): Effect {
  return pick<Effect>([
    { status: pick(STATUSES) },
    { severity: pick(['SEV1', 'SEV4']) },
    { hold: pick(['taken', 'released']) },
    { credentials: { [pick(['C-01', 'C-02'])]: pick(['exposed', 'revoked', 'rotated']) } },
    { roles: { scribe: { id: pick([1, 2]), login: 'omar' } } },
    {
      milestones: { contained: { at: '2026-03-01T00:00:00Z', precision: pick(['day', 'minute']) } },
    },
  ]);
}

const at = (time: string) => ({ at: `2026-11-21T${time}Z` });
const short = (command: string) => toShortClaim(digestOf(command));
const hold = (receipt: string, held: 'taken' | 'released') =>
  lineOf('/x', { receipt, effect: { hold: held } });

const unknown = (receipt: string) =>
  lineOf('/x', { receipt, plan: digestOf(receipt), phase: 'unknown' });

describe('folding', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'comes to the same wherever segments are cut (%i)',
    (seed) => {
      const entries = generate(seed, 120);
      const whole = foldLedger(EMPTY_STATE, entries);
      const pick = createPick(seed + 1000);
      let cut = EMPTY_STATE;
      for (let from = 0; from < entries.length;) {
        const to = from + pick([1, 2, 17, 60]);
        // What a segment opens with has been in a file.
        cut = LedgerState.parse(
          JSON.parse(JSON.stringify(foldLedger(cut, entries.slice(from, to)))),
        );
        from = to;
      }
      expect(cut).toEqual(whole);
      expect(digestOf(cut)).toBe(digestOf(whole));
      expect(whole.status ?? 'declared').toBe(findStatus(entries));
    },
  );

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
