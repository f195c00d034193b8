/** Folding forty ledgers that were made up, each cut into segments at other places. `npm run mutate` goes without. */
import { describe, expect, it } from 'vitest';
import { digestOf } from '#kernel/canonical.ts';
import type { Effect } from '#incident/effect.ts';
import { foldLedger } from '#incident/ledger-fold.ts';
import { findStatus } from '#incident/ledger-facts.ts';
import { appendLedger, type LedgerDraft, type LedgerEntry } from '#incident/ledger.ts';
import { EMPTY_STATE, LedgerState } from '#incident/ledger-state.ts';
import { PHASES } from '#incident/phase.ts';
import { STATUSES } from '#incident/status.ts';
import { ID, lineOf } from './incident-draft.ts';

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
});
