/** A conversation, with the composer below and what belongs to the incident beside it. */

import { findIncidentOfThread } from '#sandbox/exercise/incident.ts';
import type { IncidentThreads } from '#sandbox/exercise/incident.ts';
import type { CheckRun, Thread } from '#sandbox/world/types.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { renderForm } from '../page-context.ts';
import { renderComposer } from './composer.ts';
import { renderThreadState } from './home.ts';
import { renderPost } from './post.ts';
import { renderSidebar } from './sidebar.ts';

/** Renders a thread. */
export function renderThread(thread: Thread, context: PageContext): Markup {
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
          ${thread.pull !== undefined && renderMergeBox(thread, context)}
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

function renderMergeBox(thread: Thread, context: PageContext): Markup {
  const { checks } = context.world.incidentRepository;
  const latest = new Map(checks.map((check) => [check.name, check]));
  return html`<div class="merge">
    ${[...latest.values()].map(renderCheck)} ${renderMerging(thread, context)}
  </div>`;
}

function renderMerging(thread: Thread, context: PageContext): Markup {
  const { pull, state } = thread;
  if (pull?.merged === true) {
    return html`<p class="merged">
      Merged into <code>${pull.base}</code> by ${pull.mergedBy?.login ?? ''}.
    </p>`;
  }
  if (state === 'closed') return html`<p class="fine">Closed without merging.</p>`;
  const content = html`<input type="hidden" name="thread" value="${thread.number}" />
    <button class="${pull?.draft !== true && 'primary'}">
      ${pull?.draft === true ? 'Mark as ready and merge' : 'Merge pull request'}
    </button>
    <span class="fine">Merging closes the incident.</span>`;
  return renderForm(context, { act: 'merge', content });
}

function renderCheck({ name, conclusion, status, title, annotations }: CheckRun): Markup {
  const ended = conclusion ?? status;
  return html`<details class="check check-${ended}" ${ended === 'failure' && { markup: ' open' }}>
    <summary>
      <span class="dot" aria-hidden="true"></span><strong>${name}</strong> ${ended}<span
        class="fine"
      >
        ${title}</span
      >
    </summary>
    <ul>
      ${annotations.map(
        (one) =>
          html`<li>
            <code>${one.path.replace(/^incidents\/\d{4}\/[^/]+\//, '')}:${one.start_line}</code>
            <strong>${one.title ?? ''}</strong> ${one.message}
          </li>`,
      )}
    </ul>
  </details>`;
}
