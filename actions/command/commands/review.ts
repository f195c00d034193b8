/** `/review`: renders the post-incident review; its numbers are computed, what people write in it stays. */
import { NO_EFFECT } from '#incident/effect.ts';
import { defineCommand, RESPONSE_TEAM } from '../command.ts';
import { renderInto, type FilesContext } from '../rendering.ts';

export const review = defineCommand({
  name: 'review',
  usage: '/review',
  summary: 'Render the post-incident review anew; what people wrote in it stays.',
  who: RESPONSE_TEAM,
  positionals: [],
  named: [],
  flags: [],
  examples: ['/review'],
  afterClose: true,
  looksAtFiles: true,
  plan: async (_invocation, context: FilesContext) => {
    const rendered = await renderInto(context, ['post-incident-review']);
    return { outcome: 'done', effect: NO_EFFECT, reply: rendered.reply };
  },
});
