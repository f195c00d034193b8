import { describe, expect, it } from 'vitest';
import { toClaim, type ClaimedRequest } from '#incident/idempotency-key.ts';

const request: ClaimedRequest = {
  repositoryId: 1,
  source: { kind: 'comment', id: '77' },
  body: '/note x\n/report',
};

describe('toClaim', () => {
  it('gives the same request the same claim', () => {
    expect(toClaim({ ...request }, 0)).toBe(toClaim(request, 0));
  });

  it('gives another repository, comment, body or place another claim', () => {
    const claims = [
      toClaim(request, 0),
      toClaim(request, 1),
      toClaim({ ...request, repositoryId: 2 }, 0),
      toClaim({ ...request, source: { kind: 'comment', id: '78' } }, 0),
      toClaim({ ...request, source: { kind: 'label', id: '77' } }, 0),
      toClaim({ ...request, body: '/note y' }, 0),
    ];
    expect(new Set(claims).size).toBe(claims.length);
  });
});
