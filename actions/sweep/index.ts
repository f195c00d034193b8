/** The only door to sweeping. */
export { catchUpAll, isAnyBehind, type CatchUpDependencies, type Finish } from './catch-up.ts';
export type { Unfinished } from './behind.ts';
export { findLastEntry, toRunName } from './commands.ts';
export { sweep } from './sweep.ts';
export { HOURS_BACK, type SweepDependencies } from './dependencies.ts';
