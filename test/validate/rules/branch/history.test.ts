import { describe, expect, it } from 'vitest';
import { check, tell } from '../../sample.ts';

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

  it('says what would be right and who can help', async () => {
    const branch = { changed: [], isProven: false, isLedgerOwn: true };
    expect(await tell('branch/history', {}, { branch })).toEqual([
      [
        'timeline.md:1:1',
        'row of commits that cannot be followed back to a validated one',
        'a validated commit among the last thousand, on each of at most five merged lines, and none that came by way of the default branch without being kept there',
        'Ask an administrator to set the branch back to its last validated commit, and push the rest again as one commit.',
      ],
    ]);
  });

  it('passes a branch whose past is known, and files without a branch', async () => {
    expect(await look(true)).toEqual([]);
    expect(await check('branch/history', {})).toEqual([]);
  });
});
