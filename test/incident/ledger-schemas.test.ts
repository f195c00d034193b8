/** What a line of the ledger may hold: one whole entry, one whole opening, and each of their fields made wrong. */
import { describe, expect, it } from 'vitest';
import { LedgerEntry, LONGEST_COMMAND } from '#incident/ledger-entry.ts';
import { LedgerOpening } from '#incident/ledger-opening.ts';
import { EMPTY_STATE, LedgerState, toShortClaim } from '#incident/ledger-state.ts';

const digest = `sha256:${'a1'.repeat(32)}`;
const seal = `hmac-sha256:${'a1'.repeat(32)}`;
const at = '2026-11-21T05:12:00Z';
const person = { id: 1, login: 'dana' };

const ENTRY = {
  n: 1,
  at,
  claim: digest,
  actor: person,
  source: { kind: 'comment', id: '7', url: 'https://github.com/acme/ir/issues/42' },
  command: 'x'.repeat(LONGEST_COMMAND),
  phase: 'intent',
  plan: digest,
  receipt: 'R-0001',
  outcome: 'planned',
  reason: 'because',
  effect: { status: 'contained' },
  seal,
  prev: digest,
  hash: digest,
};

const STATE = {
  status: 'contained',
  severity: 'SEV2',
  milestones: { contained: { at, precision: 'minute' } },
  credentials: { 'C-01': 'exposed', 'C-02': 'revoked', 'C-03': 'rotated' },
  roles: { scribe: person },
  holds: ['R-0001'],
  plans: [{ plan: digest, receipt: 'R-0001', phase: 'unknown', n: 1, at, by: [1] }],
  recent: [{ claim: 'a1'.repeat(8), by: 1, at }],
};

const OPENING = {
  n: 2,
  at,
  segment: 3,
  before: [
    { from: at, blob: 'a1'.repeat(20) },
    { from: at, blob: 'a1'.repeat(32) },
  ],
  state: STATE,
  seal,
  prev: digest,
  hash: digest,
};

/** Every value that a digest or another fixed form of hexadecimal digits is not. */
const toWrong = (value: string): string[] => [`x${value}`, `${value}0`, value.slice(0, -1), ''];

describe('an entry', () => {
  it('is taken with all that it may hold, and with what it must', () => {
    expect(LedgerEntry.parse(ENTRY)).toEqual(ENTRY);
    const { plan: _p, receipt: _r, reason: _w, effect: _e, seal: _s, ...least } = ENTRY;
    expect(LedgerEntry.parse(least)).toEqual(least);
    for (const key of Object.keys(least)) {
      const lacking = Object.fromEntries(Object.entries(least).filter(([name]) => name !== key));
      expect(LedgerEntry.safeParse(lacking).success, key).toBe(false);
    }
  });

  it.each(['issue', 'comment', 'label', 'push', 'merge', 'dispatch'])('may be of a %s', (kind) => {
    const source = { ...ENTRY.source, kind };
    expect(LedgerEntry.parse({ ...ENTRY, source }).source.kind).toBe(kind);
  });

  it.each<[string, readonly unknown[]]>([
    ['n', [0, -1, 1.5, '1']],
    ['at', ['yesterday', '2026-11-21']],
    ['claim', toWrong(digest)],
    ['plan', toWrong(digest)],
    ['prev', toWrong(digest)],
    ['hash', toWrong(digest)],
    ['seal', toWrong(seal)],
    ['command', ['x'.repeat(LONGEST_COMMAND + 1), 1]],
    ['phase', ['', 'over']],
    ['receipt', ['R-1', 'T-0001']],
    ['actor', [{ id: 0, login: 'dana' }, 'dana']],
    ['outcome', [1]],
    ['reason', [1]],
    ['effect', [{ status: 'gone' }, { more: 1 }]],
    ['more', [1]],
    [
      'source',
      [{ kind: 'mail', id: '7', url: '' }, { kind: 'push' }, { ...ENTRY.source, more: 1 }],
    ],
  ])('is refused with another %s', (key, values) => {
    for (const value of values)
      expect(LedgerEntry.safeParse({ ...ENTRY, [key]: value }).success, String(value)).toBe(false);
  });
});

