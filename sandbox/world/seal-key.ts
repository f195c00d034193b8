/**
 * The operator's libsodium box key pair. `npm run deposit` seals to the public half; only the
 * containment environment holds the private half.
 */

import sodium, { ready } from 'libsodium-wrappers';

export interface SealKey {
  /** Base64, as in `firebreak.yml` under `operator_public_key`. */
  publicKey: string;
  /** Base64, as in the environment secret `FIREBREAK_OPERATOR_SEAL_KEY`. */
  privateKey: string;
}

/** Makes a fresh key pair for `crypto_box_seal`. */
export async function createSealKey(): Promise<SealKey> {
  await ready;
  const pair = sodium.crypto_box_keypair();
  return {
    publicKey: Buffer.from(pair.publicKey).toString('base64'),
    privateKey: Buffer.from(pair.privateKey).toString('base64'),
  };
}
