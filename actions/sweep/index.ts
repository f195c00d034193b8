/** The only door to sweeping. */
export { toRunName } from './commands.ts';
export { sweep } from './sweep.ts';
export { HOURS_BACK, type SweepWorld } from './world.ts';
