/** An incident as a command finds it, in memory, and lines of its ledger. */
import { digestOf } from '#kernel/canonical.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { appendLedger, type LedgerDraft, type LedgerEntry } from '#incident/ledger.ts';
import { renderManifest } from '#incident/manifest.ts';
import { renderTimeline } from '#incident/timeline.ts';
import { NO_SIGNER, type Signer } from '#incident/signature.ts';
import { createTestSigner } from '../support/signer.ts';

export const ID = 'INC-2026-0042';
export const SIGNER = createTestSigner();

/** A line of the ledger for a command that was done. */
export function lineOf(command: string, change: Partial<LedgerDraft> = {}): LedgerDraft {
  return {
    at: '2026-11-21T05:12:00Z',
    claim: digestOf(command),
    actor: { id: 1, login: 'dana' },
    source: { kind: 'comment', id: '7', url: 'https://github.com/acme/ir/issues/42' },
    command,
    phase: 'done',
    outcome: 'done',
    ...change,
  };
}

/** The entries that some lines become. */
export function toEntries(lines: readonly LedgerDraft[]): LedgerEntry[] {
  return appendLedger('', ID, lines).entries;
}

/** A draft of an incident that holds these texts. */
export function draftOf(change: Partial<Snapshot> = {}, signer: Signer = NO_SIGNER): Draft {
  const snapshot: Snapshot = {
    id: ID,
    branch: `incident/${ID}`,
    head: '0'.repeat(40),
    record: '',
    timeline: renderTimeline(ID),
    ledger: '',
    manifest: renderManifest(),
    containment: new Map(),
    isPublic: false,
    repository: 'R_1',
    comments: [],
    labels: new Map(),
    ...change,
  };
  return openDraft(snapshot, signer);
}
