/** Which path shows which page. */

import type { Markup } from './markup.ts';
import { html } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { renderFiles } from './views/files.ts';
import { renderHome } from './views/home.ts';
import { renderLayout } from './views/layout.ts';
import { renderNewIncident } from './views/new-incident.ts';
import { renderRequests } from './views/requests.ts';
import { renderRuns } from './views/runs.ts';
import { renderThread } from './views/thread.ts';
import { renderWorld } from './views/world.ts';

interface Page {
  title: string;
  content: Markup;
}

/** Renders the page at a path; an unknown path gets one that says so. */
export async function renderPage(
  context: PageContext,
): Promise<{ found: boolean; document: string }> {
  const page = await findPage(context);
  const shown = page ?? { title: 'Not found', content: MISSING };
  return { found: page !== undefined, document: renderLayout(context, shown).markup };
}

const MISSING = html`<div class="empty">
  <h1>There is no such page</h1>
  <p><a href="/">Back to the threads</a></p>
</div>`;

const FIXED: Record<string, (context: PageContext) => Page> = {
  '/': (context) => ({ title: 'Threads', content: renderHome(context) }),
  '/runs': (context) => ({ title: 'Runs', content: renderRuns(context) }),
  '/requests': (context) => ({ title: 'Requests', content: renderRequests(context) }),
  '/world': (context) => ({ title: 'World', content: renderWorld(context) }),
};

async function findPage(context: PageContext): Promise<Page | undefined> {
  const fixed = Object.hasOwn(FIXED, context.path) ? FIXED[context.path] : undefined;
  if (fixed !== undefined) return fixed(context);
  const [, kind = '', name = '', ...rest] = context.path.split('/').map(decodePart);
  if (kind === 'threads') return findThreadPage(context, Number(name));
  if (kind === 'new') {
    const content = await renderNewIncident(context, /^[\w-]+$/.test(name) ? name : 'incident');
    return content && { title: 'New incident', content };
  }
  if (kind !== 'files') return undefined;
  const content = await renderFiles(context, { id: name, path: rest.join('/') });
  return content && { title: `${name} ${rest.join('/')}`.trim(), content };
}

async function findThreadPage(context: PageContext, number: number): Promise<Page | undefined> {
  const thread = context.world.incidentRepository.threads.get(number);
  if (thread === undefined) return undefined;
  const content = await renderThread(thread, context);
  return { title: `${thread.title} #${String(number)}`, content };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
