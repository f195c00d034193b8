/**
 * Whether an approver may have been shown another plan than the one that is recorded: everybody who may write can edit our
 * comments. What counts is the newest comment that shows the plan and that nobody changed.
 */
import { toShortDigest } from '#kernel/canonical.ts';
import type { CommentFact } from '#incident/snapshot.ts';

interface Shown {
  /** The digest of the plan. */
  digest: string;
  /** When it was made: a comment before that cannot have shown it. */
  since: Date;
}

/** Finds a comment of ours that somebody changed since the plan was shown last. */
export function findAltered(
  comments: readonly CommentFact[],
  { digest, since }: Shown,
): CommentFact | undefined {
  const own = comments.filter((one) => one.own && one.createdAt >= since);
  const line = `/approve ${toShortDigest(digest)}`;
  const shown = own.filter(({ body, changedBy }) => changedBy === undefined && body.includes(line));
  const last = Math.max(0, ...shown.map(({ id }) => id));
  return own.find(({ changedBy, id }) => changedBy !== undefined && id > last);
}
