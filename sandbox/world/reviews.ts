/** Reviews of pull requests: who approved which commit. A push dismisses approvals where a rule says so. */

import { z } from 'zod';
import type { Act } from './act.ts';
import { toTimestamp } from './clock.ts';
import { toNodeId } from './ids.ts';
import type { Published } from './payload.ts';
import { renderUser, toFullName } from './payload.ts';
import { findPullHead, renderListedPull } from './pull-payload.ts';
import { findRules } from './rulesets.ts';
import { publish, toHookPull } from './thread-events.ts';
import { isFromBranch } from './threads.ts';
import type { Review, Thread } from './types.ts';

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';

export type ReviewResult =
  | { reviewed: true; review: Review }
  | { reviewed: false; reason: 'own-pull' | 'not-permitted' };

/** Submits a review; publishes `pull_request_review`. */
export async function submitReview(
  act: Act,
  thread: Thread,
  { state, body }: { state: ReviewState; body: string },
): Promise<ReviewResult> {
  const { account, repository, world } = act;
  if (state !== 'COMMENTED' && thread.author.id === account.id) {
    return { reviewed: false, reason: 'own-pull' };
  }
  const mayActions = repository.workflowPermissions.can_approve_pull_request_reviews;
  if (act.token?.kind === 'job' && state === 'APPROVED' && !mayActions) {
    return { reviewed: false, reason: 'not-permitted' };
  }
  const commit = await findPullHead(act, thread);
  const id = world.ids.next('other');
  const review: Review = { id, account, state, body, commit, at: world.clock.now() };
  thread.pull?.reviews.push(review);
  const payload = {
    review: { ...renderReview(act, thread, review), state: state.toLowerCase() },
    pull_request: toHookPull(await renderListedPull(act, thread)),
  };
  // The branch's own workflow file, as for `pull_request`.
  const place = { ref: `refs/pull/${String(thread.number)}/merge`, sha: commit };
  publish(act, { name: 'pull_request_review', action: 'submitted', payload, ...place });
  return { reviewed: true, review };
}

/** Renders a review; REST spells its state in capitals, webhooks in small letters. */
export function renderReview(
  { repository, world }: Pick<Act, 'repository' | 'world'>,
  thread: Thread,
  review: Review,
): Published<'pull-request-review'> {
  const url = `${world.url}/${toFullName(repository)}/pull/${String(thread.number)}`;
  const api = `${world.url}/repos/${toFullName(repository)}/pulls/${String(thread.number)}`;
  return {
    id: review.id,
    node_id: toNodeId('PRR', review.id),
    user: renderUser(review.account, world),
    body: review.body,
    state: review.state,
    html_url: `${url}#pullrequestreview-${String(review.id)}`,
    pull_request_url: api,
    submitted_at: toTimestamp(review.at),
    commit_id: review.commit,
    author_association: 'MEMBER',
    _links: {
      html: { href: `${url}#pullrequestreview-${String(review.id)}` },
      pull_request: { href: api },
    },
  };
}

const Parameters = z.looseObject({ dismiss_stale_reviews_on_push: z.boolean().default(false) });

/** Dismisses the approvals of pull requests whose head has moved, where a rule of their base asks for it. */
export function dismissStaleReviews(act: Act, head: string): void {
  for (const thread of act.repository.threads.values()) {
    const { pull, state } = thread;
    if (state !== 'open' || pull === undefined || !isFromBranch(thread, head)) continue;
    if (!isDismissing(act, pull.base)) continue;
    for (const review of pull.reviews) if (review.state === 'APPROVED') review.state = 'DISMISSED';
  }
}

/** The rule is the branch's own; who pushes is no exception to it. */
function isDismissing({ repository, world }: Act, base: string): boolean {
  const nobody = { id: 0, nodeId: '', login: '', type: 'User' } as const;
  const rules = findRules(
    { repository, world, account: nobody },
    { target: 'branch', branch: base, by: 'merge' },
  );
  return rules.some(
    ({ type, parameters }) =>
      type === 'pull_request' && Parameters.parse(parameters).dismiss_stale_reviews_on_push,
  );
}

/** What each person said last; a comment takes nothing back. */
export function findLatestReviews(thread: Thread): Review[] {
  const latest = new Map<number, Review>();
  for (const review of thread.pull?.reviews ?? []) {
    if (review.state !== 'COMMENTED') latest.set(review.account.id, review);
  }
  return [...latest.values()];
}
