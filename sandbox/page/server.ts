/**
 * Serves the local page on 127.0.0.1. Nothing is loaded from anywhere else, and a request that does
 * not come from the page itself changes nothing.
 */

import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { UserError } from '../../actions/kernel/errors.ts';
import { renderProblem } from '#sandbox/exercise/problem-text.ts';
import { performForm } from './acts.ts';
import type { Guard } from './guard.ts';
import { createGuard } from './guard.ts';
import { listPeople } from './page-context.ts';
import type { PageContext } from './page-context.ts';
import { renderPage } from './pages.ts';
import type { Room } from './room.ts';

export interface PageServer {
  url: string;
  close(): Promise<void>;
}

interface Visit {
  room: Room;
  guard: Guard;
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Chromium looks the hosts of links up before anyone follows them: a request that leaves this machine.
  'x-dns-prefetch-control': 'off',
  'cache-control': 'no-store',
};
const ASSETS = new Map([
  ['/page.css', { file: 'page.css', type: 'text/css; charset=utf-8' }],
  ['/client.js', { file: 'client.js', type: 'text/javascript; charset=utf-8' }],
]);
/** GitHub takes 65,536 characters of a comment. */
const BODY_AT_MOST = 256 * 1024;
const NOWHERE = new URL('http://page.invalid/nowhere');

/** Starts the page for a room; port 0 takes a free one. */
export async function startPage(room: Room, port = 0): Promise<PageServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const guard = createGuard(bound);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // Anyone can ask for `//`, which is no address; it must not end the sandbox.
    const url = URL.parse(request.url ?? '/', 'http://page.invalid') ?? NOWHERE;
    void serve({ room, guard, request, response, url });
  });
  return {
    url: `http://127.0.0.1:${String(bound)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function serve(visit: Visit): Promise<void> {
  try {
    if (!visit.guard.isOurs(visit.request.headers))
      return send(visit, { status: 421, body: 'Not this server.' });
    if (visit.request.method === 'POST') return await servePost(visit);
    if (visit.request.method === 'GET') return await serveGet(visit);
    send(visit, { status: 405, body: 'Only GET and POST.' });
  } catch (error) {
    send(visit, {
      status: 500,
      body: `The page failed: ${error instanceof Error ? (error.stack ?? '') : 'unknown'}`,
    });
  }
}

async function serveGet(visit: Visit): Promise<void> {
  const { room, url } = visit;
  if (url.pathname === '/version') {
    const state = JSON.stringify({ version: room.version(), busy: room.isBusy() });
    return send(visit, { status: 200, body: state, type: 'application/json' });
  }
  const asset = ASSETS.get(url.pathname);
  if (asset !== undefined) {
    const content = await readFile(new URL(asset.file, import.meta.url), 'utf8');
    return send(visit, { status: 200, body: content, type: asset.type });
  }
  const { found, document } = await renderPage(toContext(visit));
  send(visit, { status: found ? 200 : 404, body: document, type: 'text/html; charset=utf-8' });
}

async function servePost(visit: Visit): Promise<void> {
  const { room, guard, request, response, url } = visit;
  const fields = await readFields(request);
  if (fields === undefined) return send(visit, { status: 413, body: 'This is too long.' });
  if (!guard.isAllowed(request.headers, fields.get('token') ?? undefined)) {
    return send(visit, {
      status: 403,
      body: 'This form does not come from this page. Reload it and try again.',
    });
  }
  const by = toPerson(room, fields.get('by')) ?? toContext(visit).person;
  const act = url.pathname.replace(/^\/act\//, '');
  try {
    if (act !== 'person') performForm(room, { act, fields, by });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    room.problem = renderProblem(error);
  }
  response.writeHead(303, {
    ...HEADERS,
    location: toBack(fields, act),
    'set-cookie': `person=${encodeURIComponent(by)}; Path=/; SameSite=Strict; HttpOnly`,
  });
  response.end();
}

/** Only a path of this page; anything else would be a door to elsewhere. */
function toBack(fields: URLSearchParams, act: string): string {
  if (act === 'issue') return '/';
  const back = fields.get('back') ?? '/';
  if (!/^\/(?![/\\])[\w./%-]*$/.test(back)) return '/';
  return act === 'comment' ? `${back}#latest` : back;
}

async function readFields(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > BODY_AT_MOST) return undefined;
    chunks.push(part);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

function toContext({ room, guard, request, url }: Visit): PageContext {
  const { world } = room.session.stage;
  const cookie = /(?:^|;\s*)person=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
  const [first] = listPeople(world);
  const person = toPerson(room, cookie ?? null) ?? first?.login ?? '';
  return { room, world, person, token: guard.token, path: url.pathname };
}

function toPerson({ session }: Room, login: string | null): string | undefined {
  return listPeople(session.stage.world).find((person) => person.login === login)?.login;
}

interface Sent {
  status: number;
  body: string;
  type?: string;
}

function send(
  { response }: Visit,
  { status, body, type = 'text/plain; charset=utf-8' }: Sent,
): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type });
  response.end(body);
}
