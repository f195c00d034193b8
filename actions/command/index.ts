/** The only door into the command capability. */
export { commands } from './commands/index.ts';
export { parseComment } from './grammar.ts';
export type { Invocation, SlashCommand } from './command.ts';
export { finishRecorded } from './finish.ts';
export { runRequest } from './run.ts';
export { noteTampering } from './tamper.ts';
export type { CommandDependencies } from './dependencies.ts';
