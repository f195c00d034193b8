/** Plans the way back: taking our own change out again, never restoring over what others have done since. */
import { toUtcSeconds } from '#kernel/clock.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { toPlanRecord, type PlannedStep, type PlanRequest } from './plan.ts';
import { admitPlan } from './protected.ts';
import { readReceipt, writeReceipt, type Receipt, type ReceiptRun } from '#incident/receipt.ts';
import { findDigestFault, TO_FINISH, toDriver, toPlanDigest } from './run.ts';
import { needsSecondPerson, type ContainmentStep } from './step.ts';
import { toStepContext, type ContainmentDependencies } from './dependencies.ts';

export type RollbackRequest = Pick<PlanRequest, 'asker' | 'at' | 'source' | 'command' | 'why'> & {
  /** The id of the receipt, e.g. `R-0003`. */
  receipt: string;
};

/** Plans the rollback of a receipt. It takes two people whenever the step did. @throws UpstreamError when the targets cannot be read. */
export async function planRollback(
  request: RollbackRequest,
  dependencies: ContainmentDependencies,
): Promise<PlannedStep | Refusal> {
  const receipt = readReceipt(dependencies.draft, request.receipt);
  if ('outcome' in receipt) return receipt;
  const step = dependencies.providers.steps.find(receipt.step);
  if (step === undefined)
    return refuse('unknown-step', `There is no step ${receipt.step} any more.`);
  const refusal = findObstacle(receipt, step);
  if (refusal !== undefined) return refusal;
  const context = await toStepContext(dependencies, step);
  const driver = toDriver(step, { receipt, operation: 'rollback', context });
  const draft = admitPlan(await driver.plan(), { step, dependencies });
  if ('outcome' in draft) return draft;
  const digest = toPlanDigest({
    incident: receipt.incident,
    receipt: receipt.id,
    operation: 'rollback',
    step: receipt.step,
    params: receipt.params,
    requestedBy: request.asker.id,
    requestedAt: toUtcSeconds(request.at),
    source: request.source,
    draft,
  });
  const needsApproval = needsSecondPerson(step, dependencies.settings);
  const rollback: ReceiptRun = {
    state: needsApproval ? 'planned' : 'approved',
    plan: toPlanRecord(request, dependencies.settings, {
      digest,
      operation: 'rollback',
      draft,
      gate: await dependencies.fetchGate?.(dependencies.providers.toEnvironment(step.name)),
    }),
    approvals: [],
  };
  const planned = { ...receipt, rollback };
  writeReceipt(dependencies.draft, planned);
  return { outcome: 'planned', receipt: planned, needsApproval };
}

/** An unknown outcome can be rolled back: the work may have been done in part, and the way back looks before it acts. */
const REVERSIBLE_STATES: readonly Receipt['state'][] = ['applied', 'verified', 'unknown'];

function findObstacle(receipt: Receipt, step: ContainmentStep): Refusal | undefined {
  if (step.rollback === undefined) {
    return refuse(
      'not-reversible',
      `${receipt.id} is of ${step.name}, which has no way back. ${receipt.plan.impact}`,
    );
  }
  if (receipt.state === 'rolled-back') {
    return refuse('not-needed', `${receipt.id} is rolled back already; nothing is left to undo.`);
  }
  // A later attempt may be refused after an earlier one has changed something.
  const isHalfDone = receipt.state === 'refused' && receipt.apply !== undefined;
  if (!isHalfDone && !REVERSIBLE_STATES.includes(receipt.state)) {
    return refuse(
      'unknown-receipt',
      `Expected a receipt of something Firebreak did, got ${receipt.id}, which is ${receipt.state}: it changed nothing.`,
    );
  }
  // What would be put back is read from the receipt, so the receipt must still be the one that was approved.
  const fault = findDigestFault(receipt, receipt);
  if (fault !== undefined) return fault;
  const running = receipt.rollback?.state;
  if (running === 'approved' || running === 'unknown') {
    return refuse(
      'not-needed',
      `The rollback of ${receipt.id} is ${running} already.`,
      TO_FINISH[running],
    );
  }
  return undefined;
}
