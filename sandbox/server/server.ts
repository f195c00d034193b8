/**
 * The sandbox's GitHub: a server on 127.0.0.1 that authenticates, applies faults, performs and
 * journals every request in one place. Its clock is the world's, also in the `Date` header.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import type { ApiAnswer } from './answer.ts';
import { refuse } from './answer.ts';
import { authenticate, FORBIDDEN } from './authorize.ts';
import { startFaults } from './faults.ts';
import { performQuery } from './graphql/perform.ts';
import { parseOperations } from './graphql/operations.ts';
import { writeJournal } from './journal.ts';
import type { CountLimits } from './limits.ts';
import { refusePrimary, refuseSecondary, startLimits } from './limits.ts';
import { moveBranches } from './moved-ref.ts';
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
}

/** What is sent; `lost` means the connection breaks instead. */
interface Outcome {
  lost: boolean;
  answer: ApiAnswer;
}

/** Starts the server on a free port, or the one given, and tells the world its address. */
export async function startServer(
  world: World,
  { port = 0 }: { port?: number } = {},
): Promise<SandboxServer> {
  const findFault = startFaults(world.faults);
  const service = { world, findFault, countLimits: startLimits(world) };
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
  const call = await readCall(service.world, request);
  const { template, operations } = toTarget(call);
  const fault = service.findFault({ method: call.method, template, operations });
  const authentication = authenticate(service.world, call.authorization);
  const { token } = authentication;
  const outcome = authentication.known
    ? await performUnder(fault, { ...call, token })
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
  if (outcome.lost) {
    request.socket.destroy();
    return;
  }
  const resource = template === '/graphql' ? 'graphql' : 'core';
  send(response, outcome.answer, {
    date: service.world.clock.now().toUTCString(),
    ...service.countLimits(token, resource),
  });
}

function toTarget(call: Call): { template: string; operations: string[] } {
  if (call.url.pathname === '/graphql') {
    return { template: '/graphql', operations: parseOperations(call.body) };
  }
  const template = findRoute(call.method, call.url.pathname)?.route.template;
  return { template: template ?? 'unknown route', operations: [] };
}

async function readCall(world: World, request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  // Pagination links lead back to the server itself, wherever it listens.
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  url.pathname = toNamedPath(world, url.pathname);
  const { authorization } = request.headers;
  const body = parseJson(Buffer.concat(chunks).toString());
  const method = request.method ?? 'GET';
  return { world, method, url, body, authorization, token: undefined };
}

function parseJson(text: string): unknown {
  // A body that is no JSON is refused by the route that wanted one.
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

async function perform(call: Call): Promise<ApiAnswer> {
  try {
    return call.url.pathname === '/graphql' ? await performQuery(call) : await performRoute(call);
  } catch (error) {
    // A bug in the sandbox must look like one to whoever reads the answer.
    return refuse(500, `The sandbox failed: ${error instanceof Error ? error.stack : 'unknown'}`);
  }
}

/** The faults that answer in the place of GitHub. */
const REFUSALS: Partial<
  Record<NonNullable<Fault['mode']>, (fault: Fault, call: Call) => ApiAnswer | Promise<ApiAnswer>>
> = {
  before: ({ status }) => refuse(status ?? 502, 'Server Error'),
  forbid: performForbidden,
  'rate-limit': (_, { world }) => refusePrimary(world),
  'secondary-limit': refuseSecondary,
};

async function performUnder(fault: Fault | undefined, call: Call): Promise<Outcome> {
  if (fault === undefined) return { lost: false, answer: await perform(call) };
  const mode = fault.mode ?? 'before';
  const refusal = await REFUSALS[mode]?.(fault, call);
  if (refusal !== undefined) return { lost: false, answer: refusal };
  if (mode === 'disconnect') return { lost: true, answer: { status: 0 } };
  if (mode === 'slow') await sleep(fault.delay ?? 1000);
  if (mode === 'move-ref') await moveBranches(call.world, call.body);
  const answer = await perform(call);
  return mode === 'lost' ? losing(answer, fault.status) : { lost: false, answer };
}

async function performForbidden({ on }: Fault, call: Call): Promise<ApiAnswer> {
  const operation = on.trim().split(/\s+/)[2];
  return operation === undefined
    ? refuse(403, FORBIDDEN)
    : perform({ ...call, forbidden: operation });
}

// With a status the answer is replaced, as by a proxy's 502; without one the connection breaks.
function losing(answer: ApiAnswer, status: number | undefined): Outcome {
  return status === undefined
    ? { lost: true, answer }
    : { lost: false, answer: refuse(status, 'Server Error') };
}

function send(
  response: ServerResponse,
  { status, body, headers }: ApiAnswer,
  common: Record<string, string>,
): void {
  response.sendDate = false;
  const type = { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...common, ...(body !== undefined && type), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
