/** The only door to sweeping. */
export { catchUpAll, isAnyBehind, type CatchUpDependencies, type Finish } from './catch-up.ts';
export { toRequest, type Unfinished } from './behind.ts';
export { findLastEntry, toRunName, type ToIdempotencyKey } from './cause.ts';
export { sweep } from './sweep.ts';
export type { SweepDependencies } from './dependencies.ts';
export { HOURS_BACK } from './hours-back.ts';
