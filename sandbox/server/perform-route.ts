/** Performs one REST request: route, visibility, permission, then the route's own answer. */

import { toFullName } from '#sandbox/world/payload.ts';
import type { Token } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import type { ApiAnswer } from './answer.ts';
import { notFound, refuse } from './answer.ts';
import { canSee, isAllowed, toForbiddenMessage } from './authorize.ts';
import type { ApiRequest, Need, RepositoryRequest } from './route.ts';
import type { Match } from './route-table.ts';
import { findRoute } from './route-table.ts';

export interface Call {
  world: World;
  method: string;
  url: URL;
  body: unknown;
  authorization: string | undefined;
  token: Token | undefined;
  /** The `etag` of what the caller has already. */
  known?: string | undefined;
  /** A root field of a GraphQL request that a fault refuses. */
  forbidden?: string;
  /** The error that a fault puts in the place of a part of a GraphQL answer. */
  withheld?: { type: string; message: string };
}

/** Answers a REST request. */
export async function performRoute(call: Call): Promise<ApiAnswer> {
  const match = findRoute(call.method, call.url.pathname);
  if (match === undefined) {
    return refuse(404, `The sandbox does not speak ${call.method} ${call.url.pathname}.`);
  }
  const request: ApiRequest = {
    world: call.world,
    token: call.token,
    parameters: match.parameters,
    query: call.url.searchParams,
    body: call.body,
    url: call.url,
    hasCredentials: call.authorization !== undefined,
    method: call.method,
  };
  const { route } = match;
  if (route.scope === 'anyone') return route.answer(request);
  const access = toAccess(request, match);
  const answer = access.allowed ? await route.answer(access.request) : access.answer;
  return { ...answer, headers: { ...toAccepted(route.need), ...answer.headers } };
}

type Access = { allowed: true; request: RepositoryRequest } | { allowed: false; answer: ApiAnswer };

function toAccess(request: ApiRequest, { route, parameters }: Match): Access {
  if (route.scope === 'anyone') return { allowed: false, answer: notFound() };
  const { world, token } = request;
  // Organisation routes are judged by the role in the incident repository.
  const repository =
    route.scope === 'organisation'
      ? world.incidentRepository
      : world.repositories.get(`${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`);
  if (repository === undefined) return { allowed: false, answer: toNewName(request, parameters) };
  if (!canSee(token, repository)) return { allowed: false, answer: notFound() };
  if (!isAllowed(token, route.need, repository)) {
    return { allowed: false, answer: refuse(403, toForbiddenMessage(token)) };
  }
  const account = token?.account ?? world.organisation;
  const act = { world, repository, account, ...(token && { token }) };
  return { allowed: true, request: { ...request, act } };
}

/**
 * An old name leads to the repository's number: 301 for what reads, 307 for what writes.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
function toNewName(
  { world, url, token, method }: ApiRequest,
  { owner, repo }: Match['parameters'],
): ApiAnswer {
  const repository = world.renamed.get(`${owner ?? ''}/${repo ?? ''}`.toLowerCase());
  if (repository === undefined || !canSee(token, repository)) return notFound();
  const rest = url.pathname
    .split('/')
    .slice(4)
    .map((part) => `/${part}`);
  const location = `${url.origin}/repositories/${String(repository.id)}${rest.join('')}${url.search}`;
  const body = {
    message: 'Moved Permanently',
    url: location,
    documentation_url: 'https://docs.github.com/rest',
  };
  return { status: method === 'GET' ? 301 : 307, body, headers: { location } };
}

/** `/repositories/{id}` is the same as `/repos/{owner}/{repo}`, whatever the name is. */
export function toNamedPath({ repositories }: World, path: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const found = [...repositories.values()].find((one) => String(one.id) === id);
  return found === undefined ? path : `/repos/${toFullName(found)}${rest}`;
}

/** GitHub names the permissions that a route takes: `;` is or, `,` is and. */
function toAccepted({ permissions, level, accepts }: Need): Record<string, string> {
  const each = permissions.map((name) => `${name}=${level}`);
  return { 'x-accepted-github-permissions': accepts ?? each.join('; ') };
}
