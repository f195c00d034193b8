/** Beside a conversation: labels, the deposit, and whether the leaked credentials still work. */

import { ID } from '../../../actions/incident/path.ts';
import { loadSteps } from '../../../actions/containment/index.ts';
import { PROVIDERS } from '../../../actions/providers/index.ts';
import type { IncidentThreads } from '#sandbox/exercise/incident.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { renderForm } from '../page-context.ts';
import { renderLabel } from './home.ts';
import { renderToken } from './world.ts';

const steps = await loadSteps(PROVIDERS);

/** Renders the sidebar of a thread. */
export function renderSidebar(
  { thread, incident }: { thread: Thread; incident: IncidentThreads | undefined },
  context: PageContext,
): Markup {
  return html`<aside aria-label="About this incident" id="sidebar" data-live>
    <section>
      <h2>Labels</h2>
      <p class="labels">
        ${thread.labels.size === 0 ? html`<span class="fine">None yet</span>` : [...thread.labels].map(renderLabel)}
      </p>
      <h3>Act by label</h3>
      ${toNames().map((name) => renderLabelButton(`contain:${name}`, thread, context))}
    </section>
    ${incident?.pull !== undefined && renderDeposit(incident, context)}
  </aside>`;
}

function toNames(): string[] {
  return [...steps.names()];
}

function renderLabelButton(name: string, thread: Thread, context: PageContext): Markup {
  return renderForm(context, {
    act: 'label',
    className: 'block',
    content: html`<input type="hidden" name="thread" value="${thread.number}" />
      <button class="label-button" name="label" value="${name}">${name}</button>`,
  });
}

function renderDeposit({ id }: IncidentThreads, context: PageContext): Markup | undefined {
  const leaked = [...context.world.tokens.values()].filter(({ kind }) => kind === 'leaked');
  if (leaked.length === 0) return undefined;
  return html`<section>
    <h2>Leaked credentials</h2>
    <ul class="plain">
      ${leaked.map(renderToken)}
    </ul>
    ${renderForm(context, {
      act: 'deposit',
      className: 'stack',
      content: html`<input type="hidden" name="incident" value="${id}" />
        <label for="leaked">Deposit</label>
        <select id="leaked" name="token-name">
          ${leaked.map(({ name }) => html`<option>${name}</option>`)}
        </select>
        <label for="credential">as credential</label>
        <input id="credential" name="credential" value="C-01" pattern="${ID.credential}" required />
        <button>Seal and push</button>`,
    })}
    <p class="fine">
      The same as <code>npm run deposit</code>: the value is sealed on this machine, and only the
      operator job opens it.
    </p>
  </section>`;
}
