/** `fault`: from now on some requests fail, as GitHub's do. */

import type { Fault } from '#sandbox/world/request-types.ts';
import { resolveFaultRoute } from '../fault-route.ts';
import { toPerformer } from '../performer.ts';

export const fault = toPerformer(
  'fault',
  async ({ on, retry_after: retryAfter, ...rest }, { stage }) => {
    const given = Object.entries({ ...rest, retryAfter }).filter(
      ([, value]) => value !== undefined,
    );
    // Reading the exercise has seen to it that there is such a route.
    const { route = on } = resolveFaultRoute(on);
    const added: Fault = { on: route, ...Object.fromEntries(given) };
    stage.world.faults.push(added);
    await Promise.resolve();
  },
);
