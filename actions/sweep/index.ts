/** The only door to sweeping. */
export { toRunName } from './commands.ts';
export { findOwn, type Own } from './own.ts';
export { sweep } from './sweep.ts';
export { HOURS_BACK, type SweepDependencies } from './dependencies.ts';
