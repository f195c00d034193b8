import { describe, expect, it } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import { findBelieved, findOwnStatus, findStatus, isRotated } from '#incident/ledger-facts.ts';
import { NO_SEALER } from '#incident/signature.ts';
import { ID, SEALER, draftOf, lineOf, toEntries } from './incident-draft.ts';

const statusAfter = (...commands: string[]) =>
  findStatus(toEntries(commands.map((command) => lineOf(command))));

describe('findStatus', () => {
  it.each([
    ['/milestone contained --at 2026-11-21T06:02Z', 'contained'],
    ['/Milestone Eradicated', 'eradicated'],
    ['/milestone recovered --reason "contained, then eradicated"', 'recovered'],
    ['/close', 'closed'],
    ['merge', 'closed'],
    ['/milestone acknowledged', 'declared'],
    ['/note contained', 'declared'],
    ['/note /close', 'declared'],
    ['/milestone --reason contained detected', 'declared'],
  ])('takes %j for %s', (command, status) => {
    expect(statusAfter(command)).toBe(status);
  });

  it('goes by the last move, and stays declared without any', () => {
    expect(statusAfter()).toBe('declared');
    expect(statusAfter('/milestone contained', '/milestone recovered', '/note x')).toBe(
      'recovered',
    );
  });

  it('passes over what was asked for and not done', () => {
    const refused = lineOf('/close', { phase: 'refused', outcome: 'refused' });
    expect(findStatus(toEntries([lineOf('/milestone contained'), refused]))).toBe('contained');
  });
});

describe('isRotated', () => {
  it.each([
    ['/credential rotated credential=C-01', true],
    ['/credential rotated credential=c-01 last4=abcd', true],
    ['/credential rotated credential=C-011', false],
    ['/credential rotated credential=C-02', false],
    ['/credential add credential=C-01', false],
    ['/credential add --reason rotated credential=C-01', false],
    ['/note rotated credential=C-01', false],
  ])('says of %j: %s', (command, rotated) => {
    expect(isRotated(toEntries([lineOf('/note x'), lineOf(command)]), 'C-01')).toBe(rotated);
  });

  it('needs the command to be done', () => {
    const asked = lineOf('/credential rotated credential=C-01', { phase: 'intent' });
    expect(isRotated(toEntries([asked]), 'C-01')).toBe(false);
  });
});

describe('with a key, only sealed entries', () => {
  const pushed = appendLedger('', ID, [lineOf('/close')]);
  const { entries, text } = appendLedger(pushed.text, { id: ID, sealer: SEALER }, [
    lineOf('/milestone contained'),
  ]);
  const all = [...pushed.entries, ...entries];

  it('are believed; without one all are', () => {
    expect(findBelieved(all, ID, SEALER)).toEqual(entries);
    expect(findBelieved(all, ID, NO_SEALER)).toEqual(all);
    expect(findBelieved(all, 'INC-2026-0043', SEALER)).toEqual([]);
  });

  it('are a draft’s own, and move its status', () => {
    const draft = draftOf({ ledger: text }, SEALER);
    expect(draft.ledger()).toEqual(all);
    expect(draft.ownLedger()).toEqual(entries);
    expect(findOwnStatus(draft)).toBe('contained');
    expect(findOwnStatus(draftOf({ ledger: pushed.text }, SEALER))).toBe('declared');
    expect(findOwnStatus(draftOf({ ledger: pushed.text }))).toBe('closed');
  });
});
