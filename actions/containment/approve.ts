/**
 * Approving: another person, in time, on exactly this plan, on the targets as they were then. Each doubt is a refusal.
 * The requester is looked for in the receipt, the ledger and the comment: each alone could be missing what the others say.
 */
import { toShortDigest } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Draft } from '#incident/draft.ts';
import type { Person } from '#incident/person.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Settings } from '#incident/settings.ts';
import { saveEvidence } from './evidence.ts';
import { admitPlan } from './protected.ts';
import {
  listReceipts,
  writeReceipt,
  type PlanRecord,
  type Receipt,
  type RequestSource,
  type ReceiptRun,
} from '#incident/receipt.ts';
import { changeRun, findDigestFault, redigest, TO_FINISH, toDriver } from './run.ts';
import type { ContainmentStep, PlanDraft } from './step.ts';
import { toStepContext, type ContainmentDependencies } from './dependencies.ts';

export interface ApprovalRequest {
  /** At least the first eight hexadecimal digits of the plan's digest. */
  digest: string;
  approver: Person;
  at: Date;
  source: RequestSource;
}

export interface Approved {
  outcome: 'approved';
  receipt: Receipt;
  /** The whole digest that was approved; the operator job executes nothing else. */
  digest: string;
}

/** Approves a plan: saves its evidence and marks it in the draft. @throws UpstreamError when the targets cannot be read. */
export async function approvePlan(
  request: ApprovalRequest,
  dependencies: ContainmentDependencies,
): Promise<Approved | Refusal> {
  const found = findPlan(request.digest, dependencies);
  if ('outcome' in found) return found;
  const { receipt, run, step } = found;
  const refusal =
    findObstacle(run, request, dependencies) ?? (await findStaleness(found, dependencies));
  if (refusal !== undefined) return refusal;
  const { approver, at, source } = request;
  const evidence =
    run.plan.operation === 'contain'
      ? await saveEvidence(step, receipt, { dependencies, by: approver, at })
      : [];
  const approvals = [...run.approvals, { by: approver, at: toUtcSeconds(at), source }];
  const approved = changeRun(receipt, run, { state: 'approved', approvals });
  const stored = { ...approved, evidence: [...receipt.evidence, ...evidence] };
  writeReceipt(dependencies.draft, stored);
  return { outcome: 'approved', receipt: stored, digest: run.plan.digest };
}

interface FoundPlan {
  receipt: Receipt;
  run: ReceiptRun;
  step: ContainmentStep;
}

function findPlan(
  typed: string,
  { draft, providers }: ContainmentDependencies,
): FoundPlan | Refusal {
  const prefix = typed.toLowerCase().replace(/^sha256:/, '');
  if (!/^[0-9a-f]{8,64}$/.test(prefix)) {
    return refuse(
      'unknown-plan',
      'Expected at least the first eight hexadecimal digits of a digest, such as 8f3a12c9.',
    );
  }
  const found = listReceipts(draft).flatMap((receipt) =>
    [receipt, receipt.rollback]
      .filter((run) => run !== undefined)
      .filter(({ plan }) => plan.digest.startsWith(`sha256:${prefix}`))
      .map((run) => ({ receipt, run })),
  );
  const [first, second] = found;
  if (first === undefined) return refuseUnseen(prefix, draft);
  if (second !== undefined) {
    const message = `Several plans begin with ${toShortDigest(prefix)}; give more digits.`;
    return refuse('unknown-plan', message);
  }
  const step = providers.steps.find(first.receipt.step);
  return step === undefined
    ? refuse('unknown-step', `There is no step ${first.receipt.step} any more.`)
    : { ...first, step };
}

/** A plan that stands only in a file that was changed is not believed, and its approver should know why. */
function refuseUnseen(prefix: string, draft: Draft): Refusal {
  const mention = new RegExp(`"digest":\\s*"sha256:${prefix}`);
  const changed = draft
    .listContainment()
    .find((path) => mention.test(draft.readContainment(path) ?? ''));
  return changed === undefined
    ? refuse('unknown-plan', `No plan of this incident has the digest ${toShortDigest(prefix)}.`)
    : refuse('stale-plan', `${changed} was changed after Firebreak wrote it, so its plan is void.`);
}

