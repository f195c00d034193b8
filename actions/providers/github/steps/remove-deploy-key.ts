/**
 * Removes a deploy key from a repository. GitHub's keys cannot be changed, so the way back makes a new key of the same
 * text under another id; nothing else is lost, because the private half never was on GitHub.
 */
import { z } from 'zod';
import { sha256 } from '#kernel/canonical.ts';
import type { DeployKey, Organisation } from '../organisation.ts';
import { RepositoryParam, resolveRepository, toRepositoryRef } from '../repository.ts';
import { CREATE_KEY, DELETE_KEY, fillRoute } from '../routes.ts';
import { nameOne, nameOwner, SERVICE } from '../words.ts';
import {
  defineStep,
  type ApplyResult,
  type AppliedRun,
  type EvidenceFile,
  type PlanDraft,
  type StepContext,
  type StepRefusal,
  type StepRun,
  type VerifyResult,
} from '#containment/index.ts';

const Params = z.strictObject({ repository: RepositoryParam, key: z.string().min(1).max(255) });
type Params = z.infer<typeof Params>;

/** What the plan keeps of the key; the public half is all that is needed to put it back. */
const Prior = z.object({
  id: z.number(),
  title: z.string(),
  key: z.string(),
  read_only: z.boolean(),
});
type Prior = z.infer<typeof Prior>;

export const removeDeployKey = defineStep<Params, Organisation>({
  name: 'github/remove-deploy-key',
  title: 'Remove a deploy key',
  countermeasure: 'D3-CR',
  reversible: 'lossy',
  blastRadius: 'repository',
  reads: { administration: 'read', metadata: 'read' },
  permissions: { administration: 'write', metadata: 'read' },
  params: Params,
  paramsHelp: {
    repository: 'repository of the organisation, e.g. shop',
    key: 'title or numeric id of the deploy key',
  },
  example: '/contain github/remove-deploy-key repository=shop key=ci',
  words: {
    service: SERVICE,
    done: 'removed',
    undone: 'added again',
    noun: 'the removal of',
    toSubject: (targets) => [
      'the deploy key',
      ...nameOne(targets, 'deploy key'),
      ...nameOwner(targets),
    ],
    kinds: { key: 'deploy key' },
  },
  // The record names repositories, never keys.
  fromRecord: () => undefined,
  plan: planRemoval,
  evidenceBefore: async (run) => [toEvidence(run)],
  apply: applyRemoval,
  verify: verifyRemoval,
  rollback: { plan: planReturn, apply: applyReturn, verify: verifyReturn },
});

async function planRemoval(
  params: Params,
  context: StepContext<Organisation>,
): Promise<PlanDraft | StepRefusal> {
  const repository = await resolveRepository(params.repository, context);
  if ('refused' in repository) return repository;
  const { ref, fullName, id } = repository;
  const keys = await context.client.fetchDeployKeys(ref);
  const found = keys.filter((key) => key.title === params.key || String(key.id) === params.key);
  const [key] = found;
  if (key === undefined || found.length > 1)
    return refuseKey(params.key, found.length, found[0] === undefined ? keys : found);
  return {
    targets: [
      { kind: 'repository', name: fullName, id: String(id) },
      { kind: 'deploy key', name: key.title, id: String(key.id) },
    ],
    calls: [
      `${fillRoute(DELETE_KEY, ref, { key_id: key.id })}, which is ${toFingerprint(key.key)}`,
    ],
    prior: { id: key.id, title: key.title, key: key.key, read_only: key.readOnly },
    impact: `Whatever pulls${key.readOnly ? '' : ' from or pushes'} to ${fullName} with this key fails at once. Rolling back adds the same public key again, under a new id.`,
  };
}

/** Enough to choose from on a phone. */
const LISTED_AT_MOST = 10;

function refuseKey(asked: string, count: number, keys: readonly DeployKey[]): StepRefusal {
  const listed = keys.slice(0, LISTED_AT_MOST).map(({ id, title }) => `${id} (${title})`);
  const list = listed.length === 0 ? 'the repository has none' : listed.join(', ');
  const message =
    count > 1
      ? `Expected one deploy key, got ${count} that match ${asked}: ${list}. Give key= the numeric id.`
      : `Expected the title or id of a deploy key, got ${asked}. Keys there: ${list}.`;
  return { refused: 'unknown-target', message };
}

function toEvidence({ plan }: StepRun<Params>): EvidenceFile {
  const [repository] = plan.targets;
  return {
    name: 'deploy-key.json',
    content: `${JSON.stringify({ repository: repository?.name ?? '', ...Prior.parse(plan.prior) }, null, 2)}\n`,
    note: 'The deploy key as it was before its removal (the public half)',
  };
}

