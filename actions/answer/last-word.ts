/**
 * Our last word on a comment. The ledger lies on a branch that people push to, and whoever takes it back to an older state
 * makes a command look unfinished that was seen through. No push takes the reaction back.
 */
import type { LiveRequest } from '#github/command-request.ts';
import type { IncidentRecorder } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';

/** `done`: 🚀 is on it. `gone`: somebody deleted the comment, so nobody can tell. */
export type LastWord = 'none' | 'done' | 'gone';

/** Looks for it. A label has none: people take labels off too, and what one may start needs no second person. */
export async function fetchLastWord(
  request: LiveRequest,
  { comments }: Pick<Snapshot, 'comments'>,
  recorder: Pick<IncidentRecorder, 'fetchComment'>,
): Promise<LastWord> {
  if (request.kind !== 'comment') return 'none';
  // The snapshot holds the newest comments; one that many came after is asked for by itself.
  const now =
    comments.find(({ id }) => id === request.commentId) ??
    (await recorder.fetchComment(request.nodeId));
  if (now === undefined) return 'gone';
  return now.ownReactions.includes('ROCKET') ? 'done' : 'none';
}
