/** The route that a fault is on. One that nobody can call would never strike, and the rehearsal would prove nothing. */

import { suggest } from '../../actions/kernel/registry.ts';
import { toShape } from '#sandbox/server/faults.ts';
import { readSchema } from '#sandbox/server/graphql/schema.ts';
import { findRoute, listRoutes } from '#sandbox/server/route-table.ts';
import { renderUnknownWord } from './word.ts';

const GRAPHQL = 'POST /graphql';

/** A route as the server spells it, or what is wrong with it. */
export function resolveFaultRoute(
  on: string,
): { route: string; problem?: never } | { route?: never; problem: string } {
  const [method = '', path = '', operation] = on.trim().split(/\s+/);
  const called = `${method.toUpperCase()} ${path}`;
  if (called === GRAPHQL) return resolveOperation(operation);
  if (operation !== undefined) {
    return { problem: `Unexpected "${operation}", expected nothing after the route` };
  }
  const found = findRoute(method.toUpperCase(), path.replaceAll(/\{[^}]*\}/g, 'x'))?.route;
  return found === undefined
    ? { problem: renderUnknown(called) }
    : { route: `${found.method} ${found.template}` };
}

function resolveOperation(operation: string | undefined): ReturnType<typeof resolveFaultRoute> {
  const known = listOperations(operation);
  if (operation === undefined || known.includes(operation)) {
    return { route: [GRAPHQL, operation].join(' ').trim() };
  }
  const meant = suggest(operation, known);
  return meant === undefined
    ? { problem: `Unexpected "${operation}", expected a query or mutation of GitHub` }
    : { problem: renderUnknownWord(operation, 'a query or mutation of GitHub, such as', [meant]) };
}

function listOperations(operation: string | undefined): string[] {
  if (operation === undefined) return [];
  const schema = readSchema();
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
}

/** Routes are long and mostly parameters: they are compared by what is left without those. */
function renderUnknown(called: string): string {
  const routes = new Map(listRoutes().map((route) => [toShape(route), route]));
  const meant = suggest(toShape(called), [...routes.keys()]);
  const hint = meant === undefined ? '' : `; did you mean ${routes.get(meant) ?? ''}?`;
  return `Unexpected "${called}", expected a route that the sandbox speaks, as GitHub's reference writes it${hint}`;
}
