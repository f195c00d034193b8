/**
 * Commits and branches: a person's push and the API's. Each moved branch is a `push`, and a
 * `synchronize` for the open pull requests from it.
 */

import { toTimestamp } from './clock.ts';
import type { Act } from './act.ts';
import type { BranchResult, CommitResult, FileChange } from './git.ts';
import { toEmail } from './incident-repository.ts';
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

/** Publishes the move of a branch. */
export async function publishPush(
  act: Act,
  move: { branch: string; before: string; after: string; message?: string },
): Promise<void> {
  const { account, repository, world } = act;
  await listNewWorkflows(act, move);
  const ref = `refs/heads/${move.branch}`;
  const person = { name: account.login, email: toEmail(account) };
  const head = {
    id: move.after,
    message: move.message ?? '',
    timestamp: toTimestamp(world.clock.now()),
    author: { ...person, username: account.login },
    committer: { ...person, username: account.login },
  };
  const flags = { created: move.before === NO_COMMIT, deleted: false, forced: false };
  const payload = { ref, before: move.before, after: move.after, ...flags };
  publish(act, {
    name: 'push',
    payload: { ...payload, pusher: person, head_commit: head, commits: [head] },
    ref,
    sha: move.after,
  });
  for (const thread of repository.threads.values()) {
    if (thread.state === 'open' && thread.pull?.head === move.branch) {
      await publishThread(act, 'synchronize', { thread });
    }
  }
}
