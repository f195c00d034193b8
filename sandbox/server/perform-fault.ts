/** What a fault does to one request: answers in the place of GitHub, spoils GitHub's answer, or loses it. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '#sandbox/world/request-types.ts';
import type { ApiAnswer } from './answer.ts';
import { refuse } from './answer.ts';
import { FORBIDDEN } from './authorize.ts';
import { refuseGraphqlLimit, refusePrimary, refuseSecondary } from './limits.ts';
import { moveBranches } from './moved-ref.ts';
import type { Call } from './perform-route.ts';

/** What is sent; `lost` means the connection breaks instead. */
export interface Outcome {
  lost: boolean;
  answer: ApiAnswer;
}

type Perform = (call: Call) => Promise<ApiAnswer>;
type Mode = NonNullable<Fault['mode']>;

/** Answers a request under a fault, or as GitHub does without one. */
export async function performUnder(
  fault: Fault | undefined,
  call: Call,
  perform: Perform,
): Promise<Outcome> {
  if (fault === undefined) return { lost: false, answer: await perform(call) };
  const mode = fault.mode ?? 'before';
  const replaced = REPLACED[mode];
  if (replaced !== undefined) {
    if (fault.performed === true) await perform(call);
    return { lost: false, answer: replaced(fault, call) };
  }
  if (mode === 'disconnect') return { lost: true, answer: { status: 0 } };
  if (mode === 'slow') await sleep(fault.delay ?? 1000);
  if (mode === 'move-ref') await moveBranches(call.world, call.body);
  const answer = await spoil(fault, call, perform);
  return mode === 'lost' ? losing(answer, fault.status) : { lost: false, answer };
}

/** The faults whose answer has nothing of GitHub's own. */
const REPLACED: Partial<Record<Mode, (fault: Fault, call: Call) => ApiAnswer>> = {
  before: ({ status }) => refuse(status ?? 502, 'Server Error'),
  'rate-limit': ({ status }, { world }) => refusePrimary(world, status),
  'secondary-limit': refuseSecondary,
  'graphql-rate-limit': (_, { world }) => refuseGraphqlLimit(world),
  'something-went-wrong': ({ status }) => ({ status: status ?? 200, body: WENT_WRONG }),
  timeout: ({ status }) => refuse(status ?? 504, TIMED_OUT),
  html: ({ status }) => ({ status: status ?? 502, text: UNICORN, headers: HTML }),
};

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts */
const TIMED_OUT =
  "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.";

const WENT_WRONG = {
  errors: [
    {
      message:
        'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0400:1F2E:3D4C5B` when reporting this issue.',
    },
  ],
};

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const UNICORN = `<!DOCTYPE html>
<html><head><title>Unicorn! &middot; GitHub</title></head>
<body><p><strong>This page is taking too long to load.</strong></p></body></html>
`;

async function spoil(fault: Fault, call: Call, perform: Perform): Promise<ApiAnswer> {
  const operation = fault.on.trim().split(/\s+/)[2];
  if (fault.mode === 'forbid') {
    return operation === undefined
      ? refuse(403, FORBIDDEN)
      : perform({ ...call, forbidden: operation });
  }
  const withheld = WITHHELD[fault.mode ?? 'before'];
  return perform(withheld === undefined ? call : { ...call, withheld });
}

const WITHHELD: Partial<Record<Mode, NonNullable<Call['withheld']>>> = {
  partial: { type: 'FORBIDDEN', message: FORBIDDEN },
  'resource-limits': {
    type: 'RESOURCE_LIMITS_EXCEEDED',
    message: 'Resource limits for this query exceeded.',
  },
};

// With a status the answer is replaced, as by a proxy's 502; without one the connection breaks.
function losing(answer: ApiAnswer, status: number | undefined): Outcome {
  return status === undefined
    ? { lost: true, answer }
    : { lost: false, answer: refuse(status, 'Server Error') };
}
