import { expect, test } from 'vitest';
import { createSealKey } from '#sandbox/world/seal-key.ts';

test('each pair is another one, 32 bytes for each half', async () => {
  const [one, other] = [await createSealKey(), await createSealKey()];
  expect(Buffer.from(one.publicKey, 'base64')).toHaveLength(32);
  expect(Buffer.from(one.privateKey, 'base64')).toHaveLength(32);
  expect(new Set([one, other].flatMap((pair) => Object.values(pair))).size).toBe(4);
});
