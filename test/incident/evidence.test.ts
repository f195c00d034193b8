import { describe, expect, it } from 'vitest';
import { Evidence, parseEvidence, renderEvidence } from '#incident/evidence.ts';

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

const lineOf = (text: string): number =>
  TEXT.split('\n').findIndex((line) => line.includes(text)) + 1;
const gap = (from: string, to: string) => () => parseEvidence(TEXT.replace(from, to));

describe('custody cards', () => {
  it('give back what was written', () => {
    expect(parseEvidence(TEXT)).toEqual(CARD);
  });

  it('need a digest or, for originals without bytes, the ids of the provider', () => {
    const { digests: _, ...card } = CARD;
    expect(Evidence.safeParse(card).success).toBe(false);
    expect(Evidence.safeParse({ ...card, provider_ref: { snapshot: 'snap-1' } }).success).toBe(
      true,
    );
  });

  it('name the line where custody has a gap or runs backwards', () => {
    expect(gap('from: dana', 'from: eve')).toThrow(
      `line ${lineOf('from: dana')}: custody.1.from: Expected the one who had it before (dana), got eve`,
    );
    expect(gap('from: null', 'from: eve')).toThrow('custody.0.from: Expected');
    expect(gap('at: 2026-11-21T06:30:00Z', 'at: 2026-11-21T04:30:00Z')).toThrow(
      `line ${lineOf('06:30:00Z')}: custody.1.at: Expected a time after the hand-over before it`,
    );
  });

  it('refuse unknown keys with their line', () => {
    expect(() => parseEvidence(`${TEXT}owner: eve\n`)).toThrow(
      `line ${TEXT.split('\n').length}: owner: Unexpected key, expected one of`,
    );
  });
});
