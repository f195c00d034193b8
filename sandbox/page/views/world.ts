/** The organisation as it is now: what the containment steps act on. */

import type { Repository, Token } from '#sandbox/world/types.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { listPeople, renderAvatar, toRoles } from '../page-context.ts';

/** Renders people, tokens and repositories. */
export function renderWorld({ world }: PageContext): Markup {
  const others = [...world.repositories.values()].filter((one) => one !== world.incidentRepository);
  const leaked = [...world.tokens.values()].filter(({ kind }) => kind === 'leaked');
  return html`<div class="heading">
      <h1>The organization <strong>${world.organisation.login}</strong></h1>
    </div>
    <div id="world" data-live class="cards">
      ${others.map(renderRepository)}
      <section class="card panel">
        <h2>Leaked credentials</h2>
        ${
          leaked.length === 0
            ? html`<p class="fine">None in this world.</p>`
            : html`<ul class="plain">
                ${leaked.map(renderToken)}
              </ul>`
        }
      </section>
      <section class="card panel">
        <h2>People</h2>
        <ul class="plain people">
          ${listPeople(world).map(
            (person) =>
              html`<li>
                ${renderAvatar(person)} <strong>${person.login}</strong>
                <span class="fine">${toRoles(world, person).join(', ') || 'no role'}</span>
              </li>`,
          )}
        </ul>
      </section>
    </div>`;
}

/** A leaked token by name, and whether it still works. */
export function renderToken({ name, revoked, account }: Token): Markup {
  const state = revoked ? 'revoked' : 'works';
  return html`<li>
    <span class="state state-${state}">${revoked ? 'revoked' : 'still works'}</span>
    <strong>${name}</strong> <span class="fine">of ${account.login}</span>
  </li>`;
}

function renderRepository({
  owner,
  name,
  workflows,
  runs,
  deployKeys,
  secrets,
}: Repository): Markup {
  const names = new Map(workflows.map((workflow) => [workflow.id, workflow.name]));
  return html`<section class="card panel">
    <h2>${owner}/${name}</h2>
    <dl>
      <dt>Workflows</dt>
      <dd>
        ${renderItems(workflows.map((one) => [one.name, one.state === 'active' ? 'active' : 'disabled']))}
      </dd>
      <dt>Pipeline runs</dt>
      <dd>
        ${renderItems(runs.map((run) => [names.get(run.workflowId) ?? '', run.conclusion ?? run.status.replaceAll('_', ' ')]))}
      </dd>
      <dt>Deploy keys</dt>
      <dd>${renderItems(deployKeys.map(({ title }) => [title, 'active']))}</dd>
      <dt>Secrets</dt>
      <dd>${renderItems([...secrets].map((secret) => [secret, '']))}</dd>
    </dl>
  </section>`;
}

function renderItems(items: readonly (readonly [name: string, state: string])[]): Markup {
  if (items.length === 0) return html`<span class="fine">none</span>`;
  return html`<ul class="plain">
    ${items.map(
      ([name, state]) =>
        html`<li>
          ${name}
          ${state !== '' && html`<span class="state state-${state.replaceAll(' ', '-')}">${state}</span>`}
        </li>`,
    )}
  </ul>`;
}
