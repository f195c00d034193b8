/** All REST routes in one table, and the matching of a request to one of them. */

import type { ApiRequest, Route } from './route.ts';
import { ACCOUNT_ROUTES } from './rest/accounts.ts';
import { ACTIONS_ROUTES } from './rest/actions.ts';
import { CHECK_ROUTES } from './rest/checks.ts';
import { COMMENT_ROUTES } from './rest/comments.ts';
import { COMPARE_ROUTES } from './rest/compare.ts';
import { CONTENT_ROUTES } from './rest/contents.ts';
import { CREDENTIAL_ROUTES } from './rest/credentials.ts';
import { GIT_DATA_ROUTES } from './rest/git-data.ts';
import { DEPLOYMENT_ROUTES } from './rest/deployments.ts';
import { ENVIRONMENT_ROUTES } from './rest/environments.ts';
import { ISSUE_ROUTES } from './rest/issues.ts';
import { KEY_ROUTES } from './rest/keys.ts';
import { LABEL_ROUTES } from './rest/labels.ts';
import { OBJECT_ROUTES } from './rest/objects.ts';
import { PULL_ROUTES } from './rest/pulls.ts';
import { REACTION_ROUTES } from './rest/reactions.ts';
import { REF_ROUTES } from './rest/refs.ts';
import { REVIEW_ROUTES } from './rest/reviews.ts';
import { RUN_ROUTES } from './rest/runs.ts';
import { SETTING_ROUTES } from './rest/settings.ts';
import { STATUS_ROUTES } from './rest/statuses.ts';

const ROUTES: Route[] = [
  ...ACCOUNT_ROUTES,
  ...ISSUE_ROUTES,
  ...COMMENT_ROUTES,
  ...REACTION_ROUTES,
  ...LABEL_ROUTES,
  ...REF_ROUTES,
  ...OBJECT_ROUTES,
  ...GIT_DATA_ROUTES,
  ...CONTENT_ROUTES,
  ...COMPARE_ROUTES,
  ...PULL_ROUTES,
  ...REVIEW_ROUTES,
  ...CHECK_ROUTES,
  ...STATUS_ROUTES,
  ...ACTIONS_ROUTES,
  ...RUN_ROUTES,
  ...KEY_ROUTES,
  ...CREDENTIAL_ROUTES,
  ...DEPLOYMENT_ROUTES,
  ...ENVIRONMENT_ROUTES,
  ...SETTING_ROUTES,
];

// The last parameter of these may hold slashes: a path, or a ref such as `heads/incident/INC-1`.
const MANY_SEGMENTS = new Set(['path', 'ref', 'basehead', 'branch']);

interface Pattern {
  route: Route;
  expression: RegExp;
}

function toPattern(route: Route): Pattern {
  const source = route.template
    .replaceAll(/[.+]/g, '\\$&')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      MANY_SEGMENTS.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
  return { route, expression: new RegExp(`^${source}$`) };
}

// A literal segment wins over a parameter: `issues/comments/{id}` before `issues/{number}/…`.
const PATTERNS = ROUTES.map(toPattern).toSorted(
  (left, right) => countParameters(left) - countParameters(right),
);

function countParameters({ route }: Pattern): number {
  return route.template.split('{').length;
}

/** Every route as method and template, such as `GET /user`. */
export function listRoutes(): string[] {
  return ROUTES.map(({ method, template }) => `${method} ${template}`);
}

/** A stray percent sign names nothing that exists; it must not end the connection. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export interface Match {
  route: Route;
  parameters: ApiRequest['parameters'];
}

/** Finds the route of a request; undefined when the sandbox does not speak it. */
export function findRoute(method: string, path: string): Match | undefined {
  // GitHub knows no path that ends so, although a parameter of many segments could hold it.
  if (path.endsWith('/')) return undefined;
  for (const { route, expression } of PATTERNS) {
    const groups = route.method === method ? expression.exec(path)?.groups : undefined;
    if (groups !== undefined || (route.method === method && route.template === path)) {
      const entries = Object.entries(groups ?? {});
      const parameters = entries.map(([name, value]) => [name, decodePart(value)]);
      return { route, parameters: Object.fromEntries(parameters) };
    }
  }
  return undefined;
}
