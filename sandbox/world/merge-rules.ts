/** What rulesets say of merging a pull request, in GitHub's words as users report them. */

import { z } from 'zod';
import type { Act } from './act.ts';
import { findMembers, findOwners } from './code-owners.ts';
import { listBranchChanges } from './git-compare.ts';
import { findPullHead } from './pull-payload.ts';
import { toRefusal } from './push-rules.ts';
import { findCheckProblems } from './required-checks.ts';
import { findLatestReviews } from './reviews.ts';
import { findRules } from './rulesets.ts';
import type { Rule } from './rulesets.ts';
import type { Review, Thread } from './types.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface Merging {
  thread: Thread;
  method: MergeMethod;
  /** True when the merge queue merges: whoever asks for the merge directly is sent there. */
  queued: boolean;
}

/** Judges a merge; undefined when the rules of the base allow it. */
export async function judgeMerge(act: Act, merging: Merging): Promise<string | undefined> {
  const { base = '' } = merging.thread.pull ?? {};
  const sha = await findPullHead(act, merging.thread);
  const violations: string[] = [];
  for (const rule of findRules(act, { target: 'branch', branch: base, by: 'merge' })) {
    if (rule.type === 'required_status_checks') {
      violations.push(...findCheckProblems(act, rule, sha));
    }
    if (rule.type === 'pull_request') violations.push(...(await judgeReviews(act, rule, merging)));
    if (rule.type === 'merge_queue' && !merging.queued) {
      violations.push('Changes must be made through the merge queue');
    }
    if (rule.type === 'required_linear_history' && merging.method === 'merge') {
      violations.push('This branch must not contain merge commits.');
    }
  }
  return toRefusal(violations);
}

const Parameters = z.looseObject({
  allowed_merge_methods: z.array(z.string()).optional(),
  required_approving_review_count: z.number().default(0),
  require_code_owner_review: z.boolean().default(false),
  require_last_push_approval: z.boolean().default(false),
});

const METHODS = {
  merge: 'Merge commits',
  squash: 'Squash merges',
  rebase: 'Rebase merges',
} as const;

async function judgeReviews(act: Act, rule: Rule, { thread, method }: Merging): Promise<string[]> {
  const asked = Parameters.parse(rule.parameters);
  const { approvals, isBlocked } = readReviews(act, thread);
  const count = asked.required_approving_review_count;
  const allowed = asked.allowed_merge_methods;
  return [
    ...(allowed?.includes(method) === false
      ? [`${METHODS[method]} are not allowed on this repository.`]
      : []),
    ...(isBlocked ? ['Changes have been requested.'] : []),
    ...(approvals.length < count ? [toCount(count)] : []),
    ...(asked.require_code_owner_review ? await judgeOwners(act, thread, approvals) : []),
    ...(asked.require_last_push_approval ? judgeLastPush(act, thread, approvals) : []),
  ];
}

function toCount(count: number): string {
  const reviews = count === 1 ? 'review is' : 'reviews are';
  return `At least ${String(count)} approving ${reviews} required by reviewers with write access.`;
}

/** Only what people with write access say counts. */
function readReviews(
  { repository }: Act,
  thread: Thread,
): { approvals: Review[]; isBlocked: boolean } {
  const counted = findLatestReviews(thread).filter(({ account }) =>
    ['write', 'maintain', 'admin'].includes(repository.collaborators.get(account.id) ?? 'none'),
  );
  return {
    approvals: counted.filter(({ state }) => state === 'APPROVED'),
    isBlocked: counted.some(({ state }) => state === 'CHANGES_REQUESTED'),
  };
}

async function judgeOwners(act: Act, thread: Thread, approvals: Review[]): Promise<string[]> {
  const { base = '' } = thread.pull ?? {};
  const head = await findPullHead(act, thread);
  const paths = await listBranchChanges(act.world.git, `refs/heads/${base}`, head);
  const waiting = (await findOwners(act, base, paths)).filter(
    (owners) => !owners.some((owner) => hasApproved(findMembers(act, owner), approvals)),
  );
  const names = [...new Set(waiting.flat())].map((owner) => owner.replace(/^@/, ''));
  return names.length === 0 ? [] : [`Waiting on code owner review from ${names.join(' and/or ')}.`];
}

function hasApproved(members: readonly number[], approvals: readonly Review[]): boolean {
  return approvals.some(({ account }) => members.includes(account.id));
}

function judgeLastPush(
  { repository }: Act,
  { pull }: Thread,
  approvals: readonly Review[],
): string[] {
  const pusher = pull?.fork?.owner ?? repository.pushers.get(pull?.head ?? '');
  if (pusher === undefined || approvals.some(({ account }) => account.id !== pusher.id)) return [];
  return [
    `New changes require approval from someone other than ${pusher.login} because they were the last pusher.`,
  ];
}
