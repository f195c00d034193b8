/** Signers for tests: one key, listed for both hands, so that one signer can write whatever a test needs. */
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { createSigner, type Signer, type SigningKey } from '#incident/signature.ts';

const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The private half that a name stands for, as the secret holds it. */
export function toPrivateText(name: string): string {
  return createHash('sha256').update(name).digest('base64');
}

/** Its public half, as firebreak.yml lists it. */
export function toListed(name: string, change: Partial<SigningKey> = {}): SigningKey {
  const key = Buffer.concat([PRIVATE, Buffer.from(toPrivateText(name), 'base64')]);
  const pair = createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
  const spki = pair.export({ format: 'der', type: 'spki' });
  return {
    id: 'test-firebreak',
    environment: 'firebreak',
    public: spki.subarray(-32).toString('base64'),
    from: '2000-01-01T00:00:00Z',
    exercise: false,
    ...change,
  };
}

/** Both entries of a key that may sign everything. */
export function listForAll(name: string): SigningKey[] {
  const contains = { id: 'test-containment', environment: 'containment' };
  return [toListed(name), toListed(name, contains)];
}

const NAME = 'key of the tests';

/** What everybody has who can read firebreak.yml: it checks what {@link createTestSigner} signed, and signs nothing. */
export const CHECKER: Signer = createSigner({ listed: listForAll(NAME) });

/** A signer that may sign everything; another name makes one that the first does not believe. */
export function createTestSigner(name = NAME): Signer {
  return createSigner({ listed: listForAll(name), own: toPrivateText(name) });
}
