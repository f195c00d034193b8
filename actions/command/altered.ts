/**
 * Whether an approver may have been shown another plan than the one that is recorded: everybody who may write can edit our
 * comments. After such an edit only a comment counts that shows the plan, is newer, and that nobody changed.
 */
import { toShortDigest } from '#kernel/canonical.ts';
import type { CommentFact } from '#incident/snapshot.ts';

interface Shown {
  /** The digest of the plan. */
  digest: string;
  /** When it was made: an edit before that cannot have been about it. */
  since: Date;
}

/** Who changed a comment of ours since the plan was shown last; undefined when nobody did. */
export function findAlterer(
  comments: readonly CommentFact[],
  { digest, since }: Shown,
): string | undefined {
  const own = comments.filter((one) => one.own);
  const line = `/approve ${toShortDigest(digest)}`;
  const shown = own.filter(({ body, changed }) => changed === undefined && body.includes(line));
  return own.find(({ id, changed }) => {
    if (changed === undefined || changed.at < since) return false;
    // GitHub tells whole seconds; within one the later comment has the higher number.
    return !shown.some((one) => one.createdAt >= changed.at && one.id > id);
  })?.changed?.by;
}
