// A sample of every-byte.test.ts, another one each day.
import { expect, it } from 'vitest';
import { findMissed, listFlips, NAMES } from './tampering.ts';

/** Of so many bytes one is flipped. */
const STRIDE = 997;
const DAY_MS = 86_400_000;

it.each(NAMES)('a flipped byte of the %s shows in a clone', async (kind) => {
  const today = Math.floor(Date.now() / DAY_MS);
  const flips = await listFlips(kind);
  const sample = flips.filter(
    (_, index) => index % STRIDE === today % Math.min(STRIDE, flips.length),
  );
  expect(sample.length).toBeGreaterThan(0);
  expect(await findMissed(kind, sample, true)).toEqual([]);
});
