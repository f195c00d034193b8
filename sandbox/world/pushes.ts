/**
 * Commits and branches: a person's push and the API's. Each moved branch is a `push`, and a
 * `synchronize` for the open pull requests from it.
 */

import { toTimestamp } from './clock.ts';
import type { Act } from './act.ts';
import type { BranchResult, CommitResult, FileChange } from './git.ts';
import { toEmail } from './incident-repository.ts';
import { toFullName } from './payload.ts';
import { findHead } from './pull-payload.ts';
import { judgePush } from './push-rules.ts';
import { dismissStaleReviews } from './reviews.ts';
import { publish, publishThread } from './thread-events.ts';
import { isFromBranch } from './threads.ts';
import { listNewWorkflows } from './workflow-files.ts';

const NO_COMMIT = '0'.repeat(40);

export interface CommitInput {
  branch: string;
  message: string;
  files: FileChange[];
  /** Undefined: whatever the branch points to now, or a new branch from the default branch. */
  expectedHead?: string | undefined;
}

/** A ruleset forbids it; the message is GitHub's. */
export interface Ruled {
  written: false;
  reason: 'ruled';
  message: string;
}

const toRuled = (message: string): Ruled => ({ written: false, reason: 'ruled', message });

/** Writes a commit if the branch still points where the writer expects, and the rules allow it. */
export async function createCommit(act: Act, input: CommitInput): Promise<CommitResult | Ruled> {
  const { git, clock } = act.world;
  const head = await findHead(act, input.branch);
  const before = input.expectedHead ?? head;
  const paths = input.files.map(({ path }) => path);
  // What the commit will be is not known yet, and no check can have been made of it.
  const refusal = judgePush(act, { branch: input.branch, before: head, after: NO_COMMIT, paths });
  if (refusal !== undefined) return toRuled(refusal);
  const author = { name: act.account.login, email: toEmail(act.account), at: clock.now() };
  const result = await git.writeCommit({ ...input, author }, before);
  if (result.written) {
    const move = { branch: input.branch, before: before ?? NO_COMMIT, after: result.oid };
    await publishPush(act, { ...move, message: input.message });
  }
  return result;
}

/** A person's commit and push; a branch that does not exist starts from the default branch. */
export async function pushFiles(
  act: Act,
  input: Omit<CommitInput, 'expectedHead'>,
): Promise<CommitResult | Ruled> {
  if ((await findHead(act, input.branch)) === undefined) {
    const start = await findHead(act, act.repository.defaultBranch);
    if (start !== undefined) await act.world.git.writeBranch(input.branch, start);
  }
  const result = await createCommit(act, input);
  // Someone else pushed in between: a person pulls and pushes again.
  return result.written || result.reason === 'ruled' ? result : pushFiles(act, input);
}

/** Makes a branch at a commit; publishes `create` and `push`. */
export async function createRef(
  act: Act,
  branch: string,
  oid: string,
): Promise<BranchResult | Ruled> {
  const refusal = judgePush(act, { branch, before: undefined, after: oid });
  if (refusal !== undefined) return toRuled(refusal);
  const result = await act.world.git.writeBranch(branch, oid);
  if (result.written) {
    const payload = {
      ref: branch,
      ref_type: 'branch',
      master_branch: act.repository.defaultBranch,
      description: null,
      pusher_type: 'user',
    };
    publish(act, { name: 'create', payload, ref: `refs/heads/${branch}`, sha: oid });
    await publishPush(act, { branch, before: NO_COMMIT, after: oid });
  }
  return result;
}

/** Points a branch at another commit. */
export async function moveRef(
  act: Act,
  branch: string,
  target: { oid: string; force: boolean },
): Promise<BranchResult | Ruled> {
  const { git } = act.world;
  const head = await findHead(act, branch);
  const forced = head !== undefined && !(await git.isAncestor(head, target.oid));
  const paths = await git.listChanges(head, target.oid);
  // Without `force` Git refuses before any rule is asked.
  const isMoving = head !== undefined && (!forced || target.force);
  const push = { branch, before: head, after: target.oid, forced, paths };
  const refusal = isMoving ? judgePush(act, push) : undefined;
  if (refusal !== undefined) return toRuled(refusal);
  const result = await git.moveBranch(branch, target.oid, target);
  const before = head ?? NO_COMMIT;
  if (result.written) await publishPush(act, { branch, before, after: target.oid, forced });
  return result;
}

