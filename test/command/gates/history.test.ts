import { describe, expect, it } from 'vitest';
import { findHistory } from '#command/gates/history.ts';
import type { LedgerEntry, Phase } from '#incident/ledger.ts';

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

function entry(claim: string, phase: Phase, n = 1): LedgerEntry {
  return {
    n,
    at: '2026-03-02T09:00:00Z',
    claim,
    actor: { id: 1, login: 'dana' },
    source: { kind: 'comment', id: '1', url: '' },
    command: '/note x',
    phase,
    outcome: phase,
    prev: digest('0'),
    hash: digest('1'),
  };
}

describe('findHistory', () => {
  const [a, b] = [digest('a'), digest('b')];

  it('knows nothing of a claim that was never recorded', () => {
    expect(findHistory([entry(b, 'done')], [a])).toEqual({ state: 'new', entries: [] });
  });

  it.each(['done', 'refused', 'intent', 'verified', 'rolled_back'] as const)(
    'takes %s for an end',
    (phase) => {
      expect(findHistory([entry(a, phase)], [a]).state).toBe('ended');
    },
  );

  it.each(['approved', 'applied', 'unknown'] as const)('takes %s for unfinished', (phase) => {
    expect(findHistory([entry(a, phase)], [a]).state).toBe('open');
  });

  it('goes by the last entry of each claim', () => {
    const ledger = [entry(a, 'approved'), entry(a, 'applied', 2), entry(a, 'verified', 3)];
    expect(findHistory(ledger, [a]).state).toBe('ended');
    expect(findHistory([...ledger, entry(b, 'approved', 4)], [a, b]).state).toBe('open');
  });
});
