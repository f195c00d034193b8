import { describe, expect, it } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import { check, ID, LEDGER, toLedgerDraft } from '../../sample.ts';

const RULE = 'ledger/foreign-change';
const branch = (isLedgerOwn: boolean) => ({
  changed: [],
  isProven: true,
  isLedgerOwn,
});
const MORE = appendLedger(LEDGER, ID, [toLedgerDraft('/close')]).text;

describe(RULE, () => {
  it('points at the first line that was not there before', async () => {
    const found = await check(
      RULE,
      { 'ledger.ndjson': MORE },
      { branch: branch(false), previous: {} },
    );
    expect(found).toEqual([
      'ledger.ndjson:4:1 error Unexpected change that a push made, expected the lines that Firebreak committed, and no other',
    ]);
  });

  it('points into the file when lines are gone', async () => {
    const found = await check(
      RULE,
      { 'ledger.ndjson': '' },
      { branch: branch(false), previous: {} },
    );
    expect(found).toEqual([expect.stringMatching(/^ledger\.ndjson:1:1 /)]);
  });

  it('lets what Firebreak committed be', async () => {
    expect(
      await check(RULE, { 'ledger.ndjson': MORE }, { branch: branch(true), previous: {} }),
    ).toEqual([]);
    expect(await check(RULE, { 'ledger.ndjson': MORE })).toEqual([]);
  });
});
