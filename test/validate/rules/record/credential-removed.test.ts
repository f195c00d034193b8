import { describe, expect, it } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import { check, ID, RECORD, toLedgerDraft } from '../../sample.ts';

const RULE = 'record/credential-removed';
const withList = (list: string) =>
  RECORD.replace('exposed_credentials: []', `exposed_credentials: [${list}]`);

const LISTED = withList('{id: C-01, kind: github_pat, state: exposed}');
const REGISTERED = appendLedger('', ID, [
  {
    ...toLedgerDraft('/credential add kind=github_pat'),
    effect: { credentials: { 'C-01': 'exposed' } },
  },
]).text;

describe('record/credential-removed', () => {
  it('misses one that a command registered, without an earlier record too', async () => {
    const files = { 'incident.md': RECORD, 'ledger.ndjson': REGISTERED };
    expect(await check(RULE, files)).toEqual([
      'incident.md:16:1 error Unexpected exposed credentials without C-01, expected C-01, which a command registered',
    ]);
    expect(await check(RULE, { ...files, 'incident.md': LISTED })).toEqual([]);
  });

  it('misses one that the record had, and takes no other under its id', async () => {
    const before = { previous: { 'incident.md': LISTED } };
    expect(await check(RULE, { 'incident.md': RECORD }, before)).toHaveLength(1);
    const other = withList('{id: C-01, kind: other, state: exposed}');
    expect(await check(RULE, { 'incident.md': other }, before)).toEqual([
      'incident.md:16:34 error Unexpected kind `other` of C-01, expected `github_pat` as before',
    ]);
  });

  it('lets states change, facts be added and more be listed', async () => {
    const more = withList(
      '{id: C-01, kind: github_pat, last4: a1B2, state: retired}, {id: C-02, kind: other, state: exposed}',
    );
    const before = { previous: { 'incident.md': LISTED } };
    expect(await check(RULE, { 'incident.md': more }, before)).toEqual([]);
  });
});
