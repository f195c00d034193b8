/** The ledger at its bounds: at the very minute, of the very length, with the one letter too many. */
import { describe, expect, it } from 'vitest';
import { openLedger } from '#incident/ledger-at-hand.ts';
import { foldLedger } from '#incident/ledger-fold.ts';
import { parseLedger, verifyChain } from '#incident/ledger.ts';
import {
  findSegmentFault,
  pickOlder,
  SEGMENT_LINES,
  toLedgerAfter,
} from '#incident/ledger-segments.ts';
import { findOldPlanDigits, readOldEffect } from '#incident/ledger-without-effects.ts';
import { EMPTY_STATE } from '#incident/ledger-state.ts';
import { UserError } from '#kernel/errors.ts';
import { digestOf, toBlobId } from '#kernel/canonical.ts';
import { draftOf, ID, lineOf, SIGNER, toEntries } from './incident-draft.ts';
import { growNotes, toEntry } from './long-ledger.ts';

const LONG = growNotes(ID, SIGNER, 2 * SEGMENT_LINES + 1);
const listed = LONG.ledgerFiles?.listed ?? [];
const { opening } = parseLedger(LONG.ledger);
const SECOND = ['ledger/0002.ndjson'];

const opened = Date.parse(opening?.at ?? '');
const pick = (time: number, claims?: readonly string[]) =>
  pickOlder(listed, LONG.ledger, {
    at: new Date(time),
    ...(claims === undefined ? {} : { claims }),
  }).map(({ path }) => path);
const minutes = (count: number) => count * 60_000;
const unknown = [digestOf('unknown')];

describe('pickOlder', () => {
  it('reads what was begun in the very minute', () => {
    expect(pick(opened + minutes(30))).toEqual(SECOND);
    expect(pick(opened + minutes(30) + 1)).toEqual([]);
    expect(pick(opened - minutes(30), unknown)).toEqual(SECOND);
    expect(pick(opened - minutes(30) + 1, unknown)).toEqual([]);
    const from = Date.parse(opening?.before[1]?.from ?? '');
    expect(pick(from + minutes(30))).toEqual(SECOND);
    expect(pick(from + minutes(30) - 1)).toEqual(['ledger.ndjson', ...SECOND]);
  });

  it('reads none behind a first line that is cut or missing', () => {
    const asked = { at: new Date(0) };
    const [first = ''] = LONG.ledger.split('\n');
    expect(pickOlder(listed, `${first}\n`, asked)).toHaveLength(2);
    expect(pickOlder(listed, first.slice(0, -1), asked)).toEqual([]);
    expect(pickOlder(listed, '', asked)).toEqual([]);
  });
});

function catchDamage(ledger: string): unknown {
  try {
    return draftOf({ ledger }).ledger();
  } catch (error) {
    return error;
  }
}

describe('a ledger at hand', () => {
  it('knows the number of the segment that it writes', () => {
    const open = openLedger({ id: ID, ...growNotes(ID, SIGNER, SEGMENT_LINES) }, SIGNER);
    expect(open.segment()).toBe(1);
    open.add(toEntry(900));
    expect(open.segment()).toBe(2);
    expect(openLedger({ id: ID, ...LONG }, SIGNER).segment()).toBe(3);
  });

  it('says where it is damaged and what to do', () => {
    const error = catchDamage('\nnot json\n');
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'invalid-record',
      message: expect.stringMatching(/^ledger\.ndjson line 2: /),
      hint: 'Restore the ledger from the commit before; nobody but Firebreak writes it.',
      place: { file: `incidents/2026/${ID}/ledger.ndjson`, line: 2 },
    });
  });
});

describe('foldLedger', () => {
  it('keeps the last severity and status', () => {
    const entries = toEntries([
      lineOf('/x', { effect: { severity: 'SEV1', status: 'contained' } }),
      lineOf('/y', { effect: { severity: 'SEV3' } }),
      lineOf('/z', { effect: {} }),
    ]);
    const state = foldLedger(EMPTY_STATE, entries);
    expect(state).toMatchObject({ severity: 'SEV3', status: 'contained' });
    expect(foldLedger(state, toEntries([lineOf('/z', { effect: {} })]))).toMatchObject({
      severity: 'SEV3',
      status: 'contained',
    });
    expect(foldLedger(EMPTY_STATE, [])).toEqual(EMPTY_STATE);
  });
});

describe('a command of the last hour', () => {
  it.each([
    ['comment', 1],
    ['label', 1],
    ['issue', 0],
    ['push', 0],
    ['merge', 0],
    ['dispatch', 0],
  ] as const)('comes by a %s: %i', (kind, count) => {
    const entries = toEntries([lineOf('/x', { source: { kind, id: '7', url: 'u' } })]);
    expect(foldLedger(EMPTY_STATE, entries).recent).toHaveLength(count);
  });
});

