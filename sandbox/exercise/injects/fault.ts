/** `fault`: from now on some requests fail, as GitHub's do. */

import { UserError } from '#kernel/errors.ts';
import { findRoute } from '#sandbox/server/route-table.ts';
import type { Fault } from '#sandbox/world/types.ts';
import { toPerformer } from '../performer.ts';

export const fault = toPerformer('fault', async ({ on, ...rest }, { stage }) => {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const added: Fault = { on: toRoute(on), ...Object.fromEntries(given) };
  stage.world.faults.push(added);
  await Promise.resolve();
});

/** A fault on a route that nobody can call would never strike, and the rehearsal would prove nothing. */
function toRoute(on: string): string {
  const [method = '', path = '', ...operation] = on.trim().split(/\s+/);
  if (path === '/graphql') return on;
  const route = findRoute(method.toUpperCase(), path.replaceAll(/\{[^}]*\}/g, 'x'))?.route;
  if (route !== undefined) return [method.toUpperCase(), route.template, ...operation].join(' ');
  throw new UserError({
    code: 'unknown-route',
    message: `Unexpected route "${on}": the sandbox has no such endpoint`,
    hint: "Write it as GitHub's reference does, such as POST /repos/{owner}/{repo}/issues/{issue_number}/comments.",
  });
}
