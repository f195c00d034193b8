/**
 * The record of every request: what an exercise counts and a reviewer reads. A token appears by its
 * name only, and bodies never.
 */

import type { Fault } from '#sandbox/world/request-types.ts';
import type { Token } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { toFaultName } from './faults.ts';

export interface Visit {
  method: string;
  path: string;
  /** The template, or `unknown route` when the sandbox has no such endpoint. */
  template: string;
  operations: string[];
  status: number;
  token: Token | undefined;
  fault: Fault | undefined;
}

/** Adds a request to the world's journal. */
export function writeJournal(world: World, visit: Visit): void {
  const { method, path, template, operations, status, token, fault } = visit;
  world.journal.push({
    n: world.journal.length + 1,
    at: world.clock.now().toISOString(),
    method,
    path,
    route: template,
    ...(operations.length > 0 && { operations }),
    status,
    token: token?.name ?? 'anonymous',
    ...(token?.run && { run: token.run }),
    ...(fault && { fault: toFaultName(fault) }),
  });
}
