/** A pull request as GitHub spells it; the commits of its branches are read at the time of asking. */

import { isBranchName } from './branch-name.ts';
import { toTimestamp } from './clock.ts';
import { toNodeId } from './ids.ts';
import { renderIssue, renderUser, toFullName, type Schemas } from './payload.ts';
import { renderRepository } from './repository-payload.ts';
import type { Repository, Thread } from './types.ts';
import type { World } from './world.ts';

export interface PullPlace {
  world: World;
  repository: Repository;
}

/** The commit a branch of the incident repository points to; other repositories have no Git. */
export async function findHead(place: PullPlace, branch: string): Promise<string | undefined> {
  // Git would read more than a name, such as `main~1` or `main:README.md`.
  if (place.repository.gitDir === undefined || !isBranchName(branch)) return undefined;
  return (await place.world.git.readObject(`refs/heads/${branch}`))?.oid;
}

/** The commit of the pull request's head: frozen at the merge, as the branch may be gone or reused. A fork has its own. */
export async function findPullHead(place: PullPlace, thread: Thread): Promise<string> {
  const { head = '', mergedHead, fork } = thread.pull ?? {};
  return mergedHead ?? fork?.head ?? (await findHead(place, head)) ?? '';
}

/** Renders a pull request as lists do. */
export async function renderListedPull(place: PullPlace, thread: Thread) {
  const { world, repository } = place;
  const none = { head: '', base: '', draft: false, merged: false, reviews: [] };
  const pull: NonNullable<Thread['pull']> = thread.pull ?? none;
  const owner = renderUser(world.organisation, world);
  const repo = renderRepository(repository, world);
  const head = await findPullHead(place, thread);
  const toEnd = (ref: string, sha: string) => ({
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: owner,
    repo,
  });
  return {
    ...renderCommon(thread, place),
    ...toAddresses(thread, place, head),
    draft: pull.draft,
    merged_at: pull.mergedAt ? toTimestamp(pull.mergedAt) : null,
    merge_commit_sha: pull.mergeCommit ?? null,
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
    head: { ...toEnd(pull.head, head), ...toFork(pull, place) },
    base: toEnd(pull.base, (await findHead(place, pull.base)) ?? ''),
  } satisfies Schemas['pull-request-simple'];
}

function toFork({ fork, head }: NonNullable<Thread['pull']>, { world, repository }: PullPlace) {
  if (fork === undefined) return {};
  const { owner, id } = fork;
  const user = renderUser(owner, world);
  const copy = { ...repository, id, nodeId: toNodeId('R', id), owner: owner.login };
  const repo = { ...renderRepository(copy, world), owner: user, fork: true };
  return { label: `${owner.login}:${head}`, user, repo };
}

/** Renders a pull request. */
export async function renderPull(place: PullPlace, thread: Thread) {
  const { merged = false, mergedBy } = thread.pull ?? {};
  return {
    ...(await renderListedPull(place, thread)),
    ...COUNTS,
    comments: renderIssue(thread, place).comments,
    merged,
    merged_by: mergedBy ? renderUser(mergedBy, place.world) : null,
    // GitHub computes these afterwards; until then it says that it does not know.
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    maintainer_can_modify: false,
  } satisfies Schemas['pull-request'];
}

/** Nobody reads them, and Git would be asked at each event. */
const COUNTS = { review_comments: 0, commits: 1, additions: 0, deletions: 0, changed_files: 0 };

/** What a pull request has in common with an issue. */
function renderCommon(thread: Thread, place: PullPlace) {
  const issue = renderIssue(thread, place);
  const { id, node_id, number, title, body, user, labels, state, locked } = issue;
  const { active_lock_reason, assignee, assignees, milestone, author_association } = issue;
  const { html_url, created_at, updated_at, closed_at } = issue;
  return {
    id,
    node_id,
    number,
    title,
    body,
    user,
    labels,
    state,
    locked,
    active_lock_reason,
    assignee,
    assignees,
    milestone,
    author_association,
    html_url,
    created_at,
    updated_at,
    closed_at,
  };
}

function toAddresses(thread: Thread, { world, repository }: PullPlace, head: string) {
  const name = toFullName(repository);
  const api = `${world.url}/repos/${name}`;
  const page = `${world.url}/${name}/pull/${String(thread.number)}`;
  const own = `${api}/pulls/${String(thread.number)}`;
  const issue = `${api}/issues/${String(thread.number)}`;
  const addresses = {
    url: own,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    comments_url: `${issue}/comments`,
    commits_url: `${own}/commits`,
    review_comments_url: `${own}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    statuses_url: `${api}/statuses/${head}`,
  };
  const links = {
    self: { href: own },
    html: { href: page },
    issue: { href: issue },
    comments: { href: addresses.comments_url },
    commits: { href: addresses.commits_url },
    review_comments: { href: addresses.review_comments_url },
    review_comment: { href: addresses.review_comment_url },
    statuses: { href: addresses.statuses_url },
  };
  return { ...addresses, _links: links };
}
