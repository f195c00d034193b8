/**
 * Publishes what happens to issues, pull requests and comments in the shape of GitHub's webhooks,
 * with the ref and commit GitHub would start a workflow at.
 */

import type { Act } from './act.ts';
import { renderComment, renderIssue, renderUser } from './payload.ts';
import type { renderListedPull } from './pull-payload.ts';
import { findHead, renderPull } from './pull-payload.ts';
import { renderOrganisation, renderRepository } from './repository-payload.ts';
import type { Comment, Thread } from './types.ts';

interface Happening {
  name: string;
  action?: string | undefined;
  payload: Record<string, unknown>;
  ref: string;
  sha: string;
}

/** Publishes an event with the fields every webhook has. */
export function publish(act: Act, { name, action, payload, ref, sha }: Happening): void {
  const { world, repository, account, token } = act;
  const common = {
    ...(action !== undefined && { action }),
    repository: { ...renderRepository(repository, world), custom_properties: {} },
    organization: renderOrganisation(world.organisation, world),
    sender: renderUser(account, world),
  };
  const event = { name, repository, sender: account, payload: { ...common, ...payload }, ref, sha };
  world.events.publish({ ...event, ...(action !== undefined && { action }) }, token);
}

async function toDefaultBranch(act: Act): Promise<{ ref: string; sha: string }> {
  const branch = act.repository.defaultBranch;
  return { ref: `refs/heads/${branch}`, sha: (await findHead(act, branch)) ?? '' };
}

/** Publishes `issue_comment`: always at the default branch, for pull requests too. */
export async function publishComment(
  act: Act,
  action: 'created' | 'edited' | 'deleted',
  subject: { thread: Thread; comment: Comment; before?: string },
): Promise<void> {
  const { thread, comment, before } = subject;
  thread.touchedAt = act.world.clock.now();
  const place = { world: act.world, repository: act.repository, thread };
  const payload = {
    issue: renderIssue(thread, place),
    comment: renderComment(comment, place),
    ...(before !== undefined && { changes: { body: { from: before } } }),
  };
  publish(act, { name: 'issue_comment', action, payload, ...(await toDefaultBranch(act)) });
}

/** What some actions tell beside the thread. */
interface Extra {
  label?: unknown;
  changes?: unknown;
  before?: string;
  after?: string;
}

/** Publishes `issues`, or for a pull request both `pull_request` and `pull_request_target`. */
export async function publishThread(
  act: Act,
  action: string,
  { thread, ...extra }: { thread: Thread } & Extra,
): Promise<void> {
  thread.touchedAt = act.world.clock.now();
  if (thread.pull === undefined) {
    const payload = { issue: renderIssue(thread, act), ...extra };
    publish(act, { name: 'issues', action, payload, ...(await toDefaultBranch(act)) });
    return;
  }
  const pull = await renderPull(act, thread);
  const payload = { number: thread.number, pull_request: toHookPull(pull), ...extra };
  const base = { ref: `refs/heads/${thread.pull.base}`, sha: pull.base.sha };
  // A merged pull request runs at its merge commit; an open one at the head, as no test merge is made.
  const place =
    thread.pull.mergeCommit === undefined
      ? { ref: `refs/pull/${String(thread.number)}/merge`, sha: pull.head.sha }
      : { ref: base.ref, sha: thread.pull.mergeCommit };
  publish(act, { name: 'pull_request', action, payload, ...place });
  // Whatever the base is, since December 2025:
  // https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes
  const target = await toDefaultBranch(act);
  publish(act, { name: 'pull_request_target', action, payload, ...target });
}

/** Webhooks tell the custom properties of a repository wherever they name it. */
export function toHookPull<Pull extends Awaited<ReturnType<typeof renderListedPull>>>(pull: Pull) {
  const withProperties = ({ repo, ...end }: Pull['head']) => ({
    ...end,
    repo: { ...repo, custom_properties: {} },
  });
  return { ...pull, head: withProperties(pull.head), base: withProperties(pull.base) };
}