/** Looks before it deletes: a lost answer is asked for again, and the second DELETE finds the key gone by our own hand. */
async function applyRemoval(
  { params, plan }: StepRun<Params>,
  { client, settings }: StepContext<Organisation>,
): Promise<ApplyResult> {
  const { id, title } = Prior.parse(plan.prior);
  const ref = toRepositoryRef(params.repository, settings);
  const keys = await client.fetchDeployKeys(ref);
  if (keys.every((key) => key.id !== id)) {
    return {
      outcome: 'already-applied',
      done: [`The deploy key ${title} (${id}) was gone before anything was done.`],
    };
  }
  await client.deleteDeployKey(ref, id);
  return { outcome: 'applied', done: [`Deleted the deploy key ${title} (${id}).`] };
}

async function verifyRemoval(
  { params, plan }: StepRun<Params>,
  { client, settings }: StepContext<Organisation>,
): Promise<VerifyResult> {
  const prior = Prior.parse(plan.prior);
  const keys = await client.fetchDeployKeys(toRepositoryRef(params.repository, settings));
  const left = findSame(keys, prior);
  return left === undefined
    ? {
        verified: true,
        seen: `The key is not among the deploy keys that the repository lists (${keys.length}).`,
      }
    : {
        verified: false,
        seen: `The repository still lists the key, as ${left.id}. Someone may have added it again.`,
      };
}

async function planReturn(
  { params, plan }: AppliedRun<Params>,
  context: StepContext<Organisation>,
): Promise<PlanDraft | StepRefusal> {
  const repository = await resolveRepository(params.repository, context);
  if ('refused' in repository) return repository;
  const prior = Prior.parse(plan.prior);
  const there = findSame(await context.client.fetchDeployKeys(repository.ref), prior);
  if (there !== undefined) {
    return {
      refused: 'not-needed',
      message: `The same public key is there already, as ${there.id}; nothing is left to undo.`,
    };
  }
  return {
    targets: [
      { kind: 'repository', name: repository.fullName, id: String(repository.id) },
      { kind: 'deploy key', name: prior.title, id: String(prior.id) },
    ],
    calls: [
      `${fillRoute(CREATE_KEY, repository.ref)} with ${toFingerprint(prior.key)}, ${prior.read_only ? 'read' : 'write'} access`,
    ],
    prior: { present: false },
    impact: `The same public key opens ${repository.fullName} again (${prior.read_only ? 'read' : 'write'}), under a new id. Make sure that its private half was not what leaked.`,
  };
}

async function applyReturn(
  { params, plan }: AppliedRun<Params>,
  { client, settings }: StepContext<Organisation>,
): Promise<ApplyResult> {
  const { title, key, read_only } = Prior.parse(plan.prior);
  const ref = toRepositoryRef(params.repository, settings);
  const there = findSame(await client.fetchDeployKeys(ref), { key });
  if (there !== undefined) {
    return { outcome: 'already-applied', done: [`The key was there already, as ${there.id}.`] };
  }
  const { id } = await client.createDeployKey(ref, { title, key, readOnly: read_only });
  return { outcome: 'applied', done: [`Added the key again, as ${id}.`], state: { id } };
}

async function verifyReturn(
  { params, plan }: AppliedRun<Params>,
  { client, settings }: StepContext<Organisation>,
): Promise<VerifyResult> {
  const prior = Prior.parse(plan.prior);
  const there = findSame(
    await client.fetchDeployKeys(toRepositoryRef(params.repository, settings)),
    prior,
  );
  if (there === undefined)
    return { verified: false, seen: 'The repository does not list the key.' };
  return there.readOnly === prior.read_only
    ? { verified: true, seen: `The repository lists the key, as ${there.id}.` }
    : {
        verified: false,
        seen: `The repository lists the key as ${there.id}, with other rights than before.`,
      };
}

/** GitHub drops the comment behind a key, so only its type and its body are compared. */
function findSame(keys: readonly DeployKey[], { key }: Pick<Prior, 'key'>): DeployKey | undefined {
  const wanted = toBody(key);
  return keys.find((one) => toBody(one.key) === wanted);
}

function toBody(key: string): string {
  return key.trim().split(/\s+/).slice(0, 2).join(' ');
}

/** As `ssh-keygen -l` prints it, so that people can compare it with the key they know. */
function toFingerprint(key: string): string {
  const body = Buffer.from(key.trim().split(/\s+/)[1] ?? '', 'base64');
  const hex = sha256(body).slice('sha256:'.length);
  return `SHA256:${Buffer.from(hex, 'hex').toString('base64').replace(/=+$/, '')}`;
}
