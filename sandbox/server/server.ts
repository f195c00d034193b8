/**
 * The sandbox's GitHub: a server on 127.0.0.1 that authenticates, applies faults, performs and
 * journals every request in one place. Its clock is the world's, also in the `Date` header.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { World } from '#sandbox/world/world.ts';
import type { ApiAnswer } from './answer.ts';
import { refuse } from './answer.ts';
import { authenticate } from './authorize.ts';
import { toConditional } from './conditional.ts';
import type { Target } from './faults.ts';
import { tellExchange } from './exchange.ts';
import { startFaults } from './faults.ts';
import { answerIdentity } from './identity.ts';
import { performQuery } from './graphql/perform.ts';
import { parseOperations } from './graphql/operations.ts';
import { writeJournal } from './journal.ts';
import type { Lag } from './lag.ts';
import { noteWrite, startLag } from './lag.ts';
import type { CountContent, CountLimits } from './limits.ts';
import { startContentLimit, startLimits } from './limits.ts';
import { findBadManners } from './manners.ts';
import { performUnder } from './perform-fault.ts';
import { performRoute, toNamedPath } from './perform-route.ts';
import type { Call } from './perform-route.ts';
import { findRoute } from './route-table.ts';

export interface SandboxServer {
  url: string;
  close(): Promise<void>;
}

interface Service {
  world: World;
  findFault: ReturnType<typeof startFaults>;
  countLimits: CountLimits;
  countContent: CountContent;
  lag: Lag;
}

/** What a caller has already; GitHub does not charge for saying so. */
const NOT_MODIFIED = 304;

/** Starts the server on a free port, or the one given, and tells the world its address. */
export async function startServer(
  world: World,
  { port = 0 }: { port?: number } = {},
): Promise<SandboxServer> {
  const service = {
    world,
    findFault: startFaults(world.faults),
    countLimits: startLimits(world),
    countContent: startContentLimit(world),
    lag: startLag(world),
  };
  const server = createServer((request, response) => {
    // A caller that hangs up mid-request must not end the sandbox.
    serve(service, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const url = `http://127.0.0.1:${String(bound)}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function serve(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const proof = answerIdentity(service.world, request);
  if (proof !== undefined) return send(response, proof, {});
  const { call, unfit } = await readCall(service.world, request);
  const target = toTarget(call);
  const { template, operations } = target;
  const before = target.isRead ? service.lag.recall() : undefined;
  const fault = service.findFault({ ...target, isLate: before !== undefined });
  const authentication = authenticate(service.world, call.authorization);
  const { token } = authentication;
  const world = fault?.mode === 'lag' && before !== undefined ? before : service.world;
  const lag = target.isRead ? undefined : service.lag;
  const outcome = authentication.known
    ? await performUnder(fault, { ...call, world, token }, (one) =>
        noteWrite(lag, async () => {
          return unfit ?? service.countContent(token, target) ?? (await perform(one));
        }),
      )
    : { lost: false, answer: refuse(401, authentication.message) };
  writeJournal(service.world, {
    method: call.method,
    path: call.url.pathname,
    template,
    operations,
    status: outcome.answer.status,
    token,
    fault,
  });
  const { method, url, body } = call;
  tellExchange({ method, template, url, body, answer: outcome.answer, fault });
  if (outcome.lost) {
    request.socket.destroy();
    return;
  }
  const resource = template === '/graphql' ? 'graphql' : 'core';
  send(response, outcome.answer, {
    date: service.world.clock.now().toUTCString(),
    ...service.countLimits(token, resource, outcome.answer.status === NOT_MODIFIED ? 0 : 1),
  });
}

function toTarget(call: Call): Omit<Target, 'isLate'> {
  const { method, url, body } = call;
  if (url.pathname === '/graphql') {
    const { operations, isMutation } = parseOperations(body);
    return { method, template: '/graphql', operations, isRead: !isMutation };
  }
  const template = findRoute(method, url.pathname)?.route.template ?? 'unknown route';
  return { method, template, operations: [], isRead: method === 'GET' };
}

async function readCall(
  world: World,
  request: IncomingMessage,
): Promise<{ call: Call; unfit: ApiAnswer | undefined }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  // Pagination links lead back to the server itself, wherever it listens.
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  url.pathname = toNamedPath(world, url.pathname);
  const { authorization } = request.headers;
  const text = Buffer.concat(chunks).toString();
  const body = parseJson(text);
  const method = request.method ?? 'GET';
  const known = request.headers['if-none-match'];
  const call = { world, method, url, body, authorization, token: undefined, known };
  return { call, unfit: findBadManners(request.headers, text) };
}

function parseJson(text: string): unknown {
  // A body that is no JSON is refused before any route sees it.
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

async function perform(call: Call): Promise<ApiAnswer> {
  try {
    if (call.url.pathname === '/graphql') return await performQuery(call);
    return toConditional(await performRoute(call), call);
  } catch (error) {
    // A bug in the sandbox must look like one to whoever reads the answer.
    return refuse(500, `The sandbox failed: ${error instanceof Error ? error.stack : 'unknown'}`);
  }
}

function send(
  response: ServerResponse,
  { status, body, text, headers }: ApiAnswer,
  common: Record<string, string>,
): void {
  response.sendDate = false;
  const type = { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...common, ...(body !== undefined && type), ...headers });
  response.end(body === undefined ? text : JSON.stringify(body));
}
