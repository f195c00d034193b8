/**
 * Revokes a leaked GitHub token that anyone may own, by presenting it to GitHub's public endpoint. It cannot be undone.
 * The raw value exists only inside `apply` and `verify`; no other function can even ask for it.
 */
import { CredentialId, toSealedCredentialPath } from '#incident/path.ts';
import { z } from 'zod';
import type { Organisation } from '../organisation.ts';
import { sha256 } from '#kernel/canonical.ts';
import { setCredentialState, type ExposedCredential, type Incident } from '#incident/record.ts';
import { findCredentialKind, isProbeable, isRevocable } from '#incident/credential-kind.ts';
import { REVOKE_CREDENTIAL, WHO_AM_I } from '../routes.ts';
import { nameOne, SERVICE } from '../words.ts';
import { refuseProtected } from '#containment/index.ts';
import {
  defineStep,
  type ApplyResult,
  type EvidenceFile,
  type PlanDraft,
  type StepContext,
  type StepRefusal,
  type StepRun,
  type VerifyResult,
} from '#containment/index.ts';

const Params = z.strictObject({ credential: CredentialId });
type Params = z.infer<typeof Params>;

export const revokeCredential = defineStep<Params, Organisation>({
  name: 'github/revoke-credential',
  title: 'Revoke a leaked GitHub credential',
  countermeasure: 'D3-CR',
  reversible: 'no',
  blastRadius: 'principal',
  reads: {},
  permissions: {},
  params: Params,
  paramsHelp: { credential: 'id of the exposed credential in the record, e.g. C-01' },
  example: '/contain github/revoke-credential credential=C-01',
  words: {
    service: SERVICE,
    done: 'revoked',
    undone: 'restored',
    noun: 'the revocation of',
    toSubject: (targets) => ['the leaked GitHub credential', ...nameOne(targets, 'credential')],
    afterwards: 'Issue a new credential to whatever needs one.',
  },
  revokes: isRevocable,
  fromRecord: (incident) => {
    const exposed = incident.exposed_credentials.filter(({ state }) => state === 'exposed');
    const [only] = exposed;
    return only !== undefined && exposed.length === 1 ? { credential: only.id } : undefined;
  },
  plan: async (params, context) => planRevocation(params, context),
  evidenceBefore: async (run, context) => [toEvidence(run, context)],
  apply: applyRevocation,
  verify: verifyRevocation,
  record: (incident, { credential }) => setCredentialState(incident, credential, 'revoked'),
});

function planRevocation(
  { credential: id }: Params,
  context: StepContext<Organisation>,
): PlanDraft | StepRefusal {
  const credential = findCredential(context.incident, id);
  if (credential === undefined) return refuseUnknown(id, context.incident);
  const { fingerprint, last4 = '????', kind, state } = credential;
  if (state !== 'exposed')
    return refuseWith('not-needed', `${id} is ${state} already; nothing is left to revoke.`);
  if (fingerprint !== undefined && context.settings.protected.credentials.includes(fingerprint)) {
    return refuseProtected('credential', id);
  }
  if (!isRevocable(kind)) return refuseKind(id);
  if (fingerprint === undefined || !context.hasSealedCredential(id))
    return refuseWithoutDeposit(id);
  const unprobed = `GitHub has no way to check a refresh token, so the outcome will stay unknown; confirm it with the app's owner.`;
  return {
    targets: [{ kind: 'credential', name: id, id: fingerprint }],
    calls: [
      ...(isProbeable(kind) ? [`${WHO_AM_I} with the credential`] : []),
      `${REVOKE_CREDENTIAL} without authentication`,
      ...(isProbeable(kind) ? [`${WHO_AM_I} with the credential: 401 expected`] : []),
    ],
    prior: { kind, state, fingerprint },
    impact: `The ${kind} ending in ${last4} stops working everywhere, for good, and GitHub mails its owner. Whatever uses it fails until it has a new one.`,
    notes: isProbeable(kind) ? [] : [unprobed],
  };
}

function findCredential(incident: Incident, id: string): ExposedCredential | undefined {
  return incident.exposed_credentials.find((one) => one.id === id);
}

function refuseWith(refused: StepRefusal['refused'], message: string): StepRefusal {
  return { refused, message };
}

function refuseUnknown(id: string, { exposed_credentials: known }: Incident): StepRefusal {
  const there = known.map((one) => one.id).join(', ') || 'none';
  return refuseWith(
    'unknown-target',
    `Expected a credential of the record (${there}), got ${id}. Deposit it first: npm run deposit.`,
  );
}

