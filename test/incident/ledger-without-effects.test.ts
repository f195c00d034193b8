import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LedgerEntry, parseLedger, verifyChain } from '#incident/ledger.ts';
import { findStatus, hasReached, readEffect } from '#incident/ledger-facts.ts';
import { findOldPlanDigits, readOldEffect } from '#incident/ledger-without-effects.ts';
import { lineOf, toEntries } from './incident-draft.ts';

/** The ledger of the worked exercise, as it was written before entries carried their effect. */
const OLD = readFileSync('test/fixtures/ledger-without-effects.ndjson', 'utf8');
const { entries } = parseLedger(OLD);

describe('a ledger of before', () => {
  it('still verifies, byte for byte', () => {
    expect(entries).toHaveLength(30);
    expect(entries.every(({ effect }) => effect === undefined)).toBe(true);
    expect(verifyChain(OLD, 'INC-2025-0001')).toEqual([]);
    const changed = OLD.replace('/milestone eradicated', '/milestone recovered ');
    expect(verifyChain(changed, 'INC-2025-0001')).not.toEqual([]);
  });

  it('still means what it meant', () => {
    const statuses = entries.map((_, index) => findStatus(entries.slice(0, index + 1)));
    expect([...new Set(statuses)]).toEqual([
      'declared',
      'contained',
      'eradicated',
      'recovered',
      'closed',
    ]);
    const changes = entries.map((entry) => [entry.n, readEffect(entry)]);
    expect(changes.filter(([, effect]) => Object.keys(effect ?? {}).length > 0)).toEqual([
      [5, toPlan('github/revoke-credential', { credential: 'C-01' })],
      [9, { hold: 'taken' }],
      [13, toPlan('github/halt-workflows', {})],
      [16, { hold: 'taken' }],
      [17, toPlan('github/remove-deploy-key', { key: 'ci', repository: 'shop' })],
      [20, { hold: 'taken' }],
      [22, { status: 'contained' }],
      [24, { status: 'eradicated' }],
      [27, { hold: 'released' }],
      [28, { status: 'recovered' }],
      [30, { status: 'closed' }],
    ]);
  });
});

function toPlan(step: string, params: Record<string, string>) {
  return { plan: { operation: 'contain', step, params } };
}

const statusOf = (command: string, phase: LedgerEntry['phase'] = 'done') =>
  readOldEffect({ command, phase }).status;

const refusedAs = (command: string) => readOldEffect({ command, phase: 'refused' });

describe('readOldEffect', () => {
  it.each([
    ['/milestone contained --at 2026-11-21T06:02Z', 'contained'],
    ['/Milestone Eradicated', 'eradicated'],
    ['/milestone recovered --reason "contained, then eradicated"', 'recovered'],
    ['/close', 'closed'],
    ['merge', 'closed'],
    ['/milestone acknowledged', undefined],
    ['/milestone access-removed', undefined],
    ['/note contained', undefined],
    ['/note /close', undefined],
    ['/milestone --reason contained detected', undefined],
  ])('takes %j for %s', (command, status) => {
    expect(statusOf(command)).toBe(status);
  });

  it.each(['refused', 'intent', 'approved', 'applied', 'unknown'] as const)(
    'passes over what is %s and not done',
    (phase) => {
      expect(statusOf('/close', phase)).toBeUndefined();
    },
  );

  it.each([
    ['/credential rotated credential=C-01', true],
    ['/credential rotated credential=c-01 last4=abcd', true],
    ['/credential rotated credential=C-011', false],
    ['/credential rotated credential=C-02', false],
    ['/credential add credential=C-01', false],
    ['/credential add --reason rotated credential=C-01', false],
    ['/note rotated credential=C-01', false],
  ])('says of %j: rotated %s', (command, rotated) => {
    const lines = toEntries([lineOf('/note x'), lineOf(command)]);
    expect(hasReached(lines, 'C-01', 'rotated')).toBe(rotated);
    const asked = toEntries([lineOf(command, { phase: 'intent' })]);
    expect(hasReached(asked, 'C-01', 'rotated')).toBe(false);
  });

  it('tells a changed comment from a refused command', () => {
    expect(refusedAs('comment edited')).toEqual({ comment: 'edited' });
    expect(refusedAs('comment deleted')).toEqual({ comment: 'deleted' });
    expect(refusedAs('/note comment edited')).toEqual({});
  });
});

describe('findOldPlanDigits', () => {
  const refused = { phase: 'refused', outcome: 'refused' } as const;

  it('finds the plan that a refused approval named, in entries of before alone', () => {
    const lines = toEntries([
      lineOf('/approve 8f3a12c9', refused),
      lineOf('/note /approve 8f3a12c9', refused),
      lineOf('/approve 8f3a12c9', { ...refused, effect: {} }),
    ]);
    expect(lines.map(findOldPlanDigits)).toEqual(['8f3a12c9', undefined, undefined]);
  });
});
