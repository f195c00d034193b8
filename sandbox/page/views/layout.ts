/** The frame of every page: name, clock, who is acting, and the ways to the other pages. */

import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import { renderInstant } from '../moment.ts';
import type { PageContext } from '../page-context.ts';
import { renderForm, renderPeople } from '../page-context.ts';

const PAGES = [
  ['/', 'Threads'],
  ['/runs', 'Runs'],
  ['/requests', 'Requests'],
  ['/world', 'World'],
] as const;

/** Renders a whole document. */
export function renderLayout(
  context: PageContext,
  page: { title: string; content: Markup },
): Markup {
  const { room, path } = context;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · Firebreak sandbox</title>
        <link rel="stylesheet" href="/page.css" />
        <script type="module" src="/client.js"></script>
      </head>
      <body data-version="${room.version()}" data-busy="${String(room.isBusy())}">
        <a class="skip" href="#content">To the content</a>
        <header class="top">
          <a class="brand" href="/"
            ><span class="mark" aria-hidden="true"></span>Firebreak <small>sandbox</small></a
          >
          <nav aria-label="Pages">
            ${PAGES.map(
              ([href, name]) =>
                html`<a
                  href="${href}"
                  ${isCurrent(href, path) && { markup: ' aria-current="page"' }}
                  >${name}</a
                >`,
            )}
          </nav>
          ${renderClock(context)} ${renderActor(context)}
        </header>
        <div id="state" data-live>${renderState(context)}</div>
        <main id="content">${page.content}</main>
        <footer>
          GitHub on a laptop: nothing here leaves this machine. ${room.session.exercise.title}.
        </footer>
      </body>
    </html>`;
}

function isCurrent(href: string, path: string): boolean {
  return href === '/'
    ? path === '/' || /^\/(?:threads|new|files)/.test(path)
    : path.startsWith(href);
}

function renderClock(context: PageContext): Markup {
  const steps = [
    ['5m', '+5 min'],
    ['1h', '+1 h'],
    ['1d', '+1 day'],
  ] as const;
  return html`<div class="clock" id="clock" data-live>
    <span class="now" title="The sandbox's clock stands still until it is moved"
      >${renderInstant(context.world.clock.now())}</span
    >
    ${renderForm(context, {
      act: 'wait',
      content: html`${steps.map(([span, name]) => html`<button name="wait" value="${span}">${name}</button>`)}`,
    })}
  </div>`;
}

function renderActor(context: PageContext): Markup {
  return renderForm(context, {
    act: 'person',
    className: 'actor',
    content: html`<label for="actor">You are</label> ${renderPeople(context, 'actor', false)}
      <noscript><button>Change</button></noscript>`,
  });
}

function renderState({ room }: PageContext): Markup {
  const { problem } = room;
  return html`${room.isBusy() && html`<p class="busy" role="status"><span class="spinner" aria-hidden="true"></span>Workflows are running …</p>`}
  ${problem !== undefined && html`<p class="problem" role="alert">${problem}</p>`}`;
}
