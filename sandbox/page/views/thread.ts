/** A conversation, with the composer below and what belongs to the incident beside it. */

import { findIncidentOfThread } from '#sandbox/exercise/incident.ts';
import type { IncidentThreads } from '#sandbox/exercise/incident.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { renderComposer } from './composer.ts';
import { renderThreadState } from './home.ts';
import { renderMergeBox } from './merge-box.ts';
import { renderPost } from './post.ts';
import { renderSidebar } from './sidebar.ts';

/** Renders a thread. */
export async function renderThread(thread: Thread, context: PageContext): Promise<Markup> {
  const incident = findIncidentOfThread(context.world, thread);
  return html`<div class="heading thread-heading">
      <h1>${thread.title} <span class="number">#${thread.number}</span></h1>
    </div>
    <div class="subheading" id="subheading" data-live>
      ${renderThreadState(thread)} ${renderSiblings(thread, incident)}
    </div>
    <div class="columns">
      <section aria-label="Conversation">
        <div class="conversation" id="conversation" data-live>
          ${renderPost(thread, context)}
          ${thread.comments.map((comment) => renderPost(comment, context))}
          ${thread.pull !== undefined && (await renderMergeBox(thread, context))}
        </div>
        ${renderComposer(thread, context)}
      </section>
      ${renderSidebar({ thread, incident }, context)}
    </div>`;
}

function renderSiblings(thread: Thread, incident: IncidentThreads | undefined): Markup {
  const { issue, pull, id } = incident ?? {};
  return html`<nav class="siblings" aria-label="This incident">
    ${issue !== undefined && renderTab(issue, thread, 'Issue')}
    ${pull !== undefined && renderTab(pull, thread, 'Pull request')}
    ${pull !== undefined && id !== undefined && html`<a href="/files/${id}">Files</a>`}
  </nav>`;
}

function renderTab(target: Thread, current: Thread, name: string): Markup {
  const here = target === current && { markup: ' aria-current="page"' };
  return html`<a href="/threads/${target.number}" ${here}>${name} #${target.number}</a>`;
}
