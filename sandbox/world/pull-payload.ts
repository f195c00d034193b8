/** A pull request as GitHub spells it; the commits of its branches are read at the time of asking. */

import { toTimestamp } from './clock.ts';
import type { Published } from './payload.ts';
import { renderIssue, renderLabel, renderRepository, renderUser, toFullName } from './payload.ts';
import type { Repository, Thread } from './types.ts';
import type { World } from './world.ts';

export interface PullPlace {
  world: World;
  repository: Repository;
}

/** The commit a branch of the incident repository points to; other repositories have no Git. */
export async function findHead(place: PullPlace, branch: string): Promise<string | undefined> {
  if (place.repository.gitDir === undefined) return undefined;
  return (await place.world.git.readObject(`refs/heads/${branch}`))?.oid;
}

/** The commit of the pull request's head: frozen at the merge, as the branch may be gone or reused. */
export async function findPullHead(place: PullPlace, thread: Thread): Promise<string> {
  const { head = '', mergedHead } = thread.pull ?? {};
  return mergedHead ?? (await findHead(place, head)) ?? '';
}

/** Renders a pull request. */
export async function renderPull(
  place: PullPlace,
  thread: Thread,
): Promise<Published<'pull-request'>> {
  const { world, repository } = place;
  const none = { head: '', base: '', draft: false, merged: false, reviews: [] };
  const pull: NonNullable<Thread['pull']> = thread.pull ?? none;
  const {
    id: repositoryId,
    node_id: nodeId,
    name,
    full_name,
  } = renderRepository(repository, world);
  const owner = renderUser(world.organisation, world);
  const repo = { id: repositoryId, node_id: nodeId, name, full_name, owner };
  const branch = (ref: string, sha: string): Published<'pull-request'>['head'] => ({
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: owner,
    repo,
  });
  const { id, node_id, number, title, body, html_url, created_at, updated_at } = renderIssue(
    thread,
    place,
  );
  return {
    id,
    node_id,
    number,
    title,
    body,
    html_url,
    user: renderUser(thread.author, world),
    created_at,
    updated_at,
    state: thread.state,
    labels: [...thread.labels].map((label) => renderLabel(repository, label)),
    url: `${world.url}/repos/${toFullName(repository)}/pulls/${String(thread.number)}`,
    draft: pull.draft,
    merged: pull.merged,
    merged_at: pull.mergedAt ? toTimestamp(pull.mergedAt) : null,
    merged_by: pull.mergedBy ? renderUser(pull.mergedBy, world) : null,
    merge_commit_sha: pull.mergeCommit ?? null,
    head: branch(pull.head, await findPullHead(place, thread)),
    base: branch(pull.base, (await findHead(place, pull.base)) ?? ''),
  };
}
