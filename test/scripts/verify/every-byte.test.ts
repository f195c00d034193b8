// Every byte of the worked exercise that custody covers, flipped once. Minutes; a sample is in tamper.test.ts.
import { describe, expect, it } from 'vitest';
import { findMissed, listFlips, NAMES } from './tampering.ts';

describe.each(NAMES)('%s', (kind) => {
  it.each([true, false])(
    'shows each flipped byte (with history: %s)',
    { timeout: 1_200_000 },
    async (hasHistory) => {
      const all = await listFlips(kind);
      // Without history the whole incident is read anew for each: a twentieth of them says the share.
      const flips = hasHistory ? all : all.filter((_, index) => index % 20 === 0);
      const missed = await findMissed(kind, flips, hasHistory);
      const share = ((1 - missed.length / flips.length) * 100).toFixed(2);
      process.stdout.write(
        `${kind}, ${hasHistory ? 'clone' : 'files alone'}: ${flips.length - missed.length} of ${flips.length} (${share} %)\n`,
      );
      if (hasHistory) expect(missed).toEqual([]);
    },
  );
});