describe('toLedgerAfter', () => {
  it('lists a ledger that nobody listed, and none that is not there', () => {
    const text = 'one\ntwo\n';
    expect(toLedgerAfter({ ledger: text }, () => undefined).ledgerFiles).toEqual({
      listed: [{ path: 'ledger.ndjson', blob: toBlobId(text) }],
      older: new Map(),
      firstLine: 'one\n',
    });
    expect(toLedgerAfter({ ledger: '' }, () => undefined).ledgerFiles?.listed).toEqual([]);
    expect(toLedgerAfter({ ledger: 'one' }, () => undefined).ledgerFiles?.firstLine).toBe('one');
  });
});

const faultOf = (count: number, text: string) =>
  findSegmentFault(listed.slice(0, count), parseLedger(text));

describe('findSegmentFault', () => {
  const parsed = parseLedger(LONG.ledger);
  const path = 'ledger/0003.ndjson';
  it('says what it expected', () => {
    expect(faultOf(1, LONG.ledger)).toEqual({
      path: 'ledger.ndjson',
      message: 'the first segment begins with what only later ones open with',
    });
    expect(faultOf(3, '')).toEqual({
      path,
      message: 'Expected what segment 3 opens with, got another line',
    });
    const short = { ...parsed, ...(opening && { opening: { ...opening, before: [] } }) };
    expect(findSegmentFault(listed, short)).toEqual({
      path,
      message: 'Expected 2 segments before it, got 0',
    });
    const [first] = listed;
    expect(findSegmentFault(first === undefined ? [] : [first, first], parsed)).toEqual({
      path: 'ledger/0002.ndjson',
      message: 'the segment is missing',
    });
    const changed = listed.map((one, at) => (at === 1 ? { ...one, blob: 'f'.repeat(40) } : one));
    expect(findSegmentFault(changed, parsed)).toEqual({
      path: 'ledger/0002.ndjson',
      message: 'the segment is not as it was when the next one was opened',
    });
  });
});

const planned = (command: string) => readOldEffect({ command, phase: 'intent' });
const done = (command: string) => readOldEffect({ command, phase: 'done' });

describe('an entry of before', () => {
  it('names the plan that a refused approval was for, behind any number of blanks', () => {
    const old = lineOf('/approve   8f3a12c9 x', { phase: 'refused' });
    expect(toEntries([old]).map(findOldPlanDigits)).toEqual(['8f3a12c9']);
  });

  it('names a credential by the whole of a word', () => {
    for (const word of ['xcredential=c-01', 'credential=c-01x', 'credential=c-1', ''])
      expect(done(`/credential rotated ${word}`), word).toEqual({ credentials: {} });
    expect(done('/credential rotated credential=c-012')).toEqual({
      credentials: { 'C-012': 'rotated' },
    });
  });

  it('plans a step by one whole line', () => {
    const plan = { operation: 'contain', step: 'github/x', params: { a: 'b', c: 'd=e' } };
    expect(planned('/contain   github/x a=b  c=d=e --f g')).toEqual({ plan });
    expect(planned('/contain github/x')).toEqual({ plan: { ...plan, params: {} } });
    for (const other of [
      'x /contain github/x',
      '/contain github/x a=b\nc',
      '/contain',
      '/contains x',
    ])
      expect(planned(other), other).toEqual({});
    expect(planned('/contain github/x ab -c=d')).toEqual({ plan: { ...plan, params: {} } });
  });
});

const told = (line: string) => parseLedger(line).problems.map(({ message }) => message);
const breaks = (text: string) => verifyChain(text, ID).map(({ message }) => message);

describe('a line that is wrong', () => {
  const [first = '', second = ''] = growNotes(ID, SIGNER, 2).ledger.split('\n');

  it('is told with the field and what is wrong with it', () => {
    expect(told('[]')).toEqual([
      expect.stringMatching(/^Expected a ledger entry: the entry: Invalid input: expected object/),
    ]);
    expect(told(first.replace('"phase":"done"', '"phase":"over"'))).toEqual([
      expect.stringMatching(/^Expected a ledger entry: phase: Invalid option: /),
    ]);
    expect(told(first.replace('"id":1', '"id":0'))).toEqual([
      expect.stringMatching(/^Expected a ledger entry: actor\.id: Too small: /),
    ]);
    expect(told('{')).toEqual(['Expected one JSON object per line, got a line that is no JSON']);
  });

  it('breaks the chain in its own way', () => {
    expect(breaks(`${first}\n${second}\n`)).toEqual([]);
    expect(breaks(`${second}\n`)).toEqual([
      'Expected entry number 1, got 2',
      'Expected `prev` to be the hash of the entry before, got another: a line was changed, added or removed',
    ]);
    expect(breaks(first.replace('/note', '/Note'))).toEqual([
      'Expected `hash` to be the digest of the entry, got another: this line was changed',
    ]);
    expect(breaks(first.replace('{', '{ '))).toEqual([
      'Expected the canonical spelling of the entry, got another',
    ]);
  });
});
