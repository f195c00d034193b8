import { describe, expect, it } from 'vitest';
import { createClient } from '#github/client.ts';
import { fetchLedger } from '#github/ledger.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { SEGMENT_LINES } from '#incident/ledger-segments.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';
import { ID, SIGNER } from '../incident/incident-draft.ts';
import { growNotes, toEntry } from '../incident/long-ledger.ts';

const REPOSITORY = { owner: 'acme', name: 'incidents' };
const LONG = growNotes(ID, SIGNER, 2 * SEGMENT_LINES + 1);
const [first] = LONG.ledgerFiles?.listed ?? [];

/** The listing as a snapshot tells it, with the newest segment as it was guessed. */
const TARGET = {
  ledger: { object: { oid: first?.blob ?? '', text: LONG.files.get('ledger.ndjson') ?? '' } },
  newest: { object: { oid: LONG.ledgerFiles?.listed.at(-1)?.blob ?? '', text: LONG.ledger } },
  segments: {
    object: {
      entries: (LONG.ledgerFiles?.listed ?? []).slice(1).map(({ path, blob }) => ({
        name: path.slice('ledger/'.length),
        oid: blob,
      })),
    },
  },
};

async function open() {
  const server = await startTestServer();
  const line = { token: server.job().value, baseUrl: server.url, retryBase: 1 };
  return { ...server, client: createClient(line) };
}

describe('fetchLedger', () => {
  it('asks for nothing where no old command is looked for, and the guess was right', async () => {
    const { client, world } = await open();
    const { ledger, ledgerFiles } = await fetchLedger(client, REPOSITORY, TARGET);
    expect(ledger).toBe(LONG.ledger);
    expect(ledgerFiles?.older.size).toBe(0);
    expect(world.journal).toHaveLength(0);
  });

  it('takes a segment that is listed and not there for no empty one', async () => {
    const { client } = await open();
    const asked = { at: new Date(toEntry(SEGMENT_LINES + 40).at), claims: [] };
    const looking = fetchLedger(client, { ...REPOSITORY, asked }, TARGET);
    await expect(looking).rejects.toThrow(UpstreamError);
    await expect(looking).rejects.toThrow(LONG.ledgerFiles?.listed[1]?.blob);
  });
});
