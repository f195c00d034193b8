/** `/note`: a line on the timeline, in the words of whoever types it. */
import { NO_EFFECT } from '#incident/effect.ts';
import { refuse } from '#incident/reason.ts';
import { toVisible } from '#kernel/text/lines.ts';
import { findSecrets } from '#kernel/text/redact.ts';
import { defineCommand, RESPONSE_TEAM } from '../command.ts';
import { addSpokenEntry } from '../entry.ts';

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
    // The timeline keeps what can be seen: a token is whole again once a zero-width blank inside is gone.
    const [secret] = findSecrets(toVisible(text));
    if (secret !== undefined) {
      return refuse(
        'invalid-parameter',
        `The note seems to hold a secret (${secret.kind}, column ${secret.column}). It was not recorded.`,
        'Delete the comment, treat the secret as exposed and register it with /credential.',
      );
    }
    addSpokenEntry(context, { kind: 'note', text });
    return { outcome: 'done', effect: NO_EFFECT };
  },
});
