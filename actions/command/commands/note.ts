/** `/note`: a line on the timeline, in the words of whoever types it. */
import { findSecrets } from '#kernel/text/redact.ts';
import { defineCommand, RESPONSE_TEAM } from '../command.ts';

export const note = defineCommand({
  name: 'note',
  usage: '/note <text>',
  summary: 'Put a note on the timeline.',
  who: RESPONSE_TEAM,
  positionals: [{ name: 'text', help: 'what happened or was found', required: true, rest: true }],
  named: [],
  flags: [],
  examples: ['/note the token was used from 203.0.113.7 at 04:50Z'],
  afterClose: true,
  plan: (invocation, context) => {
    const text = invocation.arguments.get('text') ?? '';
    const [secret] = findSecrets(text);
    if (secret !== undefined) {
      return {
        outcome: 'refused',
        reason: 'invalid-parameter',
        message:
          `The note seems to hold a secret (${secret.kind}, column ${secret.column}). It was not recorded. ` +
          'Delete the comment, treat the secret as exposed and register it with /credential.',
      };
    }
    context.draft.addEntry({
      at: context.at,
      kind: 'note',
      actor: context.asker.login,
      text,
      sources: [{ id: context.source.kind, target: context.source.url }],
    });
    return { outcome: 'done' };
  },
});
