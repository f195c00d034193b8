import { describe, expect, it } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { createTestSigner, listForAll } from '../../../support/signer.ts';
import { check, ID, toLedgerDraft } from '../../sample.ts';

const NAME = 'key of the tests';
const OURS = { id: ID, signer: createTestSigner(NAME) };
const OTHERS = { id: ID, signer: createTestSigner('another') };
const NOBODY = { id: ID, signer: NO_SIGNER };
const KEYS = listForAll(NAME);
const LATER = KEYS.map((key) => ({ ...key, from: '2026-11-22T00:00:00Z' }));

const grow = (...owners: (typeof OURS)[]) =>
  owners.reduce((text, owner) => appendLedger(text, owner, [toLedgerDraft('/note')]).text, '');
const look = (text: string, keys = KEYS) =>
  check('ledger/signature', { 'ledger.ndjson': text }, { keys });

describe('ledger/signature', () => {
  it('takes what the right jobs signed', async () => {
    expect(await look(grow(OURS, OURS))).toEqual([]);
  });

  it('objects to each line that they did not, and says how it looks', async () => {
    expect(await look(grow(OURS, NOBODY, OURS))).toEqual([
      expect.stringMatching(
        /^ledger.ndjson:2:\d+ error Unexpected no signature, expected that of a key/,
      ),
    ]);
    expect(await look(grow(OURS, OTHERS))).toEqual([
      expect.stringMatching(/^ledger.ndjson:2:\d+ error Unexpected a signature that does not fit/),
    ]);
  });

  it('objects to a signed line behind another line than it was written behind', async () => {
    const [first = '', second = '', third = ''] = grow(OURS, OURS, OURS).split('\n');
    expect(await look(`${first}\n${third}\n`)).toEqual([]);
    const moved = JSON.stringify({ ...JSON.parse(third), prev: JSON.parse(second).prev, n: 2 });
    expect(await look(`${first}\n${moved}\n`)).toHaveLength(1);
  });

  it('takes lines of before there were keys, as long as none is signed', async () => {
    expect(await look(grow(NOBODY, NOBODY), LATER)).toEqual([]);
    expect(await look(grow(NOBODY, NOBODY))).toHaveLength(2);
    const mixed = grow(NOBODY, OURS, NOBODY);
    expect(await look(mixed, KEYS)).toHaveLength(2);
  });

  it('names a seal for what it is', async () => {
    const sealed = JSON.parse(grow(NOBODY));
    const line = JSON.stringify({ ...sealed, seal: `hmac-sha256:${'0'.repeat(64)}` });
    expect(await look(`${line}\n`)).toEqual([expect.stringContaining('a seal, which nobody')]);
  });

  it('is silent where no key is known', async () => {
    expect(await look(grow(OURS, NOBODY, OTHERS), [])).toEqual([]);
  });
});
