/** Asks a route or the GraphQL API of a world directly, without a server; answers are held against what GitHub publishes. */

import { z } from 'zod';
import type { ApiAnswer } from '#sandbox/server/answer.ts';
import { tellExchange } from '#sandbox/server/exchange.ts';
import { performQuery } from '#sandbox/server/graphql/perform.ts';
import { performRoute, type Call } from '#sandbox/server/perform-route.ts';
import { findRoute } from '#sandbox/server/route-table.ts';
import { mintInstallationToken, mintJobToken, mintPersonToken } from '#sandbox/world/tokens.ts';
import type { App, Permissions, Token } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';

/** A person by login, a token, or nobody. */
type Asker = string | Token | undefined;

function toCall(world: World, who: Asker, call: Pick<Call, 'method' | 'url' | 'body'>): Call {
  const token = typeof who === 'string' ? mintPersonToken(world, who) : who;
  return { world, ...call, token, authorization: token && `Bearer ${token.value}` };
}

/** Asks a route such as `GET /repos/acme/incidents/labels`. */
export async function ask(
  world: World,
  who: Asker,
  [route, body]: [route: string, body?: unknown],
): Promise<ApiAnswer> {
  const [method = '', path = ''] = route.split(' ');
  const url = new URL(path, 'http://127.0.0.1');
  const answer = await performRoute(toCall(world, who, { method, url, body }));
  const template = findRoute(method, url.pathname)?.route.template ?? 'unknown route';
  tellExchange({ method, template, url, body, answer, fault: undefined });
  return answer;
}

/** A client of one person or token, for the incident repository: `PUT /labels/x`. */
export function asking(world: World, who: Asker, repository = 'acme/incidents') {
  return (route: string, body?: unknown): Promise<ApiAnswer> =>
    ask(world, who, [route.replace(' ', ` /repos/${repository}`), body]);
}

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ type: z.string().optional(), message: z.string() })).default([]),
});

/** Sends a GraphQL document. */
export async function askGraphql(
  world: World,
  who: Asker,
  [query, variables]: [query: string, variables?: Record<string, unknown>],
): Promise<z.infer<typeof Answer>> {
  const url = new URL('/graphql', 'http://127.0.0.1');
  const call = toCall(world, who, { method: 'POST', url, body: { query, variables } });
  return Answer.parse((await performQuery(call)).body);
}

/** The token of a job with these permissions and no others. */
export const toJob = (world: World, permissions: Permissions = {}): Token =>
  mintJobToken(world, { run: { id: 7, job: 'command' }, permissions });

/** The token of an App’s installation. */
export function toInstallation(world: World, { id, privateKey }: App): Token {
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  if (!minted.minted) throw new Error(minted.message);
  return minted.token;
}