/** Deletes a branch: publishes `delete` and `push`, and closes the open pull requests from it or into it. */
export async function deleteRef(act: Act, branch: string): Promise<BranchResult | Ruled> {
  const { repository, world } = act;
  const before = await findHead(act, branch);
  if (before === undefined) return { written: false, reason: 'no-branch' };
  if (branch === repository.defaultBranch) return { written: false, reason: 'default-branch' };
  const refusal = judgePush(act, { branch, before, after: undefined });
  if (refusal !== undefined) return toRuled(refusal);
  await world.git.deleteBranch(branch);
  const sha = (await findHead(act, repository.defaultBranch)) ?? '';
  const ref = `refs/heads/${branch}`;
  const person = { name: act.account.login, email: toEmail(act.account) };
  const flags = { created: false, deleted: true, forced: false, pusher: person };
  const compare = `${world.url}/${toFullName(repository)}/compare/${before.slice(0, 12)}...${NO_COMMIT.slice(0, 12)}`;
  const rest = { base_ref: null, compare, head_commit: null, commits: [] };
  const move = { ref, before, after: NO_COMMIT, ...flags, ...rest };
  // GitHub runs it at the default branch: the deleted one has no files any more.
  publish(act, { name: 'push', payload: move, ref, sha });
  const payload = { ref: branch, ref_type: 'branch', pusher_type: 'user' };
  publish(act, { name: 'delete', payload, ref: `refs/heads/${repository.defaultBranch}`, sha });
  await closeOrphans(act, branch, before);
  return { written: true };
}

async function closeOrphans(act: Act, branch: string, head: string): Promise<void> {
  for (const thread of act.repository.threads.values()) {
    const { pull, state } = thread;
    const isHead = isFromBranch(thread, branch);
    if (state !== 'open' || pull === undefined || !(isHead || pull.base === branch)) continue;
    thread.state = 'closed';
    thread.closedAt = act.world.clock.now();
    // GitHub goes on showing the commit the head had.
    if (isHead) pull.mergedHead = head;
    await publishThread(act, 'closed', { thread });
  }
}

interface Move {
  branch: string;
  before: string;
  after: string;
  message?: string;
  forced?: boolean;
}

/** Publishes the move of a branch. */
export async function publishPush(act: Act, move: Move): Promise<void> {
  const { account, repository, world } = act;
  await listNewWorkflows(act, move);
  const ref = `refs/heads/${move.branch}`;
  const page = `${world.url}/${toFullName(repository)}`;
  const head = await renderHead(act, move);
  const flags = {
    created: move.before === NO_COMMIT,
    deleted: false,
    forced: move.forced ?? false,
  };
  const payload = {
    ref,
    before: move.before,
    after: move.after,
    base_ref: null,
    compare: `${page}/compare/${move.before.slice(0, 12)}...${move.after.slice(0, 12)}`,
    pusher: { name: account.login, email: toEmail(account) },
    head_commit: head,
    commits: [head],
    ...flags,
  };
  publish(act, { name: 'push', payload, ref, sha: move.after });
  repository.pushers.set(move.branch, account);
  dismissStaleReviews(act, move.branch);
  for (const thread of repository.threads.values()) {
    if (thread.state === 'open' && isFromBranch(thread, move.branch)) {
      const { before, after } = move;
      await publishThread(act, 'synchronize', { thread, before, after });
    }
  }
}

/** Renders the newest of the commits that were pushed; what files it changed is told to webhooks, and not to workflows. */
async function renderHead({ account, repository, world }: Act, { after, message = '' }: Move) {
  const person = { name: account.login, email: toEmail(account), username: account.login };
  return {
    id: after,
    tree_id: (await world.git.readObject(`${after}^{tree}`))?.oid ?? '',
    distinct: true,
    message,
    timestamp: toTimestamp(world.clock.now()),
    url: `${world.url}/${toFullName(repository)}/commit/${after}`,
    author: person,
    committer: person,
  };
}
