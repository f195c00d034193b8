/** GitHub's rate-limit headers, the answers of a limit that is reached, and how much one account may create. */

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

const toReset = (world: World): Record<string, string> => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Math.ceil(world.clock.now().getTime() / 1000) + RETRY_AFTER),
});

const PRIMARY = 'API rate limit exceeded for installation.';

/** The primary limit is used up until a moment from now: 403 or 429. */
export function refusePrimary(world: World, status = 403): ApiAnswer {
  return { ...refuse(status, PRIMARY), headers: toReset(world) };
}

/** The same by GraphQL, which says it with 200. */
export function refuseGraphqlLimit(world: World): ApiAnswer {
  const errors = [{ type: 'RATE_LIMITED', message: PRIMARY }];
  return { status: 200, body: { errors }, headers: toReset(world) };
}

/** The secondary limit: 403, 429 or, by GraphQL, 200; it need not say how long to wait. */
export function refuseSecondary({
  status = 403,
  retryAfter = RETRY_AFTER,
}: {
  status?: number;
  retryAfter?: number | 'none';
}): ApiAnswer {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const headers = retryAfter === 'none' ? {} : { 'retry-after': String(retryAfter) };
  return { ...refuse(status, message), headers };
}

/** Content that one account may create in one repository, by the length of time in milliseconds. */
const CONTENT = [
  { span: 60_000, most: 80 },
  { span: HOUR, most: 500 },
];

const CREATES = new Set([
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/pulls',
]);
const CREATING_MUTATIONS = new Set(['addComment', 'createIssue', 'createPullRequest']);

/** Counts one request; a refusal when it would create more than GitHub lets one account create. */
export type CountContent = (token: Token | undefined, target: Created) => ApiAnswer | undefined;

interface Created {
  method: string;
  template: string;
  operations: string[];
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export function startContentLimit(world: World): CountContent {
  const made = new Map<string, number>();
  return (token, { method, template, operations }) => {
    const isCreating =
      CREATES.has(`${method} ${template}`) ||
      operations.some((operation) => CREATING_MUTATIONS.has(operation));
    if (!isCreating || token === undefined) return undefined;
    const now = world.clock.now().getTime();
    const keys = CONTENT.map(({ span, most }) => ({
      key: `${String(token.account.id)} ${String(span)} ${String(Math.floor(now / span))}`,
      most,
    }));
    if (keys.some(({ key, most }) => (made.get(key) ?? 0) >= most)) {
      return refuseSecondary({ retryAfter: 60 });
    }
    for (const { key } of keys) made.set(key, (made.get(key) ?? 0) + 1);
    return undefined;
  };
}
