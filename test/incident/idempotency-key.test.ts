import { describe, expect, it } from 'vitest';
import { toIdempotencyKey, type ClaimedRequest } from '#incident/idempotency-key.ts';

const request: ClaimedRequest = {
  repositoryId: 1,
  source: { kind: 'comment', id: '77' },
  body: '/note x\n/report',
};

describe('toIdempotencyKey', () => {
  it('gives the same request the same claim', () => {
    expect(toIdempotencyKey({ ...request }, 0)).toBe(toIdempotencyKey(request, 0));
  });

  it('gives another repository, comment, body or place another claim', () => {
    const claims = [
      toIdempotencyKey(request, 0),
      toIdempotencyKey(request, 1),
      toIdempotencyKey({ ...request, repositoryId: 2 }, 0),
      toIdempotencyKey({ ...request, source: { kind: 'comment', id: '78' } }, 0),
      toIdempotencyKey({ ...request, source: { kind: 'label', id: '77' } }, 0),
      toIdempotencyKey({ ...request, body: '/note y' }, 0),
    ];
    expect(new Set(claims).size).toBe(claims.length);
  });
});
