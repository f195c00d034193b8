/** The files of an incident, as its branch has them now. */

import { IncidentId, toIncidentFolder } from '../../../actions/incident/path.ts';
import { findIncidentRef, listIncidents, readIncidentFile } from '#sandbox/exercise/incident.ts';
import type { IncidentThreads } from '#sandbox/exercise/incident.ts';
import { listFiles, readTree } from '#sandbox/world/git.ts';
import { renderMarkdown } from '../markdown.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** Renders the list of files, or one of them; undefined when there is no such thing. */
export async function renderFiles(
  context: PageContext,
  { id, path }: { id: string; path: string },
): Promise<Markup | undefined> {
  const incident = listIncidents(context.world).find((one) => one.id === id);
  if (!IncidentId.safeParse(id).success || incident === undefined) return undefined;
  const names = await listNames(context, incident);
  const shown = names.includes(path)
    ? path
    : (names.find((name) => name === 'incident.md') ?? names[0]);
  if (shown === undefined || (path !== '' && path !== shown)) return undefined;
  const text = (await readIncidentFile(context.world, incident, shown)) ?? '';
  return html`<div class="heading">
      <h1>${id}</h1>
      <a class="button" href="/threads/${incident.pull?.number ?? incident.issue.number}"
        >Conversation</a
      >
    </div>
    <div class="columns files">
      <nav aria-label="Files" id="names" data-live>
        <ul class="plain">
          ${names.map((name) => {
            const here = name === shown && { markup: ' aria-current="page"' };
            return html`<li><a href="/files/${id}/${name}" ${here}>${name}</a></li>`;
          })}
        </ul>
      </nav>
      <section class="card file" id="file" data-live>
        <header><code>${shown}</code></header>
        <div class="body">
          ${shown.endsWith('.md') ? renderMarkdown(text, { url: context.world.url, base: `/files/${id}/${shown}` }) : html`<pre><code>${text}</code></pre>`}
        </div>
      </section>
    </div>`;
}

async function listNames({ world }: PageContext, incident: IncidentThreads): Promise<string[]> {
  const ref = await findIncidentRef(world, incident);
  const tree = await readTree(world.git, `${ref}:${toIncidentFolder(incident.id)}`);
  return tree === undefined ? [] : (await listFiles(world.git, tree.oid)).map(({ path }) => path);
}
