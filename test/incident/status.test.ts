import { describe, expect, it } from 'vitest';
import { STATUSES, isFinal, isStatusMove, toNextStatuses } from '#incident/status.ts';

describe('status', () => {
  it('moves forward, may skip, and may stay', () => {
    expect(isStatusMove('declared', 'contained')).toBe(true);
    expect(isStatusMove('declared', 'closed')).toBe(true);
    expect(STATUSES.every((status) => isStatusMove(status, status))).toBe(true);
  });

  it('goes back when containment did not hold, but never reopens what is over', () => {
    expect(isStatusMove('recovered', 'contained')).toBe(true);
    expect(STATUSES.filter(isFinal)).toEqual(['closed', 'dismissed']);
    expect(toNextStatuses('closed')).toEqual([]);
    expect(isStatusMove('closed', 'declared')).toBe(false);
  });

  it('cannot dismiss what was eradicated', () => {
    expect(isStatusMove('eradicated', 'dismissed')).toBe(false);
  });
});
