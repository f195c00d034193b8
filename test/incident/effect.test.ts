import { describe, expect, it } from 'vitest';
import { Effect } from '#incident/effect.ts';
import { appendLedger, isOwnEntry, parseLedger, verifyChain } from '#incident/ledger.ts';
import { ID, lineOf, SIGNER } from './incident-draft.ts';

const { text } = appendLedger('', { id: ID, signer: SIGNER }, [
  lineOf('/milestone contained', { effect: { status: 'contained' } }),
]);

const own = (effect: Effect | undefined) =>
  parseLedger(text).entries.map((entry) => isOwnEntry({ ...entry, effect }, ID, SIGNER));

describe('the effect of an entry', () => {
  it('stands under its hash', () => {
    expect(verifyChain(text, ID)).toEqual([]);
    const changed = text.replace('"status":"contained"', '"status":"recovered"');
    expect(verifyChain(changed, ID)).toMatchObject([{ line: 1 }]);
  });

  it('stands under its seal', () => {
    expect(own({ status: 'contained' })).toEqual([true]);
    expect(own({ status: 'closed' })).toEqual([false]);
    expect(own(undefined)).toEqual([false]);
  });

  it.each([
    { status: 'over' },
    { milestones: { done: { at: '2026-11-21T05:12:00Z', precision: 'second' } } },
    { milestones: { contained: { at: 'yesterday', precision: 'second' } } },
    { credentials: { 'C-1': 'rotated' } },
    { credentials: { 'C-01': 'lost' } },
    { roles: { scribe: 'dana' } },
    { hold: 'lent' },
    { anyway: true },
    { comment: 'read' },
    { plan: { operation: 'contain', step: 'github/halt-workflows' } },
    { halted: true },
  ])('takes nothing that it does not know: %j', (effect) => {
    expect(Effect.safeParse(effect).success).toBe(false);
    const line = text.replace('{"status":"contained"}', JSON.stringify(effect));
    expect(parseLedger(line).problems).toHaveLength(1);
  });
});
