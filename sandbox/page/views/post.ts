/** One post of a thread: its opening text or a comment. */

import { toEmoji } from '#sandbox/exercise/thread-text.ts';
import type { Comment, Reaction, Thread } from '#sandbox/world/types.ts';
import type { Account } from '#sandbox/world/account.ts';
import { toFullName } from '#sandbox/world/payload.ts';
import type { Place } from '../links.ts';
import { renderMarkdown } from '../markdown.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import { renderInstant, renderMoment } from '../moment.ts';
import type { PageContext } from '../page-context.ts';
import { renderAvatar, toRoles } from '../page-context.ts';

/** Renders a post as GitHub's conversation view does. */
export function renderPost(post: Thread | Comment, context: PageContext): Markup {
  const { author, createdAt, editedAt, id } = post;
  const isComment = 'deleted' in post;
  if (isComment && post.deleted) return renderDeleted(post);
  const verb = isComment ? 'commented' : 'opened this';
  return html`<article class="post" id="${isComment ? `issuecomment-${String(id)}` : 'top'}">
    ${renderAvatar(author)}
    <div class="card${author.type === 'Bot' && ' bot'}">
      <header>
        <strong>${toName(author)}</strong> ${verb}
        ${renderMoment(createdAt, context.world.clock.now())}
        ${editedAt !== undefined && html`<span class="fine" title="${renderInstant(editedAt)}">· edited</span>`}
        <span class="badges"
          >${toBadges(author, context).map((badge) => html`<span class="badge">${badge}</span>`)}</span
        >
      </header>
      <div class="body">
        ${post.body.trim() === '' ? html`<p class="fine">No description.</p>` : renderMarkdown(post.body, toPlace(context))}
      </div>
      ${renderReactions(post.reactions)}
    </div>
  </article>`;
}

function renderDeleted({ author }: Comment): Markup {
  return html`<p class="event">A comment by ${author.login} was deleted.</p>`;
}

function toName({ login, type }: Account): string {
  return type === 'Bot' ? login.replace(/\[bot\]$/, '') : login;
}

function toBadges(author: Account, { world }: PageContext): string[] {
  return author.type === 'Bot' ? ['bot'] : toRoles(world, author);
}

function renderReactions(reactions: readonly Reaction[]): Markup | undefined {
  if (reactions.length === 0) return undefined;
  const kinds = [...new Set(reactions.map(({ content }) => content))];
  return html`<footer class="reactions">
    ${kinds.map((kind) => {
      const who = reactions
        .filter(({ content }) => content === kind)
        .map(({ account }) => account.login);
      return html`<span class="reaction" title="${who.join(', ')}"
        >${toEmoji(kind)} ${who.length}</span
      >`;
    })}
  </footer>`;
}

/** GitHub resolves relative links in a comment against the address of its thread. */
function toPlace({ world }: PageContext): Place {
  return { url: world.url, base: `${world.url}/${toFullName(world.incidentRepository)}/pull/1` };
}
