/**
 * The keys that a rehearsal signs with. They are made from their own names, so the same exercise leaves the same bytes,
 * and everybody can make them: what they sign proves nothing, and counts outside the sandbox in exercises alone.
 */
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';

export interface SandboxKey {
  /** As `firebreak.yml` lists it under `signing_keys`. */
  listed: { id: string; environment: string; public: string; from: string };
  /** Base64 of 32 bytes, as in the environment secret `FIREBREAK_SIGNING_KEY`. */
  privateKey: string;
}

/** What stands before the 32 bytes of an Ed25519 key, RFC 8410 §7. */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const BYTES = 32;

/** The key of an environment. */
export function createSandboxKey(environment: string): SandboxKey {
  const seed = createHash('sha256').update(`firebreak exercise ${environment}`).digest();
  const key = Buffer.concat([PRIVATE, seed]);
  const pair = createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
  const spki = pair.export({ format: 'der', type: 'spki' });
  return {
    listed: {
      id: `exercise-${environment}`,
      environment,
      public: spki.subarray(-BYTES).toString('base64'),
      from: '2000-01-01T00:00:00Z',
    },
    privateKey: seed.toString('base64'),
  };
}
