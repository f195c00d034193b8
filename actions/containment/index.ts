/** The engine of containing: plan, approve, execute, verify and roll back, for the steps of any provider. */
export { executePlan, type Executed, type ExecuteRequest } from './execute.ts';
export {
  findEnvironment,
  isFirstStart,
  isJudged,
  toHandoverBase,
  toTally,
  type Handover,
} from './handover.ts';
export { OPERATOR_KEY, parseReaderKeys, toReaderKeyName } from './keys.ts';
export { refuseProtected } from './protected.ts';
export {
  loadSteps,
  openProviders,
  renderManifests,
  toEnvironment,
  toPieces,
  type Connection,
  type OpenProviders,
  type Provider,
  type StepNeeds,
} from './provider.ts';
export { renderReceipt } from './render-receipt.ts';
export { currentRun, findAsOf, findDigestFault } from './run.ts';
export { openSealed, sealCredential } from './sealed.ts';
export {
  defineStep,
  needsSecondPerson,
  toAdvice,
  type AppliedRun,
  type ApplyResult,
  type ContainmentStep,
  type EvidenceFile,
  type PlanDraft,
  type StepContext,
  type StepRefusal,
  type StepRun,
  type Steps,
  type VerifyResult,
} from './step.ts';
export type {
  ContainmentDependencies,
  OperatorSecrets,
  OperatorDependencies,
} from './dependencies.ts';
