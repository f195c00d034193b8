/**
 * The sealed value of a leaked credential, as a file of the incident: ciphertext that the operator job alone can open,
 * with what it takes to tell whose it is. https://doc.libsodium.org/public-key_cryptography/sealed_boxes
 */
import { z } from 'zod';
import { parseJson } from '#kernel/canonical.ts';
import type { Draft } from './draft.ts';
import { CredentialId, toSealedCredentialPath } from './path.ts';
import { CREDENTIAL_KINDS } from './record.ts';

export const SealedCredential = z.strictObject({
  $schema: z.string().optional(),
  credential: CredentialId,
  kind: z.enum(CREDENTIAL_KINDS),
  fingerprint: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  /** The public key it was sealed to, so that a wrong key is told from a damaged box. */
  sealed_to: z.string(),
  /** Base64 of the libsodium sealed box. */
  box: z.string(),
});
export type SealedCredential = z.infer<typeof SealedCredential>;

const SCHEMA = '../../../../schemas/sealed-credential.schema.json';

/** Renders a deposit as the file holds it. */
export function renderSealedCredential(deposit: SealedCredential): string {
  return `${JSON.stringify({ $schema: SCHEMA, ...deposit }, null, 2)}\n`;
}

/** Reads a deposit; undefined when there is none or it cannot be read. */
export function findSealedCredential(draft: Draft, id: string): SealedCredential | undefined {
  return parseSealedCredential(draft.readContainment(toSealedCredentialPath(id)) ?? '');
}

/** Parses a deposit; undefined when it cannot be read. */
export function parseSealedCredential(text: string): SealedCredential | undefined {
  return SealedCredential.safeParse(parseJson(text)).data;
}