function findObstacle(
  run: ReceiptRun,
  request: ApprovalRequest,
  dependencies: ContainmentDependencies,
): Refusal | undefined {
  if (run.state !== 'planned') {
    const message = `The plan is ${run.state} already; approving it again changes nothing.`;
    return refuse('not-needed', message, TO_FINISH[run.state]);
  }
  if (findRequesters(run, dependencies.draft).has(request.approver.id)) {
    return refuse(
      'self-approval',
      `${request.approver.login} asked for this plan; an approver other than the one who asked is needed.`,
    );
  }
  if (isExpired(run, request.at, dependencies.settings)) {
    return refuse(
      'expired',
      `The plan could be approved until ${run.plan.expires_at}; it is ${toUtcSeconds(request.at)} now.`,
    );
  }
  return undefined;
}

/** Everyone who asked for a plan: by the receipt, by the ledger, and by the author of the comment itself. */
function findRequesters({ plan }: ReceiptRun, draft: Draft): Set<number> {
  const recorded = draft.ledgerState().plans.find((one) => one.plan === plan.digest)?.by ?? [];
  const authors = draft.snapshot.comments
    .filter(({ id }) => plan.source.kind === 'comment' && String(id) === plan.source.id)
    .flatMap(({ author }) => author?.id ?? []);
  return new Set([plan.requested_by.id, ...recorded, ...authors]);
}

/** Whether a plan is too old; the policy of the default branch counts, whatever the receipt says. */
function isExpired({ plan }: ReceiptRun, at: Date, settings: Settings): boolean {
  const byPolicy = Date.parse(plan.requested_at) + settings.policy.plan_expires_minutes * 60_000;
  return at.getTime() > Math.min(Date.parse(plan.expires_at), byPolicy);
}

/** Until when an approved plan may be begun; one that needed no approval counts from when it was asked for. */
export function toStartDeadline({ plan, approvals }: ReceiptRun, { policy }: Settings): Date {
  const from = approvals.at(-1)?.at ?? plan.requested_at;
  return new Date(Date.parse(from) + policy.start_expires_minutes * 60_000);
}

/**
 * Plans anew and compares: an approval fits one digest, and that covers everything the step would do. On a later attempt
 * our own half-done work has changed the targets, so less may be left to touch, but never something that was not approved.
 */
export async function findStaleness(
  { receipt, run, step }: FoundPlan,
  dependencies: ContainmentDependencies,
  { laterAttempt = false }: { laterAttempt?: boolean } = {},
): Promise<Refusal | undefined> {
  const { plan } = run;
  const fault = findDigestFault(receipt, run);
  if (fault !== undefined) return fault;
  const context = await toStepContext(dependencies, step);
  const driver = toDriver(step, { receipt, operation: plan.operation, context });
  const now = admitPlan(await driver.plan(), { step, dependencies });
  if ('outcome' in now) {
    if (now.reason === 'protected-target') return now;
    return laterAttempt ? undefined : refuse('stale-plan', now.message);
  }
  const digest = redigest(receipt, run, now);
  const fits = laterAttempt ? isWithin(now.targets, plan.targets) : digest === plan.digest;
  return fits ? undefined : refuseStale(plan.digest, digest);
}

type Targets = PlanRecord['targets'];

function isWithin(now: PlanDraft['targets'], approved: Targets): boolean {
  return now.every(({ kind, id }) => approved.some((one) => one.kind === kind && one.id === id));
}

function refuseStale(planned: string, now: string): Refusal {
  return refuse(
    'stale-plan',
    `Expected the targets of ${toShortDigest(planned)}, got those of ${toShortDigest(now)}: what would be touched has changed since.`,
  );
}
