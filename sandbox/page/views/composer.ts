/** The box people type comments in, with lines one can take up instead of typing them on a phone. */

import type { Thread } from '#sandbox/world/types.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { renderForm, renderPeople } from '../page-context.ts';
import { listResults } from '../results.ts';

const COMMON = ['/note ', '/milestone contained', '/report', '/close', '/help'];

/** Renders the composer of a thread. */
export function renderComposer(thread: Thread, context: PageContext): Markup {
  return html`<div class="composer" id="latest">
    <div class="chips" id="chips" data-live aria-label="Lines to start from">
      ${toLines(context).map((line) => html`<button type="button" class="chip" data-insert="${line}">${line.trim()}</button>`)}
    </div>
    ${renderForm(context, {
      act: 'comment',
      className: 'compose',
      content: html`<input type="hidden" name="thread" value="${thread.number}" />
        <label class="hidden" for="body">Comment</label>
        <textarea
          id="body"
          name="body"
          rows="3"
          required
          placeholder="Type a comment, or a command such as /help"
        ></textarea>
        <div class="bar">
          <label for="by">as</label> ${renderPeople(context, 'by')}
          <span class="fine keys">Ctrl + Enter</span><button class="primary">Comment</button>
        </div>`,
    })}
  </div>`;
}

/** What is most likely next: a plan that waits comes first. */
function toLines({ world, room }: PageContext): string[] {
  const last = listResults(room.session.stage.runner.runs).at(-1);
  const digest = last?.outcome === 'planned' ? last.digest : undefined;
  const repository = [...world.repositories.values()].find(
    (one) => one !== world.incidentRepository,
  );
  return [
    ...(digest === undefined ? [] : [`/approve ${digest}`]),
    ...(world.tokens.size === 0 ? [] : ['/contain github/revoke-credential credential=C-01']),
    ...(repository === undefined
      ? []
      : [`/contain github/halt-workflows repository=${repository.name}`]),
    ...COMMON,
  ];
}