describe('an opening', () => {
  it('is taken with all that it may hold, and with what it must', () => {
    expect(LedgerOpening.parse(OPENING)).toEqual(OPENING);
    const { seal: _seal, ...least } = { ...OPENING, segment: 2, before: [], state: EMPTY_STATE };
    expect(LedgerOpening.parse(least)).toEqual(least);
  });

  it.each<[string, readonly unknown[]]>([
    ['n', [0, 1.5]],
    ['at', ['yesterday']],
    ['segment', [1, 0, 2.5, '2']],
    [
      'before',
      [
        ...[...toWrong('a1'.repeat(20)), ...toWrong('a1'.repeat(32))].map((blob) => [
          { from: at, blob },
        ]),
        [{ from: 'yesterday', blob: 'a1'.repeat(20) }],
        [{ from: at }],
        [{ from: at, blob: 'a1'.repeat(20), more: 1 }],
        {},
      ],
    ],
    ['seal', toWrong(seal)],
    ['prev', toWrong(digest)],
    ['hash', toWrong(digest)],
    ['more', [1]],
  ])('is refused with another %s', (key, values) => {
    for (const value of values) {
      const changed = { ...OPENING, [key]: value };
      expect(LedgerOpening.safeParse(changed).success, JSON.stringify(value)).toBe(false);
    }
  });
});

describe('a state', () => {
  it('is taken with all that it may hold, and empty before the first entry', () => {
    expect(LedgerState.parse(STATE)).toEqual(STATE);
    expect(LedgerState.parse(EMPTY_STATE)).toEqual(EMPTY_STATE);
    expect(EMPTY_STATE).toEqual({
      milestones: {},
      credentials: {},
      roles: {},
      holds: [],
      plans: [],
      recent: [],
    });
  });

  const [plan] = STATE.plans;
  const [recent] = STATE.recent;
  it.each<[string, readonly unknown[]]>([
    ['status', ['gone']],
    ['severity', ['SEV9']],
    [
      'milestones',
      [
        { lunch: { at, precision: 'minute' } },
        { contained: { at } },
        { contained: { at, precision: 'week' } },
        { contained: { at, precision: 'day', more: 1 } },
      ],
    ],
    ['credentials', [{ 'C-01': 'lost' }, { 'T-0001': 'exposed' }]],
    ['roles', [{ cook: person }, { scribe: 'dana' }]],
    ['holds', [['R-1'], 'R-0001']],
    [
      'plans',
      [
        { ...plan, receipt: 'R-1' },
        { ...plan, phase: 'over' },
        { ...plan, n: 0 },
        { ...plan, at: 'yesterday' },
        { ...plan, by: [0] },
        { ...plan, by: ['dana'] },
        { ...plan, plan: 1 },
        { ...plan, more: 1 },
      ].map((one) => [one]),
    ],
    [
      'recent',
      [
        ...toWrong('a1'.repeat(8)).map((claim) => ({ ...recent, claim })),
        { ...recent, by: 0 },
        { ...recent, at: 'yesterday' },
        { ...recent, more: 1 },
      ].map((one) => [one]),
    ],
    ['more', [1]],
  ])('is refused with another %s', (key, values) => {
    for (const value of values) {
      const changed = { ...STATE, [key]: value };
      expect(LedgerState.safeParse(changed).success, JSON.stringify(value)).toBe(false);
    }
  });

  it('may have a plan without a receipt', () => {
    const { receipt: _receipt, ...bare } = plan ?? {};
    expect(LedgerState.safeParse({ ...STATE, plans: [bare] }).success).toBe(true);
  });

  it('names an idempotency key by its first digits', () => {
    expect(toShortClaim(`sha256:${'0123456789abcdef'.repeat(4)}`)).toBe('0123456789abcdef');
    expect(toShortClaim('x-sha256:0123456789abcdef')).toBe('x-sha256:0123456');
  });
});
