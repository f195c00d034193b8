/** What the contain capability needs to know of a command. */
import type { Invocation } from './grammar.ts';
import type { CommandContext } from './command.ts';

export function toPlanWorld(context: CommandContext) {
  return {
    draft: context.draft,
    settings: context.settings,
    organisation: context.organisation,
  };
}

export function toRequest(invocation: Invocation, context: CommandContext) {
  return {
    asker: context.asker,
    at: context.at,
    source: context.source,
    command: invocation.line,
    ...(invocation.flags.has('reason') ? { why: invocation.flags.get('reason') ?? '' } : {}),
  };
}
