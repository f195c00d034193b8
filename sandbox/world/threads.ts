/** Finds threads and comments, and makes the plain object behind a new issue or pull request. */

import type { Act } from './act.ts';
import { toNodeId } from './ids.ts';
import type { Comment, Repository, Thread } from './types.ts';

/** Finds an issue or pull request by number. */
export function findThread(repository: Repository, number: number): Thread | undefined {
  return repository.threads.get(number);
}

/** Finds a comment that still exists, with the thread it stands in. */
export function findComment(
  repository: Repository,
  id: number,
): { thread: Thread; comment: Comment } | undefined {
  for (const thread of repository.threads.values()) {
    const comment = thread.comments.find((one) => one.id === id && !one.deleted);
    if (comment !== undefined) return { thread, comment };
  }
  return undefined;
}

/** Whether it is a pull request from a branch of the repository itself: that of a fork may be called the same. */
export function isFromBranch({ pull }: Thread, branch: string): boolean {
  return pull?.fork === undefined && pull?.head === branch;
}

/** Makes a thread with the repository's next number; issues and pull requests share the numbers. */
export function addThread(
  act: Act,
  draft: { title: string; body: string; labels?: string[]; pull?: NonNullable<Thread['pull']> },
): Thread {
  const id = act.world.ids.next('thread');
  const { title, body, pull } = draft;
  const thread: Thread = {
    number: act.repository.threads.size + act.repository.deletedThreads.size + 1,
    id,
    nodeId: toNodeId(pull === undefined ? 'I' : 'PR', id),
    author: act.account,
    title,
    body,
    state: 'open',
    labels: new Set(draft.labels),
    comments: [],
    reactions: [],
    createdAt: act.world.clock.now(),
    ...(pull && { pull }),
  };
  act.repository.threads.set(thread.number, thread);
  return thread;
}
