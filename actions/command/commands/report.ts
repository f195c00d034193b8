/** `/report`: renders the incident report and the executive summary from what is committed, and says what is new. */
import { NO_EFFECT } from '#incident/effect.ts';
import { defineCommand, RESPONSE_TEAM } from '../command.ts';
import { renderInto, type FilesContext } from '../rendering.ts';

export const report = defineCommand({
  name: 'report',
  usage: '/report',
  summary: 'Render the incident report and the executive summary anew.',
  who: RESPONSE_TEAM,
  positionals: [],
  named: [],
  flags: [],
  examples: ['/report'],
  afterClose: true,
  looksAtFiles: true,
  plan: async (_invocation, context: FilesContext) => {
    const rendered = await renderInto(context, ['incident-report', 'executive-summary']);
    return { outcome: 'done', effect: NO_EFFECT, reply: rendered.reply };
  },
});
