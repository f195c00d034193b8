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
import { publish, publishThread } from './thread-events.ts';
import { listNewWorkflows } from './workflow-files.ts';

const NO_COMMIT = '0'.repeat(40);

export interface CommitInput {
  branch: string;
  message: string;
  files: FileChange[];
  /** Undefined: whatever the branch points to now, or a new branch from the default branch. */
  expectedHead?: string | undefined;
}

/** Writes a commit if the branch still points where the writer expects. */
export async function createCommit(act: Act, input: CommitInput): Promise<CommitResult> {
  const { git, clock } = act.world;
  const before = input.expectedHead ?? (await findHead(act, input.branch));
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
): Promise<CommitResult> {
  if ((await findHead(act, input.branch)) === undefined) {
    const start = await findHead(act, act.repository.defaultBranch);
    if (start !== undefined) await act.world.git.writeBranch(input.branch, start);
  }
  const result = await createCommit(act, input);
  // Someone else pushed in between: a person pulls and pushes again.
  return result.written ? result : pushFiles(act, input);
}

/** Makes a branch at a commit; publishes `create` and `push`. */
export async function createRef(act: Act, branch: string, oid: string): Promise<BranchResult> {
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
): Promise<BranchResult> {
  const before = (await findHead(act, branch)) ?? NO_COMMIT;
  const result = await act.world.git.moveBranch(branch, target.oid, target);
  if (result.written) await publishPush(act, { branch, before, after: target.oid });
  return result;
}

interface Move {
  branch: string;
  before: string;
  after: string;
  message?: string;
}

/** Publishes the move of a branch. */
export async function publishPush(act: Act, move: Move): Promise<void> {
  const { account, repository, world } = act;
  await listNewWorkflows(act, move);
  const ref = `refs/heads/${move.branch}`;
  const page = `${world.url}/${toFullName(repository)}`;
  const head = await renderHead(act, move);
  const flags = { created: move.before === NO_COMMIT, deleted: false, forced: false };
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
  for (const thread of repository.threads.values()) {
    if (thread.state === 'open' && thread.pull?.head === move.branch) {
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
