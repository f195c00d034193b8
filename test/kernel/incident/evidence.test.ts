import { describe, expect, it } from 'vitest';
import {
  Evidence,
  findEvidenceProblems,
  parseEvidence,
  renderEvidence,
} from '#kernel/incident/evidence.ts';

const CARD: Evidence = {
  id: 'E-0001',
  title: 'Audit log export',
  type: 'log-export',
  target: 'github:acme:audit-log',
  volatility: 5,
  discovered: { at: '2026-11-21T05:00:00Z', by: 'dana' },
  acquired: { at: '2026-11-21T05:30:00Z', by: 'dana', tool: 'gh api', clock_offset_ms: 12 },
  alterations: 'none',
  digests: { sha256: 'a'.repeat(64) },
  storage: { uri: 's3://acme-evidence/E-0001', lock: { mode: 'GOVERNANCE', legal_hold: true } },
  custody: [
    {
      at: '2026-11-21T05:30:00Z',
      from: null,
      to: 'dana',
      reason: 'acquired',
      digest_verified: true,
    },
    {
      at: '2026-11-21T06:30:00Z',
      from: 'dana',
      to: 'maya',
      reason: 'analysis',
      digest_verified: true,
    },
  ],
  tlp: 'AMBER+STRICT',
};

const TEXT = renderEvidence(CARD);

describe('custody cards', () => {
  it('give back what was written', () => {
    expect(parseEvidence(TEXT)).toEqual(CARD);
    expect(findEvidenceProblems(TEXT)).toEqual([]);
  });

  it('need a digest or, for originals without bytes, the ids of the provider', () => {
    const { digests: _, ...card } = CARD;
    expect(Evidence.safeParse(card).success).toBe(false);
    expect(Evidence.safeParse({ ...card, provider_ref: { snapshot: 'snap-1' } }).success).toBe(
      true,
    );
  });

  it('name the line where custody has a gap or runs backwards', () => {
    const lineOf = (text: string): number =>
      TEXT.split('\n').findIndex((line) => line.includes(text)) + 1;
    expect(findEvidenceProblems(TEXT.replace('from: dana', 'from: eve'))).toMatchObject([
      { path: 'custody.1.from', line: lineOf('from: dana') },
    ]);
    expect(findEvidenceProblems(TEXT.replace('from: null', 'from: eve'))).toMatchObject([
      { path: 'custody.0.from' },
    ]);
    const early = TEXT.replace('at: 2026-11-21T06:30:00Z', 'at: 2026-11-21T04:30:00Z');
    expect(findEvidenceProblems(early)).toMatchObject([
      { path: 'custody.1.at', line: lineOf('06:30:00Z') },
    ]);
  });

  it('refuse unknown keys with their line', () => {
    expect(findEvidenceProblems(`${TEXT}owner: eve\n`)).toMatchObject([
      { path: 'owner', line: TEXT.split('\n').length },
    ]);
  });
});
