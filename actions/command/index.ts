/** The only door into the command capability. */
export { carryOut, type OperatorDoors } from './carry-out.ts';
export { takeOver } from './take-over.ts';
export { isFirstStart, toTally } from './tally.ts';
export type { SlashCommand } from './command.ts';
export { toClaim } from './claim.ts';
export { commands } from './commands/index.ts';
export { parseComment, type Invocation } from './grammar.ts';
export type { Handover } from './handover.ts';
export { parseRequest, type Request } from './request.ts';
export { runRequest } from './run.ts';
export { noteTampering } from './tamper.ts';
export type { World } from './world.ts';
