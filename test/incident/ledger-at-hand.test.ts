import { describe, expect, it } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { digestOf, renderCanonical } from '#kernel/canonical.ts';
import { findOwnStatus } from '#incident/ledger-facts.ts';
import { openDraft } from '#incident/draft.ts';
import { parseLedger } from '#incident/ledger.ts';
import { SEGMENT_LINES } from '#incident/ledger-segments.ts';
import { NO_SIGNER, type Signer } from '#incident/signature.ts';
import { createTestSigner } from '../support/signer.ts';
import { draftOf, ID, SIGNER } from './incident-draft.ts';
import { growLedger, toEntry, toText } from './long-ledger.ts';

const PLAN = digestOf('plan');
const entries = Array.from({ length: 2 * SEGMENT_LINES + 1 }, (_, index) =>
  toEntry(index + 1, {
    ...(index === 3 ? { effect: { status: 'contained' as const } } : {}),
    ...(index === 4 ? { plan: PLAN, receipt: 'R-0001', phase: 'approved' as const } : {}),
  }),
);
const LONG = growLedger({ id: ID, signer: SIGNER }, entries);

function open(files: ReadonlyMap<string, string>, signer: Signer = SIGNER) {
  return draftOf(toText(files), signer);
}

function fault(files: ReadonlyMap<string, string>, signer?: Signer): string {
  try {
    open(files, signer).ledger();
    return '';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
}

/** The files that one more entry is written to. */
function addTo(files: ReadonlyMap<string, string>, signer: Signer = SIGNER): string[] {
  const draft = open(files, signer);
  draft.addLedger(toEntry(900));
  const paths = [...draft.toCommit({ headline: '' }).additions.keys()];
  return paths.map((path) => path.replace(`incidents/2026/${ID}/`, ''));
}

const [first = '', second = '', third = ''] = [...LONG.files.values()];
const paths = [...LONG.files.keys()];
const filesOf = (...texts: string[]) =>
  new Map(texts.map((text, index) => [paths[index] ?? 'none', text]));

describe('a draft of a long incident', () => {
  it('holds the entries of the newest segment, and knows what all come to', () => {
    const draft = open(LONG.files);
    expect(draft.ownLedger()).toHaveLength(1);
    expect(findOwnStatus(draft)).toBe('contained');
    expect(draft.ledgerState().plans).toMatchObject([{ plan: PLAN, phase: 'approved', n: 5 }]);
    expect(draft.ledgerState().recent).toHaveLength(60);
  });

  it('brings its state up to date with each entry that is added', () => {
    const draft = open(LONG.files);
    expect(findOwnStatus(draft)).toBe('contained');
    draft.addLedger(toEntry(900, { effect: { status: 'closed' } }));
    expect(findOwnStatus(draft)).toBe('closed');
    expect(draft.ownLedger()).toHaveLength(2);
    const [file] = [...draft.toCommit({ headline: '' }).additions.keys()];
    expect(file).toBe(`incidents/2026/${ID}/ledger/0003.ndjson`);
    expect(draft.toCommit({ headline: '' }).additions.size).toBe(1);
  });

  it('parses its texts once, however many drafts are opened of a snapshot', () => {
    const draft = open(LONG.files);
    const again = openDraft(draft.snapshot, SIGNER);
    expect(again.ledger()[0]).toBe(draft.ledger()[0]);
    again.addLedger(toEntry(900));
    expect(draft.ledger()).toHaveLength(1);
  });

  it('shows the entries of older segments that were asked for, in order', () => {
    const text = toText(LONG.files);
    const files = text.ledgerFiles && { ...text.ledgerFiles, older: new Map([['x', second]]) };
    const draft = draftOf({ ...text, ...(files && { ledgerFiles: files }) }, SIGNER);
    expect(draft.ownLedger()).toHaveLength(SEGMENT_LINES + 1);
    expect(draft.ownLedger().map(({ n }) => n)).toEqual(
      draft
        .ownLedger()
        .map(({ n }) => n)
        .toSorted((a, b) => a - b),
    );
    // They are in the state already.
    expect(draft.ledgerState()).toEqual(open(LONG.files).ledgerState());
  });

  it('refuses what was done to a segment, and names the file', () => {
    expect(fault(LONG.files)).toBe('');
    expect(fault(filesOf(`${first}{}\n`, second, third))).toMatch(
      /^ledger\.ndjson line 1: .*not as/,
    );
    expect(fault(filesOf(second, first, third))).toMatch(/^ledger\.ndjson line 1: /);
    expect(fault(filesOf(first, second.slice(0, -1), third))).toMatch(/^ledger\/0002\.ndjson/);
    expect(fault(filesOf(first, second, second))).toMatch(/^ledger\/0003\.ndjson/);
    const gap = new Map([...LONG.files].filter(([path]) => path !== 'ledger/0002.ndjson'));
    expect(fault(gap)).toBe('ledger/0002.ndjson line 1: the segment is missing');
    expect(fault(filesOf(first, second, `${third}{}\n`))).toMatch(/^ledger\/0003\.ndjson line 3/);
    expect(fault(filesOf(first, second, third + (third.split('\n')[0] ?? '')))).toMatch(
      /^ledger\/0003\.ndjson line 3/,
    );
  });

  it('believes no first line that it did not sign, nor one that was changed', () => {
    const [line = ''] = third.split('\n');
    const { opening } = parseLedger(line);
    const state = { ...opening?.state, status: 'closed' };
    const { hash: _hash, ...content } = { ...opening, state };
    const forged = renderCanonical({ ...content, hash: digestOf(content) });
    const files = filesOf(first, second, third.replace(line, forged));
    expect(parseLedger(forged).problems).toEqual([]);
    expect(fault(files)).toMatch(/^ledger\/0003\.ndjson line 1: .*no key of ours signed/);
    expect(findOwnStatus(open(files))).toBe('declared');
    expect(fault(LONG.files, createTestSigner('another'))).toMatch(/no key of ours signed/);
    expect(fault(files, NO_SIGNER)).toBe('');
  });

  it('counts no line that a push put into a segment that is left later', () => {
    const pushed = parseLedger(growLedger({ id: ID, signer: NO_SIGNER }, [toEntry(1)]).ledger)
      .entries[0];
    const filled = first.trimEnd().split('\n').slice(0, -1);
    const line = renderCanonical({ ...pushed, effect: { status: 'closed' } });
    const draft = draftOf({ ledger: `${[...filled, line].join('\n')}\n` }, SIGNER);
    draft.addLedger(toEntry(900));
    const [text = ''] = [...draft.toCommit({ headline: '' }).additions.values()];
    expect(parseLedger(String(text)).opening?.state.status).toBe('contained');
  });

  it('opens no segment behind what cannot be believed, which would vouch for it', () => {
    const full = growLedger({ id: ID, signer: SIGNER }, entries.slice(0, -1));
    const [one = '', two = ''] = [...full.files.values()];
    expect(addTo(full.files)).toEqual(['ledger/0003.ndjson']);
    expect(addTo(full.files, createTestSigner('another'))).toEqual(['ledger/0002.ndjson']);
    expect(addTo(filesOf(`${one}\n`, two))).toEqual(['ledger/0002.ndjson']);
    expect(addTo(filesOf(one, `${two}{}\n`))).toEqual(['ledger/0002.ndjson']);
  });

  it('takes blank lines for none, however many', () => {
    const draft = open(filesOf('\n'.repeat(200_000)));
    expect(draft.ledger()).toEqual([]);
    expect(addTo(filesOf('\n'.repeat(200_000)))).toEqual(['ledger.ndjson']);
  });
});
