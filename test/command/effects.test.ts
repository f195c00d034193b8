import { describe, expect, it } from 'vitest';
import { parseLedger, type LedgerEntry } from '#incident/ledger.ts';
import { openRoom, planAndApprove, type Room } from './command-room.ts';

async function readLast(room: Room): Promise<LedgerEntry | undefined> {
  return parseLedger(await room.file('ledger.ndjson')).entries.at(-1);
}

/** What others hang on; that lines were added to the timeline is seen in draft.test.ts. */
function toChanges(effect: LedgerEntry['effect']): object {
  const { timeline: _timeline, ...changes } = effect ?? {};
  return changes;
}

describe('the entry of a command carries what the command changed', () => {
  it.each([
    [
      '/milestone contained --at 2026-03-02T08:50Z',
      {
        status: 'contained',
        milestones: { contained: { at: '2026-03-02T08:50:00Z', precision: 'minute' } },
      },
    ],
    ['/credential add kind=github_pat', { credentials: { 'C-02': 'exposed' } }],
    ['/credential rotated credential=c-01', { credentials: { 'C-01': 'rotated' } }],
    ['/assign scribe', { roles: { scribe: { login: 'dana' } } }],
    ['/severity SEV1', { severity: 'SEV1' }],
    [
      '/contain github/halt-workflows repository=shop',
      { plan: { operation: 'contain', step: 'github/halt-workflows', params: {} } },
    ],
  ])('%s', async (line, effect) => {
    const room = await openRoom();
    await room.deposit('dana', 'C-01', 'leaked');
    const { result } = await room.say('dana', line);
    expect(result.outcome).toMatch(/done|planned/);
    expect((await readLast(room))?.effect).toMatchObject(effect);
  });

  it.each(['/note /milestone contained', '/milestone nonsense'])('nothing: %s', async (line) => {
    const room = await openRoom();
    await room.say('dana', line);
    expect(toChanges((await readLast(room))?.effect)).toEqual({});
  });
});

describe('carrying a plan out', () => {
  it('records the state of the credential and the hold once, where it was verified', async () => {
    const room = await openRoom();
    await room.deposit('dana', 'C-01', 'leaked');
    await planAndApprove(room, '/contain github/revoke-credential credential=C-01');
    const { entries } = parseLedger(await room.file('ledger.ndjson'));
    expect(entries.slice(-3).map(({ phase, effect }) => [phase, toChanges(effect)])).toEqual([
      ['approved', {}],
      ['applied', {}],
      ['verified', { hold: 'taken', credentials: { 'C-01': 'revoked' } }],
    ]);
  });

  it('lets go of what was held when it is rolled back', async () => {
    const room = await openRoom();
    await planAndApprove(room, '/contain github/halt-workflows repository=shop');
    expect(toChanges((await readLast(room))?.effect)).toEqual({ hold: 'taken' });
    await planAndApprove(room, '/rollback R-0001');
    expect(toChanges((await readLast(room))?.effect)).toEqual({ hold: 'released' });
  });
});

describe('a refused approval', () => {
  it.each([
    ['maya', 'self-approval'],
    ['dana', 'not-permitted'],
  ])('names the receipt that it was about: %s, %s', async (login, reason) => {
    const room = await openRoom();
    const planned = await room.say('maya', '/contain github/halt-workflows repository=shop');
    await room.say(login, `/approve ${planned.result.digest ?? ''}`);
    const last = await readLast(room);
    expect(last).toMatchObject({ phase: 'refused', reason, receipt: 'R-0001', effect: {} });
    expect(last).not.toHaveProperty('plan');
  });
});
