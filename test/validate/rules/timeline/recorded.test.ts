import { describe, expect, it } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { sha256 } from '#kernel/canonical.ts';
import { createTestSigner, listForAll } from '../../../support/signer.ts';
import { check, ID, toLedgerDraft, toTimeline } from '../../sample.ts';

const ENTRY = '**T-0001** 2026-11-21T05:12:00Z `note` @octocat: the token was found';
const effect = { timeline: { 'T-0001': sha256(`- ${ENTRY}`) } };

function look(entries: readonly string[], { signer = NO_SIGNER, keys = false } = {}) {
  const draft = { ...toLedgerDraft('/note'), effect };
  const ledger = appendLedger('', { id: ID, signer }, [draft]).text;
  const files = { 'timeline.md': toTimeline(...entries), 'ledger.ndjson': ledger };
  return check('timeline/recorded', files, keys ? { keys: listForAll('key of the tests') } : {});
}

describe('timeline/recorded', () => {
  it('takes the line as it was written, among others and in another place', async () => {
    expect(await look([ENTRY])).toEqual([]);
    expect(await look([ENTRY.replace('T-0001', 'T-0002'), ENTRY])).toEqual([]);
  });

  it('finds a line that was rewritten, and one that is gone', async () => {
    expect(await look([ENTRY.replace('found', 'lost')])).toEqual([
      expect.stringMatching(/^timeline.md:5:1 error Unexpected change of T-0001/),
    ]);
    expect(await look([])).toEqual([
      expect.stringMatching(/^timeline.md:1:1 error Unexpected timeline without T-0001/),
    ]);
    expect(await look([`${ENTRY} `])).toHaveLength(1);
  });

  it('lets a secret be taken out of it', async () => {
    expect(await look([ENTRY.replace('the token', '[redacted github_pat]')])).toEqual([]);
  });

  it('goes by signed entries where keys are known', async () => {
    const rewritten = [ENTRY.replace('found', 'lost')];
    expect(await look(rewritten, { signer: createTestSigner(), keys: true })).toHaveLength(1);
    expect(await look(rewritten, { keys: true })).toEqual([]);
  });
});
