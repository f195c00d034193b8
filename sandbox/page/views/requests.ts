/** The request journal: every call to the sandbox's GitHub, newest first. */

import type { JournalEntry } from '#sandbox/world/request-types.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

const MOST = 500;

/** Renders the journal. */
export function renderRequests({ world }: PageContext): Markup {
  const { journal } = world;
  const shown = journal.slice(-MOST).toReversed();
  return html`<div class="heading">
      <h1>Requests <span class="number">${journal.length}</span></h1>
    </div>
    <div id="requests" data-live>
      ${
        journal.length === 0
          ? html`<div class="empty"><p>No request yet.</p></div>`
          : html`<div class="table">
              <table class="journal">
                <thead>
                  <tr>
                    <th>#</th>
                    <th>Answer</th>
                    <th>Request</th>
                    <th>Time</th>
                    <th>Token</th>
                    <th>Job</th>
                  </tr>
                </thead>
                <tbody>
                  ${shown.map(renderEntry)}
                </tbody>
              </table>
            </div>`
      }
    </div>`;
}

function renderEntry(entry: JournalEntry): Markup {
  const { n, at, method, path, operations, status, token, run, fault } = entry;
  return html`<tr class="${status >= 400 && 'bad'}">
    <td>${n}</td>
    <td>
      ${status}${fault !== undefined && html` <span class="state state-failure">${fault}</span>`}
    </td>
    <td>
      <code>${method} ${path}</code
      >${operations !== undefined && html`<br /><span class="fine">${operations.join(', ')}</span>`}
    </td>
    <td>${at.slice(11, 19)}</td>
    <td>${token}</td>
    <td>${run?.job ?? ''}</td>
  </tr>`;
}
