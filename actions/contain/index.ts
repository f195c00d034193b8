/** The only door to containing: other capabilities plan, approve, execute and render through this file. */
export { parseParams } from './command-line.ts';
export { approvePlan, toStartDeadline, type ApprovalRequest, type Approved } from './approve.ts';
export { Deposit, depositCredential, toDepositPath, type DepositRequest } from './deposit.ts';
export { executePlan, type Executed, type ExecuteRequest } from './execute.ts';
export { ENVIRONMENT, toReviewers, type GateRecord } from './gate.ts';
export { planContainment, type Planned, type PlanRequest } from './plan.ts';
export {
  findReceipt,
  listReceipts,
  parseReceipt,
  Receipt,
  type ReceiptState,
  type RequestSource,
} from './receipt.ts';
export { renderPlan } from './render-plan.ts';
export { renderReceipt } from './render-receipt.ts';
export { planRollback, type RollbackRequest } from './rollback.ts';
export { currentRun } from './run.ts';
export { openSealed, sealCredential } from './sealed.ts';
export type { ContainmentStep } from './step.ts';
export { steps } from './steps/index.ts';
export type { ContainWorld, OperatorSecrets, OperatorWorld } from './world.ts';
