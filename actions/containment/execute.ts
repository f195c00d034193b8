/**
 * Executing an approved plan in the operator job: look, act, re-read, write down. Only verified is success; when
 * GitHub does not say what happened the outcome is unknown, and running again looks first and finishes the work once.
 */
import { toReceiptPath, toSealedCredentialPath } from '#incident/path.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import { UpstreamError } from '#kernel/errors.ts';
import type { Draft } from '#incident/draft.ts';
import type { Effect } from '#incident/effect.ts';
import { refuse, type Reason, type Refusal } from '#incident/reason.ts';
import { findStaleness, toStartDeadline } from './approve.ts';
import { toEffect } from './effect.ts';
import { judgePlace } from './handover.ts';
import { renderOutcome, renderSubject } from './render-receipt.ts';
import { findProtectedTarget } from './protected.ts';
import { isLater, toProgress } from './progress.ts';
import { readReceipt, writeReceipt, type Receipt, type ReceiptRun } from '#incident/receipt.ts';
import { changeRun, currentRun, findDigestFault, toDriver, type Driver } from './run.ts';
import {
  isStepRefusal,
  needsSecondPerson,
  type ApplyResult,
  type ContainmentStep,
  type VerifyResult,
} from './step.ts';
import {
  toOperatorContext,
  type OperatorContext,
  type OperatorDependencies,
} from './dependencies.ts';

export interface ExecuteRequest {
  receiptId: string;
  /** False when the workflow run was started again: part of the work may be done already. */
  firstAttempt: boolean;
  at: Date;
  /** The digest that was approved, as the approving job said it; the branch may have changed since. */
  digest?: string;
}

export interface Executed {
  outcome: 'verified' | 'already-applied' | 'unknown' | 'rolled-back' | 'refused';
  /** Set when the outcome is refused. */
  reason?: Reason;
  /** One or two plain sentences; outside text in it is not escaped. */
  message: string;
  /** What it changed of the record and of what is in force. */
  effect?: Effect;
  /** Absent only when there is no such receipt. */
  receipt?: Receipt;
  /** Writes the outcome into another draft: the branch may have moved, what was done has not. */
  write?: (draft: Draft) => void;
}

/** Executes an approved plan and writes the outcome into the draft. Failures of GitHub come back as `unknown`. */
export async function executePlan(
  request: ExecuteRequest,
  dependencies: OperatorDependencies,
): Promise<Executed> {
  const receipt = readReceipt(dependencies.draft, request.receiptId);
  if ('outcome' in receipt) return receipt;
  const step = dependencies.providers.steps.find(receipt.step);
  if (step === undefined) {
    return refuse('unknown-step', `There is no step ${receipt.step} any more.`);
  }
  const astray = judgePlace(receipt, dependencies);
  if (astray !== undefined) return { ...astray, receipt };
  const run = currentRun(receipt);
  const finished = findFinished(receipt, run);
  if (finished !== undefined) return finished;
  const job: Job = {
    request,
    dependencies,
    step,
    receipt,
    run,
    operator: await toOperatorContext(dependencies, step),
  };
  const refusal = findObstacle(job);
  if (refusal?.reason === 'expired') return endExpired(job, refusal);
  if (refusal !== undefined) return { ...refusal, receipt };
  const staleness = await checkTargets(job);
  if (staleness !== undefined) return staleness;
  return act(job);
}

interface Job {
  request: ExecuteRequest;
  dependencies: OperatorDependencies;
  step: ContainmentStep;
  receipt: Receipt;
  run: ReceiptRun;
  operator: OperatorContext;
}

function findFinished(receipt: Receipt, { state }: ReceiptRun): Executed | undefined {
  if (state === 'rolled-back')
    return {
      outcome: 'rolled-back',
      receipt,
      message: `${receipt.id} was rolled back by an earlier run; nothing was repeated.`,
    };
  if (state !== 'verified' && state !== 'already-applied') return undefined;
  return {
    outcome: 'already-applied',
    receipt,
    message: `${receipt.id} was finished by an earlier run; nothing was repeated.`,
  };
}

/** What must hold whatever the attempt: an approved, untampered, unexpired plan on nothing protected. */
function findObstacle({ request, dependencies, step, receipt, run }: Job): Refusal | undefined {
  const { plan, state } = run;
  if (state !== 'approved' && state !== 'unknown') {
    return refuse(
      'unknown-plan',
      `Expected an approved plan, got ${receipt.id}, which is ${state}.`,
    );
  }
  if (request.digest !== undefined && request.digest !== plan.digest) {
    return refuse(
      'stale-plan',
      `The plan of ${receipt.id} is not the one that was approved: its file was changed since.`,
    );
  }
  const fault = findDigestFault(receipt, run);
  if (fault !== undefined) return fault;
  const others = run.approvals.some(({ by }) => by.id !== plan.requested_by.id);
  if (needsSecondPerson(step, dependencies.settings) && !others) {
    return refuse('self-approval', `${receipt.id} carries no approval of a second person.`);
  }
  // An approval does not keep, whether it was begun or not: what nobody knows is looked at, see `endExpired`.
  const deadline = toStartDeadline(run, dependencies.settings);
  if (request.at > deadline) {
    const until = toUtcSeconds(deadline);
    const could = state === 'unknown' ? 'finished' : 'begun';
    return refuse(
      'expired',
      `The approved plan of ${receipt.id} could be ${could} until ${until}; it is ${toUtcSeconds(request.at)} now.`,
    );
  }
  return findProtectedTarget(plan.targets, { step, dependencies });
}

