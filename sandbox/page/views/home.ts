/** The first page: every issue and pull request, and the way to a new incident. */

import { toState } from '#sandbox/exercise/thread-text.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import { renderMoment } from '../moment.ts';
import type { PageContext } from '../page-context.ts';
import { listThreads } from '../page-context.ts';

/** Renders the list of threads. */
export function renderHome(context: PageContext): Markup {
  const threads = listThreads(context.world);
  const { owner, name } = context.world.incidentRepository;
  return html`<div class="heading">
      <h1>${owner}/<strong>${name}</strong></h1>
      <a class="button primary" href="/new">File an incident</a>
    </div>
    <div id="threads" data-live>
      ${
        threads.length === 0
          ? html`<div class="empty">
              <h2>All quiet</h2>
              <p>
                File an incident. Firebreak makes a branch, a record and a pull request of it; from
                there you type commands.
              </p>
              <a class="button primary" href="/new">File an incident</a>
            </div>`
          : html`<ul class="threads">
              ${threads.map((thread) => renderRow(thread, context))}
            </ul>`
      }
    </div>`;
}

function renderRow(thread: Thread, { world }: PageContext): Markup {
  const kind = thread.pull === undefined ? 'issue' : 'pull request';
  const comments = thread.comments.filter(({ deleted }) => !deleted).length;
  return html`<li>
    ${renderThreadState(thread)}
    <div>
      <a class="title" href="/threads/${thread.number}">${thread.title}</a>
      ${[...thread.labels].map(renderLabel)}
      <p class="fine">
        #${thread.number} ${kind} by ${thread.author.login},
        ${renderMoment(thread.createdAt, world.clock.now())}
      </p>
    </div>
    <span class="count" title="Comments"
      >${comments} ${comments === 1 ? 'comment' : 'comments'}</span
    >
  </li>`;
}

/** A label as a pill. */
export function renderLabel(name: string): Markup {
  const kind =
    /^(SEV\d|status|contain|incident|exercise)/.exec(name)?.[1]?.toLowerCase() ?? 'other';
  return html`<span class="label label-${kind}">${name}</span>`;
}

/** Whether a thread is open, a draft, merged or closed. */
export function renderThreadState(thread: Thread): Markup {
  const state = toState(thread);
  return html`<span class="state state-${state}">${state}</span>`;
}
