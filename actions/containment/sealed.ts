/**
 * Sealed boxes: anyone can close one with the public key, only the operator job opens it (libsodium `crypto_box_seal`).
 * What closes and opens them is loaded when a box is touched; plans and replies never pay for it.
 */
import { UserError } from '#kernel/errors.ts';
import type { OpenedCredential } from './step.ts';

const KEY = /^[A-Za-z0-9+/]{43}=$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

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
  const { closeBox } = await import('./sealed-box.ts');
  return closeBox(Buffer.from(value), Buffer.from(publicKey, 'base64')).toString('base64');
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
  const { openBox, toPublicKey } = await import('./sealed-box.ts');
  const secret = Buffer.from(privateKey, 'base64');
  if (sealedTo !== undefined && sealedTo !== toPublicKey(secret).toString('base64')) {
    return fail(
      'It was sealed to another operator key than this job holds. Deposit the value again.',
    );
  }
  try {
    if (!BASE64.test(box)) return fail(DAMAGED);
    const opened = openBox(Buffer.from(box, 'base64'), secret);
    return { opened: true, value: TEXT.decode(opened) };
  } catch {
    return fail(DAMAGED);
  } finally {
    secret.fill(0);
  }
}

/** Bytes that are no text are a damaged box. */
const TEXT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const DAMAGED = 'The sealed box is damaged or was sealed to another key. Deposit the value again.';

function fail(problem: string): OpenedCredential {
  return { opened: false, problem };
}
