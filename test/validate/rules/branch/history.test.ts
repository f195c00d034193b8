import { describe, expect, it } from 'vitest';
import { check } from '../../sample.ts';

const look = (isProven: boolean) =>
  check('branch/history', {}, { branch: { changed: [], isProven, isLedgerOwn: true } });

describe('branch/history', () => {
  it('objects when nobody can say what the branch grew from', async () => {
    expect(await look(false)).toEqual([
      expect.stringMatching(
        /^timeline\.md:1:1 error Unexpected row of commits that cannot be followed back/,
      ),
    ]);
  });

  it('passes a branch whose past is known, and files without a branch', async () => {
    expect(await look(true)).toEqual([]);
    expect(await check('branch/history', {})).toEqual([]);
  });
});
