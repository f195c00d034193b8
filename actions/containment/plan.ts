/**
 * Planning: reads the targets, changes nothing, and writes down what would be done so that others can approve exactly that.
 * Every request gets a receipt of its own; nothing is ever planned over an older receipt.
 */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Gate } from '#github/port.ts';
import type { Person } from '#incident/person.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Settings } from '#incident/settings.ts';
import { clip } from '#kernel/text/lines.ts';
import { redact } from '#kernel/text/redact.ts';
import { parseParams } from './command-line.ts';
import { saveEvidence } from './evidence.ts';
import { admitPlan } from './protected.ts';
import {
  nextReceiptId,
  PlanRecord,
  writeReceipt,
  type Receipt,
  type RequestSource,
} from '#incident/receipt.ts';
import { toPlanDigest } from './run.ts';
import { needsSecondPerson, type ContainmentStep, type PlanDraft, type Steps } from './step.ts';
import { toStepContext, type ContainmentDependencies } from './dependencies.ts';

/** Who asked for what, when and where. */
export interface PlanRequest {
  /** The name of the step, `<provider>/<verb-noun>`. */
  step: string;
  args: ReadonlyMap<string, string>;
  /** Take the parameters from the record, as a label asks. */
  fromRecord: boolean;
  asker: Person;
  at: Date;
  source: RequestSource;
  /** The command in canonical spelling. */
  command: string;
  /** Why, in the asker's own words; outside text. */
  why?: string;
}

/** `needsApproval: false`: the policy lets one person do it, and the receipt is approved as it stands. */
export interface PlannedStep {
  outcome: 'planned';
  receipt: Receipt;
  needsApproval: boolean;
}

/** Plans a step and writes its receipt into the draft. @throws UpstreamError when the targets cannot be read. */
export async function planContainment(
  request: PlanRequest,
  dependencies: ContainmentDependencies,
): Promise<PlannedStep | Refusal> {
  const step = dependencies.providers.steps.find(request.step);
  if (step === undefined) return refuseUnknownStep(request.step, dependencies.providers.steps);
  if (!dependencies.draft.signer.canSign) {
    return refuse(
      'not-set-up',
      'Expected a secret FIREBREAK_SIGNING_KEY whose public half `firebreak.yml` lists, got none.',
    );
  }
  const gap = dependencies.providers.findGap(step);
  if (gap !== undefined) return refuse('not-set-up', gap);
  const parsed = parseParams(step, readArgs(step, request, dependencies));
  if (parsed.outcome === 'refused') return parsed;
  const context = await toStepContext(dependencies, step);
  const proposed = await step.plan(step.params.parse(parsed.params), context);
  const draft = admitPlan(proposed, { step, dependencies });
  if ('outcome' in draft) return draft;
  const gate = await dependencies.fetchGate?.(dependencies.providers.toEnvironment(step.name));
  const receipt = toReceipt(request, dependencies, { step, params: parsed.params, draft, gate });
  return storePlan(receipt, step, { request, dependencies });
}

/** A label carries no parameters; the record must settle all of them. */
function readArgs(
  step: ContainmentStep,
  request: PlanRequest,
  dependencies: ContainmentDependencies,
): ReadonlyMap<string, string> {
  if (!request.fromRecord) return request.args;
  const settled = step.fromRecord(dependencies.draft.incident()) ?? {};
  return new Map([...Object.entries(settled), ...request.args]);
}

function refuseUnknownStep(name: string, steps: Steps): Refusal {
  const meant = steps.suggest(name);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return refuse(
    'unknown-step',
    `Expected one of ${steps.names().join(', ')}, got ${JSON.stringify(name.slice(0, 64))}.${hint}`,
  );
}

function toReceipt(
  request: PlanRequest,
  { draft, settings }: ContainmentDependencies,
  plan: {
    step: ContainmentStep;
    params: Record<string, string>;
    draft: PlanDraft;
    gate: Gate | undefined;
  },
): Receipt {
  const id = nextReceiptId(draft);
  const incident = draft.snapshot.id;
  const digest = toPlanDigest({
    incident,
    receipt: id,
    operation: 'contain',
    step: plan.step.name,
    params: plan.params,
    requestedBy: request.asker.id,
    requestedAt: toUtcSeconds(request.at),
    source: request.source,
    draft: plan.draft,
  });
  return {
    id,
    incident,
    step: plan.step.name,
    params: plan.params,
    state: 'planned',
    plan: toPlanRecord(request, settings, {
      digest,
      operation: 'contain',
      draft: plan.draft,
      gate: plan.gate,
    }),
    approvals: [],
    evidence: [],
  };
}

/** Writes a plan down with who asked for it and until when it can be approved. */
export function toPlanRecord(
  request: Pick<PlanRequest, 'asker' | 'at' | 'source' | 'command' | 'why'>,
  settings: Settings,
  plan: {
    digest: string;
    operation: PlanRecord['operation'];
    draft: PlanDraft;
    gate: Gate | undefined;
  },
): PlanRecord {
  const minutes = settings.policy.plan_expires_minutes;
  return PlanRecord.parse({
    ...plan.draft,
    digest: plan.digest,
    operation: plan.operation,
    requested_by: request.asker,
    requested_at: toUtcSeconds(request.at),
    expires_at: toUtcSeconds(new Date(request.at.getTime() + minutes * 60_000)),
    command: redact(request.command),
    ...(request.why === undefined ? {} : { why: clip(redact(request.why), 1000) }),
    source: request.source,
    ...(plan.gate === undefined ? {} : { gate: plan.gate }),
  });
}

async function storePlan(
  receipt: Receipt,
  step: ContainmentStep,
  { request, dependencies }: { request: PlanRequest; dependencies: ContainmentDependencies },
): Promise<PlannedStep> {
  const needsApproval = needsSecondPerson(step, dependencies.settings);
  const evidence = needsApproval
    ? []
    : await saveEvidence(step, receipt, { dependencies, by: request.asker, at: request.at });
  const stored: Receipt = needsApproval ? receipt : { ...receipt, state: 'approved', evidence };
  writeReceipt(dependencies.draft, stored);
  return { outcome: 'planned', receipt: stored, needsApproval };
}
