/** Reviews of pull requests by REST. */

import { z } from 'zod';
import type { ReviewState } from '#sandbox/world/reviews.ts';
import { renderReview, submitReview } from '#sandbox/world/reviews.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { ok, refuse } from '../answer.ts';
import { paginate } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { asRole, inRepository, reads, withBody, writes } from '../route.ts';
import { withPull } from './pulls.ts';

const NewReview = z.looseObject({
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']),
  body: z.string().default(''),
});

const STATES = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const satisfies Record<z.infer<typeof NewReview>['event'], ReviewState>;

function toRefusal(reason: 'own-pull' | 'not-permitted', event: keyof typeof STATES): string {
  if (reason === 'not-permitted')
    return 'GitHub Actions is not permitted to approve pull requests.';
  const what = event === 'APPROVE' ? 'approve' : 'request changes on';
  return `Can not ${what} your own pull request`;
}

async function postReview(
  { act }: RepositoryRequest,
  thread: Thread,
  { event, body }: z.infer<typeof NewReview>,
): Promise<ApiAnswer> {
  const result = await submitReview(act, thread, { state: STATES[event], body });
  return result.reviewed
    ? ok(renderReview(act, thread, result.review))
    : refuse(422, 'Unprocessable Entity', [toRefusal(result.reason, event)]);
}

const ALL = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const PULLS = 'pull_requests';

export const REVIEW_ROUTES: Route[] = [
  inRepository(
    ['GET', ALL],
    reads(PULLS),
    withPull(async (request, thread) =>
      paginate(request, thread.pull?.reviews ?? [], (review) =>
        renderReview(request.act, thread, review),
      ),
    ),
  ),
  inRepository(
    ['POST', ALL],
    // Whoever can read may review; only what people with write access say counts.
    asRole('read', writes(PULLS)),
    withBody(NewReview, (request: RepositoryRequest, body) =>
      withPull((_, thread) => postReview(request, thread, body))(request),
    ),
  ),
];
