/** GitHub's rate-limit headers and the two answers of a limit that is reached. */

import type { Token } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import type { ApiAnswer } from './answer.ts';
import { refuse } from './answer.ts';

const HOUR = 3_600_000;
const LIMITS = { anonymous: 60, job: 1000, other: 5000 };

/** Seconds that an exhausted limit asks the caller to wait; real ones are far longer. */
const RETRY_AFTER = 1;

/** Counts a request and says what is left; `cost` is 0 for what GitHub does not charge. */
export type CountLimits = (
  token: Token | undefined,
  resource: string,
  cost?: 0 | 1,
) => Record<string, string>;

/** Starts counting; the hour is the world's, not the machine's. */
export function startLimits(world: World): CountLimits {
  const used = new Map<string, number>();
  return (token, resource, cost = 1) => {
    const hour = Math.floor(world.clock.now().getTime() / HOUR);
    const key = `${token?.value ?? ''} ${resource} ${String(hour)}`;
    const count = (used.get(key) ?? 0) + cost;
    used.set(key, count);
    const limit = token === undefined ? LIMITS.anonymous : toLimit(token);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - count)),
      'x-ratelimit-used': String(count),
      'x-ratelimit-reset': String(((hour + 1) * HOUR) / 1000),
      'x-ratelimit-resource': resource,
    };
  };
}

function toLimit(token: Token): number {
  return token.kind === 'job' ? LIMITS.job : LIMITS.other;
}

/** The primary limit is used up until a moment from now. */
export function refusePrimary(world: World): ApiAnswer {
  const reset = Math.ceil(world.clock.now().getTime() / 1000) + RETRY_AFTER;
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
  return { ...refuse(403, 'API rate limit exceeded for installation.'), headers };
}

/** The secondary limit: too many writes in too short a time. */
export function refuseSecondary(): ApiAnswer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
  return { ...refuse(403, message), headers: { 'retry-after': String(RETRY_AFTER) } };
}
