/**
 * What a REST route is. Templates are checked against GitHub's published OpenAPI paths, so the
 * sandbox cannot speak an endpoint GitHub does not have.
 */

import type { paths } from '@octokit/openapi-types';
import { z } from 'zod';
import type { Act } from '#sandbox/world/act.ts';
import type { Role, Token } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import type { ApiAnswer } from './answer.ts';
import { refuse } from './answer.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface ApiRequest {
  world: World;
  token: Token | undefined;
  parameters: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  method: string;
  url: URL;
  /** True when the caller sent an Authorization header at all. */
  hasCredentials: boolean;
}

export interface RepositoryRequest extends ApiRequest {
  act: Act;
}

/** What a token needs: any one of the permissions for apps and jobs, the role for people. */
export interface Need {
  permissions: string[];
  level: 'read' | 'write';
  role: Role;
  /** What GitHub says it takes, where that is more than one permission at a time. */
  accepts?: string;
}

type Answer = ApiAnswer | Promise<ApiAnswer>;

export type Route = { method: Method; template: keyof paths } & (
  | { scope: 'repository'; need: Need; answer(request: RepositoryRequest): Answer }
  | { scope: 'organisation'; need: Need; answer(request: RepositoryRequest): Answer }
  | { scope: 'anyone'; answer(request: ApiRequest): Answer }
);

/** Needs read access by any one of the permissions; people need the role `read`. */
export function reads(...permissions: string[]): Need {
  return { permissions, level: 'read', role: 'read' };
}

/** Needs write access by any one of the permissions; people need the role `write`. */
export function writes(...permissions: string[]): Need {
  return { permissions, level: 'write', role: 'write' };
}

/** The same need with another role for people: `triage` for labels, `admin` for settings. */
export function asRole(role: Role, need: Need): Need {
  return { ...need, role };
}

/** A route under `/repos/{owner}/{repo}`. */
export function inRepository(
  operation: [Method, keyof paths],
  need: Need,
  answer: (request: RepositoryRequest) => Answer,
): Route {
  const [method, template] = operation;
  return { method, template, scope: 'repository', need, answer };
}

/** Answers with a parsed body, or 422 when the body is not what the endpoint takes. */
export function withBody<Body, Request extends ApiRequest>(
  schema: z.ZodType<Body>,
  answer: (request: Request, body: Body) => Answer,
): (request: Request) => Answer {
  return (request) => {
    const parsed = schema.safeParse(request.body ?? {});
    if (parsed.success) return answer(request, parsed.data);
    const details = z.prettifyError(parsed.error);
    return refuse(422, `Invalid request.\n\n${details}`);
  };
}

/** Reads a numeric path parameter; 0, which no object has, when it is not a number. */
export function toNumber(request: ApiRequest, name: string): number {
  return Number.parseInt(request.parameters[name] ?? '', 10) || 0;
}
