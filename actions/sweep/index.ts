/** The only door to sweeping. */
export { catchUpAll, isAnyBehind, type CatchUpDependencies, type Finish } from './catch-up.ts';
export { toRequest, type Unfinished } from './behind.ts';
export { findLastEntry, HOURS_BACK, toRunName, type ToIdempotencyKey } from './cause.ts';
export { findOwn, type Own } from './own.ts';
export { sweep } from './sweep.ts';
export type { SweepDependencies } from './dependencies.ts';