function refuseKind(id: string): StepRefusal {
  return refuseWith(
    'unknown-target',
    `Expected a credential that begins with ghp_, github_pat_, gho_, ghu_ or ghr_, got ${id} of another kind. Revoke it where it was issued, then record it as rotated; a job's own ghs_ token dies with its job.`,
  );
}

function refuseWithoutDeposit(id: string): StepRefusal {
  return refuseWith(
    'no-deposit',
    `Expected the sealed value in ${toSealedCredentialPath(id)}, got no such file or no fingerprint in the record. Run npm run deposit with the id ${id}.`,
  );
}

/** The hash is what GitHub's audit log calls `hashed_token`: it finds every use of the token. */
function toEvidence(
  { params, plan }: StepRun<Params>,
  { incident }: StepContext<Organisation>,
): EvidenceFile {
  const credential = findCredential(incident, params.credential);
  const fingerprint = plan.targets[0]?.id ?? '';
  const hashed = Buffer.from(fingerprint.replace(/^sha256:/, ''), 'hex').toString('base64');
  const content = {
    credential: params.credential,
    kind: credential?.kind ?? null,
    last4: credential?.last4 ?? null,
    fingerprint,
    hashed_token: hashed,
    audit_log_phrase: `hashed_token:"${hashed}"`,
  };
  return {
    name: `${params.credential}.json`,
    content: `${JSON.stringify(content, null, 2)}\n`,
    note: `What ${params.credential} was, and the audit log search that finds its uses`,
  };
}

async function applyRevocation(
  run: StepRun<Params>,
  context: StepContext<Organisation>,
): Promise<ApplyResult | StepRefusal> {
  const opened = await openPlanned(run, context);
  if ('refused' in opened) return opened;
  const { value, probeable } = opened;
  const { credential: id } = run.params;
  // Whatever is not 401 counts as alive: a thief who exhausts the rate limit must not save the token.
  if (probeable && (await context.client.probeCredential(value)) === DEAD) {
    return {
      outcome: 'already-applied',
      done: [`${id} no longer opened GitHub before anything was done.`],
    };
  }
  await context.client.revokeCredential(value);
  return { outcome: 'applied', done: [`GitHub accepted the revocation of ${id}.`] };
}

/** Opens the deposit and makes sure that it is the value which was planned and approved. */
async function openPlanned(
  { params, plan }: StepRun<Params>,
  context: StepContext<Organisation>,
): Promise<{ value: string; probeable: boolean } | StepRefusal> {
  const { credential: id } = params;
  const opened = await context.openCredential(id);
  if (!opened.opened) return refuseWith('no-deposit', opened.problem);
  const { value } = opened;
  if (sha256(value) !== plan.targets[0]?.id) {
    return refuseWith(
      'no-deposit',
      `Expected the value of ${id} that was approved, got another. Deposit it again.`,
    );
  }
  const kind = findCredentialKind(value);
  return isRevocable(kind) ? { value, probeable: isProbeable(kind) } : refuseKind(id);
}

/** Revocation is asynchronous: GitHub answers 202 and the token dies some seconds later. */
const DEAD = 401;
const WAITS_MS = [1000, 2000, 4000, 8000, 15_000];

async function verifyRevocation(
  run: StepRun<Params>,
  context: StepContext<Organisation>,
): Promise<VerifyResult> {
  const opened = await openPlanned(run, context);
  if ('refused' in opened) return { verified: false, seen: opened.message };
  if (!opened.probeable) {
    return {
      verified: false,
      seen: 'GitHub accepted the revocation, but a refresh token cannot be checked.',
    };
  }
  let status: number | undefined;
  for (const wait of [...WAITS_MS, undefined]) {
    status = await context.client.probeCredential(opened.value);
    if (status === DEAD) {
      return { verified: true, seen: `GET /user answers 401 to ${run.params.credential}.` };
    }
    if (wait !== undefined) await context.pause(wait);
  }
  return { verified: false, seen: renderDoubt(run.params.credential, status) };
}

/** 200 is a token that lives; a limit or a failure of GitHub says neither. */
function renderDoubt(id: string, status: number | undefined): string {
  if (status === 200) return `GET /user still answers ${id}; revoke it by hand.`;
  const got = status === undefined ? 'no answer' : String(status);
  return `Expected GET /user to answer 401 to ${id}, got ${got}, which tells neither way.`;
}
