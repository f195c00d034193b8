/**
 * The two ways through a receipt, containing and rolling back, behind one view: what is stored where, and which of a
 * step's functions does it. Code that approves or executes never asks which of the two it has before it.
 */
import { toReceiptPath } from '#incident/path.ts';
import { digestOf, type Digest } from '#kernel/canonical.ts';
import { UserError } from '#kernel/errors.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Json } from '#kernel/canonical.ts';
import type { StepContext } from './step.ts';
import type { ApplyResult, ContainmentStep, PlanDraft, StepRefusal, VerifyResult } from './step.ts';
import type { LedgerEntry } from '#incident/ledger.ts';
import { ReceiptState, type PlanRecord, type Receipt, type ReceiptRun } from '#incident/receipt.ts';

/** The run that is open or was the last: a rollback once there is one. */
export function currentRun(receipt: Receipt): ReceiptRun {
  return receipt.rollback ?? receipt;
}

/** The receipt with the plan of an entry as its last word: a way back that came later is told by its own entries. */
export function findAsOf(
  entry: Pick<LedgerEntry, 'receipt' | 'plan' | 'outcome'>,
  receipts: readonly Receipt[],
): Receipt | undefined {
  const receipt = receipts.find(({ id }) => id === entry.receipt);
  if (receipt === undefined || currentRun(receipt).plan.digest === entry.plan) return receipt;
  const { rollback: _later, ...before } = receipt;
  const state = ReceiptState.safeParse(entry.outcome).data;
  return before.plan.digest === entry.plan && state !== undefined
    ? { ...before, state }
    : undefined;
}

/** Changes a run of a receipt; an older problem is over, and a rollback that succeeded also ends the receipt. */
export function changeRun(receipt: Receipt, run: ReceiptRun, change: Partial<ReceiptRun>): Receipt {
  if (run.plan.operation === 'contain') return { ...withoutProblem(receipt), ...change };
  const rollback = { ...withoutProblem(run), ...change };
  return {
    ...receipt,
    ...(rollback.state === 'rolled-back' ? { state: 'rolled-back' } : {}),
    rollback,
  };
}

function withoutProblem<Some extends { problem?: string | undefined }>(
  run: Some,
): Omit<Some, 'problem'> {
  const { problem: _problem, ...rest } = run;
  return rest;
}

interface DigestInput {
  incident: string;
  receipt: string;
  operation: PlanRecord['operation'];
  step: string;
  params: Readonly<Record<string, string>>;
  requestedBy: number;
  /** When and where it was asked for: nobody can choose these to make two plans look alike. */
  requestedAt: string;
  source: { kind: string; id: string };
  draft: PlanDraft;
}

/** The digest that people approve: who asked, for which step, on what, with which calls, from which state. */
export function toPlanDigest({ requestedBy, draft, ...rest }: DigestInput): Digest {
  const { targets, calls, prior, impact } = draft;
  const { requestedAt, source, ...plan } = rest;
  const asked = { by: requestedBy, at: requestedAt, kind: source.kind, id: source.id };
  return digestOf({ ...plan, asked, targets, calls, prior, impact });
}

/** The digest that a stored run should have, given another plan or its own. */
export function redigest(receipt: Receipt, run: ReceiptRun, draft: PlanDraft = run.plan): Digest {
  return toPlanDigest({
    incident: receipt.incident,
    receipt: receipt.id,
    operation: run.plan.operation,
    step: receipt.step,
    params: receipt.params,
    requestedBy: run.plan.requested_by.id,
    requestedAt: run.plan.requested_at,
    source: run.plan.source,
    draft,
  });
}

/** Refuses a stored run whose file says something else than what its digest was made of. */
export function findDigestFault(receipt: Receipt, run: ReceiptRun): Refusal | undefined {
  if (redigest(receipt, run) === run.plan.digest) return undefined;
  return refuse(
    'stale-plan',
    `The file of ${receipt.id} was changed after it was planned: its digest no longer fits.`,
  );
}

/** What to do about a run that was approved and not seen through: a second approval starts nothing. */
export const TO_FINISH: Partial<Record<ReceiptRun['state'], string>> = {
  approved:
    'The run of its approval carries it out. If that run has ended, re-run it: it looks first and finishes the work once.',
  unknown: 'Re-run the workflow of its approval: it looks first and finishes the work once.',
};

/** A step's functions with everything bound that a run needs. */
export interface Driver {
  plan(): Promise<PlanDraft | StepRefusal>;
  apply(): Promise<ApplyResult | StepRefusal>;
  verify(): Promise<VerifyResult>;
}

export interface DriverOptions {
  receipt: Receipt;
  operation: PlanRecord['operation'];
  context: StepContext;
}

/** Binds a step to a receipt. @throws UserError when the receipt's parameters are not ones the step takes. */
export function toDriver(step: ContainmentStep, options: DriverOptions): Driver {
  const { receipt, operation, context } = options;
  const params = readParams(step, receipt);
  const run = { params, plan: receipt.plan };
  if (operation === 'contain') {
    return {
      plan: () => step.plan(params, context),
      apply: () => step.apply(run, context),
      verify: () => step.verify(run, context),
    };
  }
  const { rollback } = step;
  if (rollback === undefined) throw new TypeError(`${step.name} has no rollback`);
  const state: Json = receipt.apply?.state ?? null;
  const applied = { ...run, state };
  return {
    plan: () => rollback.plan(applied, context),
    apply: () => rollback.apply(applied, context),
    verify: () => rollback.verify(applied, context),
  };
}

function readParams(step: ContainmentStep, { id, params }: Receipt): unknown {
  const parsed = step.params.safeParse(params);
  if (parsed.success) return parsed.data;
  throw new UserError({
    code: 'invalid-record',
    message: `${toReceiptPath(id)}: expected parameters of ${step.name}, got others.`,
    hint: 'Restore the receipt from the commit before; nobody but Firebreak writes it.',
  });
}
