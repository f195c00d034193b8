/** Manifests as large as they may be. */
import { expect, it } from 'vitest';
import { MANIFEST_BYTES_AT_MOST } from '#incident/manifest.ts';
import { expectGrowth, expectRefusal, HOSTILE } from './large-manifest.ts';

it('parses and grows with five thousand artifacts in bounded time', () => {
  expectGrowth(5000);
});

it.each(HOSTILE)(
  'refuses two hostile megabytes of %s in bounded time',
  (_, piece, message) => {
    expect(MANIFEST_BYTES_AT_MOST).toBe(2 * 1024 * 1024);
    expectRefusal({ piece, message, bytes: MANIFEST_BYTES_AT_MOST });
  },
  120_000,
);
