/** What every view is given: the room, who is acting, and the token that forms send back. */

import type { Thread } from '#sandbox/world/types.ts';
import type { Account } from '#sandbox/world/account.ts';
import type { World } from '#sandbox/world/world.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';
import type { Room } from './room.ts';

export interface PageContext {
  room: Room;
  world: World;
  /** Login of the person who acts. */
  person: string;
  /** The per-start token. */
  token: string;
  /** Path of the page, to come back to. */
  path: string;
}

/** The people of the world, without bots, the organisation and whoever left GitHub. */
export function listPeople({ accounts }: World): Account[] {
  return [...accounts.values()].filter(({ type, login }) => type === 'User' && login !== 'ghost');
}

/** The roles of a person, as the teams say. */
export function toRoles({ teams }: World, { id }: Account): string[] {
  return [...teams.values()].filter(({ members }) => members.has(id)).map(({ slug }) => slug);
}

/** A form that posts an act and comes back to this page. */
export function renderForm(
  context: PageContext,
  form: { act: string; content: Markup; className?: string },
): Markup {
  return html`<form method="post" action="/act/${form.act}" class="${form.className ?? 'inline'}">
    <input type="hidden" name="token" value="${context.token}" />
    <input type="hidden" name="back" value="${context.path}" />
    ${form.content}
  </form>`;
}

/** A choice among the people. */
export function renderPeople(context: PageContext, id: string, hasRoles = true): Markup {
  const people = listPeople(context.world);
  return html`<select name="by" id="${id}">
    ${people.map(({ login, ...account }) => {
      const roles = toRoles(context.world, { login, ...account });
      const selected = login === context.person && { markup: ' selected' };
      return html`<option value="${login}" ${selected}>
        ${login}${hasRoles && roles.length > 0 && ` (${roles.join(', ')})`}
      </option>`;
    })}
  </select>`;
}

/** Initials on a color of their own. */
export function renderAvatar({ login, type }: Account): Markup {
  const color = Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 9973, 0) % 7;
  const initials = type === 'Bot' ? '⚙' : login.slice(0, 2).toUpperCase();
  return html`<span class="avatar avatar-${type === 'Bot' ? 'bot' : color}" aria-hidden="true"
    >${initials}</span
  >`;
}

/** Every thread, newest first. */
export function listThreads({ incidentRepository }: World): Thread[] {
  return [...incidentRepository.threads.values()].toSorted((a, b) => b.number - a.number);
}
