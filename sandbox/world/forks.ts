/**
 * A pull request from somebody's fork: its commits are found in this repository, its branch is not. Whoever may read a
 * private repository can fork it where the organisation allows that, and name the branch there as they like.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/working-with-forks
 */
import type { Act } from './act.ts';
import type { FileChange } from './git.ts';
import { writeCommitObject, writeTree } from './git-write.ts';
import { toEmail } from './incident-repository.ts';
import { findHead } from './pull-payload.ts';
import { publishThread } from './thread-events.ts';
import { addThread } from './threads.ts';
import type { Thread } from './types.ts';

export interface ForkDraft {
  /** The branch in the fork. */
  branch: string;
  title: string;
  files: readonly FileChange[];
}

/** Opens a pull request with some files more than the default branch has. */
export async function openForkPull(act: Act, draft: ForkDraft): Promise<Thread> {
  const { world, repository, account } = act;
  const base = repository.defaultBranch;
  const parent = (await findHead(act, base)) ?? '';
  const entries = draft.files.map((file) => ({
    path: file.path,
    mode: '100644',
    ...('deleted' in file ? { sha: null } : { content: Buffer.from(file.content).toString() }),
  }));
  const tree = (await writeTree(world.git, { base: parent, entries })) ?? '';
  const author = { name: account.login, email: toEmail(account), at: world.clock.now() };
  const commit = { message: draft.title, tree, parents: [parent], author };
  const head = (await writeCommitObject(world.git, commit)) ?? '';
  const fork = { owner: account, id: world.ids.next('other'), head };
  const ends = { head: draft.branch, base, fork };
  const pull = { ...ends, draft: false, merged: false, reviews: [] };
  const thread = addThread(act, { title: draft.title, body: '', pull });
  await publishThread(act, 'opened', { thread });
  return thread;
}
