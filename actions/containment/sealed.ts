/**
 * Sealed boxes: anyone can close one with the public key, only the operator job opens it (libsodium `crypto_box_seal`).
 * libsodium is loaded only here and only when a box is touched; plans and replies never pay for it.
 */
import type Sodium from 'libsodium-wrappers';
import { UserError } from '#kernel/errors.ts';
import type { OpenedCredential } from './step.ts';

const KEY = /^[A-Za-z0-9+/]{43}=$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

async function loadSodium(): Promise<typeof Sodium> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return sodium;
}

/** Seals a value to a public key; both keys and box are base64. @throws UserError when the key is none. */
export async function sealCredential({
  value,
  publicKey,
}: {
  value: string;
  publicKey: string;
}): Promise<string> {
  if (!KEY.test(publicKey)) {
    throw new UserError({
      code: 'no-operator-key',
      message:
        'Expected operator_public_key in firebreak.yml to be 32 bytes in base64, got something else.',
      hint: 'Run `npm run setup`, which makes the key pair, and pull the default branch.',
    });
  }
  const sodium = await loadSodium();
  const sealed = sodium.crypto_box_seal(
    sodium.from_string(value),
    Buffer.from(publicKey, 'base64'),
  );
  return Buffer.from(sealed).toString('base64');
}

/** Opens a box, or says what to do; no message holds anything of the value. */
export async function openSealed({
  box,
  sealedTo,
  privateKey,
  environment,
}: {
  box: string;
  sealedTo?: string;
  privateKey: string;
  /** Where the private half should have come from. */
  environment: string;
}): Promise<OpenedCredential> {
  if (!KEY.test(privateKey)) {
    return fail(
      `Expected the operator key in the environment \`${environment}\`, got none. Run \`npm run setup\`.`,
    );
  }
  const sodium = await loadSodium();
  const secret = Buffer.from(privateKey, 'base64');
  const publicKey = sodium.crypto_scalarmult_base(secret);
  if (sealedTo !== undefined && sealedTo !== Buffer.from(publicKey).toString('base64')) {
    return fail(
      'It was sealed to another operator key than this job holds. Deposit the value again.',
    );
  }
  try {
    if (!BASE64.test(box)) return fail(DAMAGED);
    const opened = sodium.crypto_box_seal_open(Buffer.from(box, 'base64'), publicKey, secret);
    return { opened: true, value: sodium.to_string(opened) };
  } catch {
    return fail(DAMAGED);
  } finally {
    sodium.memzero(secret);
  }
}

const DAMAGED = 'The sealed box is damaged or was sealed to another key. Deposit the value again.';

function fail(problem: string): OpenedCredential {
  return { opened: false, problem };
}
