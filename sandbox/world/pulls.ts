/**
 * Pull requests within the incident repository. A merge is a real one of Git, in one of GitHub's three ways; a draft
 * cannot be merged, and neither can what a ruleset forbids.
 */

import type { Act } from './act.ts';
import { compareCommits } from './git-compare.ts';
import { toEmail } from './incident-repository.ts';
import { judgeMerge } from './merge-rules.ts';
import type { MergeMethod } from './merge-rules.ts';
import { findHead, findPullHead } from './pull-payload.ts';
import { publishPush } from './pushes.ts';
import { publishThread } from './thread-events.ts';
import { addThread, isFromBranch } from './threads.ts';
import type { Thread } from './types.ts';

export interface PullDraft {
  title: string;
  body: string;
  head: string;
  base: string;
  draft: boolean;
}

export type PullResult = { opened: true; thread: Thread } | { opened: false; reason: PullProblem };

export type PullProblem =
  | 'not-permitted'
  | 'no-head'
  | 'no-base'
  | 'no-commits'
  | 'exists'
  | 'no-drafts';

/** What GitHub says to a job's token while the setting of Actions is off. */
export const NOT_PERMITTED = 'GitHub Actions is not permitted to create or approve pull requests.';
/** What GitHub says of drafts in a private repository whose plan has none. */
export const NO_DRAFTS = 'Draft pull requests are not supported in this repository.';

/** The setting is for the token of a job alone; an App that a job speaks for is not asked. */
function mayOpenPull({ repository, token }: Act): boolean {
  return token?.kind !== 'job' || repository.workflowPermissions.can_approve_pull_request_reviews;
}

/** https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request */
function hasDrafts({ world, repository }: Act): boolean {
  return !repository.private || world.plan !== 'free';
}

/** Finds the open pull request from one branch into another: GitHub allows one for each pair. */
function findOpenPull(
  act: Pick<Act, 'repository'>,
  { head, base }: Pick<PullDraft, 'head' | 'base'>,
): Thread | undefined {
  return [...act.repository.threads.values()].find(
    (thread) => thread.state === 'open' && isFromBranch(thread, head) && thread.pull?.base === base,
  );
}

/** Opens a pull request, or says why GitHub would not. */
export async function createPull(act: Act, draft: PullDraft): Promise<PullResult> {
  if (!mayOpenPull(act)) return { opened: false, reason: 'not-permitted' };
  const head = await findHead(act, draft.head);
  const base = await findHead(act, draft.base);
  if (head === undefined) return { opened: false, reason: 'no-head' };
  if (base === undefined) return { opened: false, reason: 'no-base' };
  const { ahead } = await compareCommits(act.world.git, base, head);
  // Nothing is awaited from here on: of two that ask at the same time one is told that it exists.
  if (findOpenPull(act, draft) !== undefined) return { opened: false, reason: 'exists' };
  if (ahead.length === 0) return { opened: false, reason: 'no-commits' };
  if (draft.draft && !hasDrafts(act)) return { opened: false, reason: 'no-drafts' };
  const { head: from, base: to, draft: isDraft } = draft;
  const pull = { head: from, base: to, draft: isDraft, merged: false, reviews: [] };
  const thread = addThread(act, { title: draft.title, body: draft.body, pull });
  await publishThread(act, 'opened', { thread });
  return { opened: true, thread };
}

/** Takes a pull request out of draft. */
export async function markReady(act: Act, thread: Thread): Promise<void> {
  if (thread.pull?.draft !== true) return;
  thread.pull.draft = false;
  await publishThread(act, 'ready_for_review', { thread });
}

export interface MergeOptions {
  expectedHead?: string | undefined;
  title?: string | undefined;
  method?: MergeMethod | undefined;
  /** Merged by the queue that an Act's account put it into. */
  queued?: boolean | undefined;
}

export type PullMerge =
  | { merged: true; oid: string }
  | { merged: false; reason: 'not-a-pull' | 'draft' | 'closed' | 'conflict' | 'head-moved' }
  | { merged: false; reason: 'ruled'; message: string };

/** Merges a pull request; publishes `closed` and the push of its base. */
export async function mergePull(
  act: Act,
  thread: Thread,
  options: MergeOptions = {},
): Promise<PullMerge> {
  const { pull } = thread;
  if (pull === undefined) return { merged: false, reason: 'not-a-pull' };
  if (thread.state === 'closed') return { merged: false, reason: 'closed' };
  if (pull.draft) return { merged: false, reason: 'draft' };
  const head = (await findPullHead(act, thread)) || undefined;
  const { expectedHead = head, method = 'merge', queued = false } = options;
  if (expectedHead !== head) return { merged: false, reason: 'head-moved' };
  const message = await judgeMerge(act, { thread, method, queued });
  if (message !== undefined) return { merged: false, reason: 'ruled', message };
  return finishMerge(queued ? toQueue(act) : act, thread, { method, title: options.title, head });
}

/** The queue merges under its own name. */
function toQueue(act: Act): Act {
  const account = act.world.accounts.get('github-merge-queue[bot]') ?? act.account;
  return { world: act.world, repository: act.repository, account };
}

async function finishMerge(
  act: Act,
  thread: Thread,
  {
    method,
    title,
    head,
  }: { method: MergeMethod; title: string | undefined; head: string | undefined },
): Promise<PullMerge> {
  const { pull } = thread;
  if (pull === undefined || head === undefined) return { merged: false, reason: 'not-a-pull' };
  const before = (await findHead(act, pull.base)) ?? '';
  const merge = await writeMerge(act, thread, { ...pull, title, method, oid: head });
  if (!merge.merged) return { merged: false, reason: 'conflict' };
  thread.state = 'closed';
  const now = act.world.clock.now();
  thread.closedAt = now;
  thread.pull = {
    ...pull,
    merged: true,
    mergedAt: now,
    mergedBy: act.account,
    mergeCommit: merge.oid,
    mergedHead: head,
  };
  await publishThread(act, 'closed', { thread });
  await publishPush(act, { branch: pull.base, before, after: merge.oid });
  return merge;
}

interface Combination {
  head: string;
  /** The commit to merge: of a fork no branch here leads to it. */
  oid: string;
  base: string;
  title: string | undefined;
  method: MergeMethod;
}

function writeMerge(
  act: Act,
  thread: Thread,
  { head, oid, base, title, method }: Combination,
): ReturnType<Act['world']['git']['mergeBranch']> {
  const number = `#${String(thread.number)}`;
  const from = `${act.repository.owner}/${head}`;
  const subject =
    method === 'squash'
      ? (title ?? `${thread.title} (${number})`)
      : `${title ?? `Merge pull request ${number} from ${from}`}\n\n${thread.title}`;
  // A squashed commit is by whoever opened the pull request, a merge commit by whoever merges.
  const by = method === 'squash' ? thread.author : act.account;
  const author = { name: by.login, email: toEmail(by), at: act.world.clock.now() };
  return act.world.git.mergeBranch({ base, head: oid, message: subject, author, method });
}