/** What would be touched must still be what was approved, as far as our own earlier attempts have not changed it. */
async function checkTargets(job: Job): Promise<Executed | undefined> {
  const { receipt, dependencies } = job;
  try {
    const refusal = await findStaleness(job, dependencies, { laterAttempt: isLater(job) });
    return refusal === undefined ? undefined : settleRefusal(job, refusal);
  } catch (error) {
    const problem = toProblem(error, job);
    // This attempt began nothing, so the receipt stays as it is for the next one.
    return { outcome: 'unknown', receipt, message: `${problem} This run changed nothing.` };
  }
}

/**
 * A plan that was begun and cut off may be done although nobody wrote it down. So before a late attempt is refused it
 * looks; what it finds done is recorded, and otherwise the plan ends here.
 */
async function endExpired(job: Job, refusal: Refusal): Promise<Executed> {
  const { request, step, receipt, run, operator } = job;
  if (request.firstAttempt && run.state === 'approved') return settleRefusal(job, refusal);
  try {
    const { operation } = run.plan;
    const driver = toDriver(step, { receipt, operation, context: operator.context });
    const seen = await verify(driver, job);
    if (seen.verified) return settleSuccess(job, { verify: seen }, 'already-applied');
    return settleRefusal(job, refusal);
  } catch (error) {
    return { outcome: 'unknown', receipt, message: toProblem(error, job) };
  }
}

async function act(job: Job): Promise<Executed> {
  const { step, receipt, run, operator } = job;
  const driver = toDriver(step, {
    receipt,
    operation: run.plan.operation,
    context: operator.context,
  });
  const progress: Partial<ReceiptRun> = {};
  try {
    const applied = await driver.apply();
    if (isStepRefusal(applied)) return settleRefusal(job, refuse(applied.refused, applied.message));
    Object.assign(progress, toProgress(applied, job));
    const seen = await verify(driver, job);
    progress.verify = seen;
    return seen.verified
      ? settleSuccess(job, progress, applied.outcome)
      : settleUnknown(job, progress, seen.seen);
  } catch (error) {
    const cut = progress.apply === undefined ? toProgress(undefined, job) : {};
    return settleUnknown(job, { ...progress, ...cut }, toProblem(error, job));
  }
}

async function verify(
  driver: Driver,
  { request, operator }: Job,
): Promise<VerifyResult & { at: string }> {
  const { verified, seen } = await driver.verify();
  return { at: toUtcSeconds(request.at), verified, seen: operator.redact(seen) };
}

/** Anything but an upstream failure is a bug and must surface as one. */
function toProblem(error: unknown, { operator }: Job): string {
  if (!(error instanceof UpstreamError)) throw error;
  return `${operator.redact(error.message).replace(/\.$/, '')}.`;
}

function settleSuccess(
  job: Job,
  progress: Partial<ReceiptRun>,
  found: ApplyResult['outcome'],
): Executed {
  const { run, step, operator } = job;
  const isOurs = found === 'applied' || isLater(job);
  const state = toFinalState(run, isOurs);
  const receipt = changeRun(job.receipt, run, { ...progress, state });
  const message = renderOutcome(receipt, state, currentRun(receipt));
  const effect = toEffect({ ...job, incident: job.dependencies.draft.incident() }, state);
  return settle(job, { outcome: state, receipt, message, effect }, (draft) => {
    if (run.plan.operation === 'contain') recordSuccess(step, receipt, draft);
    for (const id of operator.openedIds()) draft.deleteFile(toSealedCredentialPath(id));
    addEntry(job, message, draft);
  });
}

/** Writes an outcome into the draft at hand, and keeps how to write it into another one. */
function settle(
  { dependencies }: Job,
  outcome: Executed & { receipt: Receipt },
  also: (draft: Draft) => void = () => undefined,
): Executed {
  const write = (draft: Draft): void => {
    writeReceipt(draft, outcome.receipt);
    also(draft);
  };
  write(dependencies.draft);
  return { ...outcome, write };
}

/** On a second attempt the work that is found done was most likely ours, and must stay possible to roll back. */
function toFinalState(
  { plan }: ReceiptRun,
  isOurs: boolean,
): 'verified' | 'already-applied' | 'rolled-back' {
  if (plan.operation === 'rollback') return 'rolled-back';
  return isOurs ? 'verified' : 'already-applied';
}

function recordSuccess(step: ContainmentStep, receipt: Receipt, draft: Draft): void {
  const params = step.params.parse(receipt.params);
  draft.changeRecord((incident) => step.record?.(incident, params) ?? incident);
}

function settleUnknown(job: Job, progress: Partial<ReceiptRun>, problem: string): Executed {
  const receipt = changeRun(job.receipt, job.run, { ...progress, state: 'unknown', problem });
  const done = (progress.apply?.done ?? []).map((line) => `${line} `).join('');
  const message = `${renderSubject(receipt)}: the outcome is unknown. ${done}${problem}`;
  return settle(job, { outcome: 'unknown', receipt, message }, (draft) =>
    addEntry(job, message, draft),
  );
}

/** A refused plan is dead: it must not be executed by a later attempt. */
function settleRefusal(job: Job, refusal: Refusal): Executed {
  const stands = job.run.apply === undefined ? '' : ' What an earlier attempt changed stands.';
  const problem = `${job.operator.redact(refusal.message)}${stands}`;
  const receipt = changeRun(job.receipt, job.run, { state: 'refused', problem });
  return settle(job, { ...refusal, message: problem, receipt });
}

function addEntry({ request, run, receipt }: Job, text: string, draft: Draft): void {
  const approvers = run.approvals.map(({ by }) => by.login).join(', ');
  draft.addEntry({
    at: request.at,
    kind: 'action',
    actor: run.plan.requested_by.login,
    text: approvers === '' ? text : `${text} Approved by ${approvers}.`,
    sources: [{ id: receipt.id, target: toReceiptPath(receipt.id) }],
  });
}
