/** Comments on issues and pull requests. A deleted one stays in memory, so that an exercise can tell. */

import type { Act } from './act.ts';
import { toNodeId } from './ids.ts';
import { publishComment } from './thread-events.ts';
import type { Comment, Thread } from './types.ts';

/** The body of an issue; how much GitHub really takes there is not known. */
export const MAX_BODY = 65_536;

/** Bytes of UTF-8 that GitHub takes in a comment, although its refusal speaks of 65536 characters. */
const MAX_BYTES = 262_144;

/** What GitHub says to a longer one. */
export const TOO_LONG = 'Body is too long (maximum is 65536 characters)';

export function isTooLong(body: string): boolean {
  return Buffer.byteLength(body) > MAX_BYTES;
}

/** Comments on a thread; publishes `created`. */
export async function createComment(act: Act, thread: Thread, body: string): Promise<Comment> {
  const id = act.world.ids.next('comment');
  const comment: Comment = {
    id,
    nodeId: toNodeId('IC', id),
    author: act.account,
    body,
    createdAt: act.world.clock.now(),
    deleted: false,
    reactions: [],
  };
  thread.comments.push(comment);
  await publishComment(act, 'created', { thread, comment });
  return comment;
}

/** Replaces a comment’s text; publishes `edited` with the text it had. */
export async function editComment(
  act: Act,
  { thread, comment }: { thread: Thread; comment: Comment },
  body: string,
): Promise<void> {
  const before = comment.body;
  comment.body = body;
  comment.editedAt = act.world.clock.now();
  comment.editor = act.account;
  await publishComment(act, 'edited', { thread, comment, before });
}

/** Deletes a comment; publishes `deleted`. */
export async function deleteComment(
  act: Act,
  subject: { thread: Thread; comment: Comment },
): Promise<void> {
  subject.comment.deleted = true;
  await publishComment(act, 'deleted', subject);
}
