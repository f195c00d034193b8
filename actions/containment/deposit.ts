/**
 * Depositing a leaked credential: the raw value goes into a sealed box in the incident folder, the record gets only
 * its fingerprint and last four characters. Nothing here writes to disk or prints.
 */
import { sha256 } from '#kernel/canonical.ts';
import { UserError } from '#kernel/errors.ts';
import {
  updateIncident,
  type CredentialKind,
  type ExposedCredential,
  type Incident,
} from '#incident/record.ts';
import { FILES, CredentialId, toSealedCredentialPath } from '#incident/path.ts';
import { findCredentialKind } from '#incident/credential-kind.ts';
import { renderSealedCredential } from '#incident/sealed-credential.ts';
import { sealCredential } from './sealed.ts';

export interface DepositRequest {
  /** The text of incident.md. */
  incidentText: string;
  id: string;
  value: string;
  /** Base64, from `operator_public_key` in firebreak.yml. */
  publicKey: string;
  /** What the prefix says, when left out. */
  kind?: CredentialKind;
}

/**
 * Seals a value and registers it: the files to commit, by path relative to the incident folder.
 * @throws UserError when the value, the id or the key is none, or the record names another credential by that id.
 */
export async function depositCredential(
  request: DepositRequest,
): Promise<{ files: Map<string, string>; credential: ExposedCredential }> {
  const value = toValue(request.value);
  const id = toId(request.id);
  const credential: ExposedCredential = {
    id,
    kind: request.kind ?? findCredentialKind(value),
    fingerprint: sha256(value),
    last4: value.slice(-4),
    state: 'exposed',
  };
  const record = updateIncident(request.incidentText, (incident) => register(incident, credential));
  const sealed = renderSealedCredential({
    credential: id,
    kind: credential.kind,
    fingerprint: sha256(value),
    sealed_to: request.publicKey,
    box: await sealCredential({ value, publicKey: request.publicKey }),
  });
  return {
    files: new Map([
      [FILES.record, record],
      [toSealedCredentialPath(id), sealed],
    ]),
    credential,
  };
}

/** A short value would be given away by its last four characters; a line break means that more than the value was pasted. */
const SHORTEST = 16;

function toValue(raw: string): string {
  const value = raw.trim();
  if (value.length >= SHORTEST && /^[!-~]+$/.test(value)) return value;
  throw new UserError({
    code: 'invalid-credential',
    message: `Expected one credential of at least ${SHORTEST} visible ASCII characters, got ${value.length} characters${/\s/.test(value) ? ' with blanks in between' : ''}.`,
    hint: 'Pass the bare value on standard input, without its name and without quotes.',
  });
}

function toId(id: string): string {
  const parsed = CredentialId.safeParse(id);
  if (parsed.success) return parsed.data;
  throw new UserError({
    code: 'invalid-credential-id',
    message: `Expected a credential id such as C-01, got ${JSON.stringify(id.slice(0, 8))}.`,
    hint: 'Name the credential by its id; the value itself goes to standard input.',
  });
}

function register(incident: Incident, credential: ExposedCredential): Incident {
  const { exposed_credentials: known } = incident;
  const before = known.find(({ id }) => id === credential.id);
  if (before === undefined) return { ...incident, exposed_credentials: [...known, credential] };
  assertSame(before, credential);
  const exposed_credentials = known.map((one) => (one === before ? credential : one));
  return { ...incident, exposed_credentials };
}

/** An id stands for one credential for good: plans, receipts and reports already cite it. */
function assertSame(before: ExposedCredential, credential: ExposedCredential): void {
  if (before.fingerprint === undefined || before.fingerprint === credential.fingerprint) return;
  throw new UserError({
    code: 'other-credential',
    message: `Expected the value of ${credential.id} (${before.fingerprint}), got another one (${credential.fingerprint ?? ''}).`,
    hint: 'Deposit it under the next free id, such as the one after the last in exposed_credentials.',
  });
}
