/**
 * The second door of containment: what is done before a step acts. Credentials are deposited, plans are made, shown and
 * approved. The job that acts has no use for it, and loads none of it.
 */
export { approvePlan, toStartDeadline } from './approve.ts';
export { parseParams } from './command-line.ts';
export { depositCredential } from './deposit.ts';
export { toReviewers } from './gate.ts';
export { planContainment, type PlannedStep } from './plan.ts';
export { renderPlan } from './render-plan.ts';
export { planRollback } from './rollback.ts';
