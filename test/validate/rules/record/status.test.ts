import { describe, expect, it } from 'vitest';
import { appendLedger, type LedgerDraft } from '#incident/ledger.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { createTestSigner } from '../../../support/signer.ts';
import { validateIncident } from '#validate/index.ts';
import { check, ID, NOW, RECORD, toLedgerDraft, toTree } from '../../sample.ts';

const OURS = createTestSigner();

interface Case {
  status: string;
  commands?: readonly string[];
  phase?: LedgerDraft['phase'];
  isWritten?: boolean;
  signer?: typeof OURS;
}

const look = ({ status, commands = [], phase = 'done', isWritten = false, signer }: Case) => {
  const owner = { id: ID, signer: isWritten ? OURS : NO_SIGNER };
  const drafts = commands.map((command) => ({ ...toLedgerDraft(command), phase }));
  const files = {
    'incident.md': RECORD.replace('status: declared', `status: ${status}`),
    'ledger.ndjson': appendLedger('', owner, drafts).text,
  };
  return check('record/status', files, signer === undefined ? {} : { signer });
};

describe('record/status', () => {
  it.each([
    ['declared', []],
    ['contained', ['/milestone contained --at 2026-11-21T06:02Z']],
    ['recovered', ['/milestone contained', '/milestone eradicated', '/milestone recovered']],
    ['contained', ['/milestone recovered', '/milestone Contained']],
    ['eradicated', ['/milestone eradicated --reason "recovered, not contained"']],
    ['contained', ['/milestone contained', '/milestone access-removed', '/note /milestone closed']],
    ['closed', ['/milestone contained', '/close --reason "over"']],
    ['closed', ['merge pull_request=43']],
    ['dismissed', []],
    ['dismissed', ['/milestone contained']],
  ])('takes %s after %j', async (status, commands) => {
    expect(await look({ status, commands })).toEqual([]);
  });

  it.each([
    ['closed', [], 'declared'],
    ['contained', [], 'declared'],
    ['declared', ['/milestone contained'], 'contained'],
    ['recovered', ['/milestone contained'], 'contained'],
    ['contained', ['/close'], 'closed'],
    ['closed', ['/note /close', 'x /close'], 'declared'],
    ['contained', ['/note contained', '/assign contained'], 'declared'],
    ['dismissed', ['/milestone recovered'], 'recovered'],
    ['dismissed', ['/close'], 'closed'],
  ])('objects to %s after %j', async (status, commands, expected) => {
    expect(await look({ status, commands })).toEqual([
      `incident.md:6:1 error Unexpected status \`${status}\`, expected \`${expected}\`, as the ledger leaves it`,
    ]);
  });

  it.each([
    ['closed', [], 'Write `status: declared`, or comment `/close` if it is so.'],
    ['contained', [], 'Write `status: declared`, or comment `/milestone contained` if it is so.'],
    ['declared', ['/milestone contained'], 'Write `status: contained`.'],
    ['dismissed', ['/milestone recovered'], 'Write `status: recovered`.'],
  ])('says what to do about %s after %j', async (status, commands, fix) => {
    const drafts = commands.map(toLedgerDraft);
    const tree = toTree({
      'incident.md': RECORD.replace('status: declared', `status: ${status}`),
      'ledger.ndjson': appendLedger('', ID, drafts).text,
    });
    const findings = await validateIncident({ tree, now: NOW });
    expect(findings.find(({ rule }) => rule === 'record/status')?.fix).toBe(fix);
  });

  it.each(['refused', 'intent', 'unknown'] as const)(
    'does not count a %s command',
    async (phase) => {
      expect(await look({ status: 'closed', commands: ['/close'], phase })).toHaveLength(1);
    },
  );

  it('takes closed with its milestone where the branch is merged, and not on the branch', async () => {
    const closed =
      '  closed: {at: 2026-11-21T09:00:00Z, precision: second, source: T-0002, recorded_at: 2026-11-21T09:00:00Z, recorded_by: octocat}\n';
    const record = RECORD.replace('status: declared', 'status: closed');
    const files = { 'incident.md': record.replace('affected:', `${closed}affected:`) };
    expect(await check('record/status', files)).toEqual([]);
    const branch = { changed: [], isProven: true, isLedgerOwn: true };
    expect(await check('record/status', files, { branch })).toHaveLength(1);
    const contained = {
      'incident.md': files['incident.md'].replace(': closed\n', ': contained\n'),
    };
    expect(await check('record/status', contained)).toHaveLength(1);
  });

  it('believes signed entries alone where it has the key', async () => {
    const closed = { status: 'closed', commands: ['/close'], signer: OURS };
    expect(await look({ ...closed, isWritten: true })).toEqual([]);
    expect(await look(closed)).toEqual([
      expect.stringContaining('expected `declared`, as the ledger, where it is signed, leaves it'),
    ]);
    const other = createTestSigner('another key');
    expect(await look({ ...closed, isWritten: true, signer: other })).toHaveLength(1);
  });
});
