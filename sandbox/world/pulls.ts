/**
 * Pull requests within the incident repository. A merge is a real merge commit; a draft cannot be
 * merged, as on GitHub.
 */

import type { Act } from './act.ts';
import { compareCommits } from './git-compare.ts';
import { toEmail } from './incident-repository.ts';
import { findHead } from './pull-payload.ts';
import { publishPush } from './pushes.ts';
import { publishThread } from './thread-events.ts';
import { addThread } from './threads.ts';
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
    ({ pull, state }) => state === 'open' && pull?.head === head && pull.base === base,
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
  // Asked again where nothing can come in between: of two at the same time one wins.
  if (findOpenPull(act, draft) !== undefined) return { opened: false, reason: 'exists' };
  const pull = { head: draft.head, base: draft.base, draft: draft.draft, merged: false };
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

export type PullMerge =
  | { merged: true; oid: string }
  | { merged: false; reason: 'not-a-pull' | 'draft' | 'closed' | 'conflict' | 'head-moved' };

/** Merges a pull request with a merge commit; publishes `closed` and the push of its base. */
export async function mergePull(
  act: Act,
  thread: Thread,
  options: { expectedHead?: string | undefined; title?: string | undefined } = {},
): Promise<PullMerge> {
  const { pull } = thread;
  if (pull === undefined) return { merged: false, reason: 'not-a-pull' };
  if (thread.state === 'closed') return { merged: false, reason: 'closed' };
  if (pull.draft) return { merged: false, reason: 'draft' };
  if (
    options.expectedHead !== undefined &&
    options.expectedHead !== (await findHead(act, pull.head))
  ) {
    return { merged: false, reason: 'head-moved' };
  }
  const before = (await findHead(act, pull.base)) ?? '';
  const merge = await writeMerge(act, thread, { ...pull, title: options.title });
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
  };
  await publishThread(act, 'closed', { thread });
  await publishPush(act, { branch: pull.base, before, after: merge.oid });
  return merge;
}

function writeMerge(
  act: Act,
  thread: Thread,
  { head, base, title }: { head: string; base: string; title: string | undefined },
): ReturnType<Act['world']['git']['mergeBranch']> {
  const from = `${act.repository.owner}/${head}`;
  const subject = title ?? `Merge pull request #${String(thread.number)} from ${from}`;
  const author = {
    name: act.account.login,
    email: toEmail(act.account),
    at: act.world.clock.now(),
  };
  return act.world.git.mergeBranch({
    base,
    head,
    message: `${subject}\n\n${thread.title}`,
    author,
  });
}
