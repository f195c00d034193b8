import { describe, expect, it } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import type { Effect } from '#incident/effect.ts';
import { findBelieved, findOwnStatus, findStatus, hasReached } from '#incident/ledger-facts.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { ID, SIGNER, draftOf, lineOf, toEntries } from './incident-draft.ts';

const statusAfter = (...effects: Effect[]) =>
  findStatus(toEntries(effects.map((effect) => lineOf('/command', { effect }))));

describe('findStatus', () => {
  it('goes by the last move, and stays declared without any', () => {
    expect(statusAfter()).toBe('declared');
    expect(statusAfter({ status: 'contained' }, { status: 'recovered' }, {})).toBe('recovered');
  });

  it('takes nothing from the text of a command that carries its effect', () => {
    expect(findStatus(toEntries([lineOf('/close', { effect: {} })]))).toBe('declared');
  });

  it('goes through entries of either form', () => {
    const lines = [lineOf('/milestone contained'), lineOf('/x', { effect: { status: 'closed' } })];
    expect(findStatus(toEntries(lines))).toBe('closed');
    expect(findStatus(toEntries(lines.toReversed()))).toBe('contained');
  });
});

describe('hasReached', () => {
  const entries = toEntries([
    lineOf('/x', { effect: { credentials: { 'C-01': 'rotated', 'C-02': 'exposed' } } }),
  ]);

  it.each([
    ['C-01', 'rotated', true],
    ['C-01', 'revoked', false],
    ['C-02', 'rotated', false],
    ['C-011', 'rotated', false],
  ] as const)('says of %s as %s: %s', (id, state, reached) => {
    expect(hasReached(entries, id, state)).toBe(reached);
  });
});

describe('with a key, only sealed entries', () => {
  const pushed = appendLedger('', ID, [lineOf('/close')]);
  const { entries, text } = appendLedger(pushed.text, { id: ID, signer: SIGNER }, [
    lineOf('/milestone contained'),
  ]);
  const all = [...pushed.entries, ...entries];

  it('are believed; without one all are', () => {
    expect(findBelieved(all, ID, SIGNER)).toEqual(entries);
    expect(findBelieved(all, ID, NO_SIGNER)).toEqual(all);
    expect(findBelieved(all, 'INC-2026-0043', SIGNER)).toEqual([]);
  });

  it('are a draft’s own, and move its status', () => {
    const draft = draftOf({ ledger: text }, SIGNER);
    expect(draft.ledger()).toEqual(all);
    expect(draft.ownLedger()).toEqual(entries);
    expect(findOwnStatus(draft)).toBe('contained');
    expect(findOwnStatus(draftOf({ ledger: pushed.text }, SIGNER))).toBe('declared');
    expect(findOwnStatus(draftOf({ ledger: pushed.text }))).toBe('closed');
  });
});
