import { describe, expect, it } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import { signReceipt } from '#incident/receipt-signature.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { createTestSigner } from '../../../support/signer.ts';
import { validateIncident } from '#validate/index.ts';
import { check, ID, NOW, RECORD, toLedgerDraft, toTree } from '../../sample.ts';

const OURS = createTestSigner();

const PLAN = {
  digest: `sha256:${'8f3a12c9'.repeat(8)}`,
  requested_by: { id: 5, login: 'dana' },
  requested_at: '2026-11-21T05:40:00Z',
  command: '/contain github/revoke-credential credential=C-01',
};

interface Case {
  state: 'exposed' | 'revoked' | 'rotated';
  /** Last phase of the step in the ledger; absent when there is none. */
  phase?: 'verified' | 'unknown' | 'approved';
  receipt?: { credential?: string; state?: string; isSigned?: boolean };
  commands?: readonly string[];
  isWritten?: boolean;
  signer?: typeof OURS;
}

const look = (one: Case) => {
  const { state, phase, receipt = {}, commands = [], isWritten = false, signer } = one;
  const step = toLedgerDraft('/approve 8f3a12c9');
  const drafts = [
    ...commands.map(toLedgerDraft),
    ...(phase === undefined ? [] : [{ ...step, phase, receipt: 'R-0001' }]),
  ];
  const owner = { id: ID, signer: isWritten ? OURS : NO_SIGNER };
  const content = {
    id: 'R-0001',
    incident: ID,
    step: 'github/revoke-credential',
    plan: PLAN,
    params: { credential: receipt.credential ?? 'C-01' },
    state: receipt.state ?? 'verified',
  };
  const signature = receipt.isSigned === true ? signReceipt(content, OURS) : undefined;
  const files = {
    'incident.md': RECORD.replace(
      'exposed_credentials: []',
      `exposed_credentials: [{id: C-01, kind: github_pat, state: ${state}}]`,
    ),
    'ledger.ndjson': appendLedger('', owner, drafts).text,
    'containment/R-0001.json': JSON.stringify({ $schema: 'x', ...content, signature }),
    'containment/R-0002.json': 'no JSON',
  };
  return check('record/credential-state', files, signer === undefined ? {} : { signer });
};

describe('record/credential-state', () => {
  it('takes a revocation that a receipt and the ledger verify', async () => {
    expect(await look({ state: 'revoked', phase: 'verified' })).toEqual([]);
    const found = { credential: 'C-01', state: 'already-applied' };
    expect(await look({ state: 'revoked', phase: 'verified', receipt: found })).toEqual([]);
  });

  it.each<Omit<Case, 'state'>>([
    {},
    { phase: 'unknown' },
    { phase: 'approved', receipt: { state: 'approved' } },
    { phase: 'verified', receipt: { credential: 'C-02' } },
    { phase: 'verified', receipt: { state: 'planned' } },
    { commands: ['/credential rotated credential=C-01'] },
  ])('objects to revoked with %j', async (one) => {
    expect(await look({ state: 'revoked', ...one })).toEqual([
      'incident.md:16:52 error Unexpected state `revoked` of C-01, expected `exposed` until there is a receipt that verified it',
    ]);
  });

  it.each([
    '/credential rotated credential=C-01',
    '/credential rotated credential=c-01',
    '/credential ROTATED credential=C-01 last4=abcd',
  ])('takes a rotation after %s', async (command) => {
    expect(await look({ state: 'rotated', commands: [command] })).toEqual([]);
  });

  it.each([
    '/credential rotated credential=C-011',
    '/credential add kind=other',
    '/note rotated credential=C-01',
  ])('objects to rotated after %s', async (command) => {
    expect(await look({ state: 'rotated', commands: [command] })).toHaveLength(1);
  });

  it('believes signed entries and signed receipts alone where it has the key', async () => {
    const revoked = { state: 'revoked', phase: 'verified', signer: OURS } as const;
    const receipt = { isSigned: true };
    expect(await look({ ...revoked, isWritten: true, receipt })).toEqual([]);
    expect(await look({ ...revoked, isWritten: true })).toHaveLength(1);
    expect(await look({ ...revoked, receipt })).toEqual([
      expect.stringContaining('a receipt that verified it and carries our signature'),
    ]);
    const commands = ['/credential rotated credential=C-01'];
    expect(await look({ state: 'rotated', commands, isWritten: true, signer: OURS })).toEqual([]);
    expect(await look({ state: 'rotated', commands, signer: OURS })).toHaveLength(1);
  });

  it.each([
    ['revoked', '`/contain` with a step that revokes C-01'],
    ['rotated', 'Write `state: exposed`; `/credential rotated credential=C-01` records'],
  ] as const)('says how a credential becomes %s', async (state, way) => {
    const record = RECORD.replace(
      'exposed_credentials: []',
      `exposed_credentials: [{id: C-01, kind: github_pat, state: ${state}}]`,
    );
    const findings = await validateIncident({ tree: toTree({ 'incident.md': record }), now: NOW });
    expect(findings.find(({ rule }) => rule === 'record/credential-state')?.fix).toContain(way);
  });

  it('takes no receipt of a revocation for a rotation', async () => {
    expect(await look({ state: 'rotated', phase: 'verified' })).toEqual([
      expect.stringMatching(/expected `exposed` until there is a ledger entry that says so$/),
    ]);
  });

  it('says nothing of a record that cannot be read, and passes over receipts of other steps', async () => {
    const files = { 'incident.md': 'no record', 'ledger.ndjson': '' };
    expect(await check('record/credential-state', files)).toEqual([]);
  });

  it('lets an exposed credential be', async () => {
    expect(await look({ state: 'exposed' })).toEqual([]);
  });
});
