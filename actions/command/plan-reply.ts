/**
 * Proof that a plan is Firebreak's own. Receipts lie on a branch that people can push to, so a receipt alone proves
 * nothing: the plan must also stand at the end of an unedited comment that our own token wrote.
 */
import { renderPlanMarker } from '#kernel/github/marker.ts';
import type { CommentFact, Recorder, Snapshot } from '#kernel/github/port.ts';

/** Only markers at the very end count: everything before them may quote what people typed. */
const TAIL =
  /(?:<!-- firebreak:plan sha256:[0-9a-f]{64} -->\n)+\n?<!-- firebreak:reply [0-9a-f]{16} -->\s*$/;

/** Looks in the thread of the request first, then in the incident's other thread. */
export async function hasPlanReply(
  plan: string,
  snapshot: Snapshot,
  recorder: Recorder,
): Promise<boolean> {
  if (snapshot.comments.some((comment) => isPlanReply(comment, plan))) return true;
  const threads = [snapshot.pull?.number, snapshot.issue?.number].filter(
    (one) => one !== undefined,
  );
  const others = await Promise.all(threads.map((number) => recorder.fetchComments(number)));
  return others.flat().some((comment) => isPlanReply(comment, plan));
}

function isPlanReply(comment: CommentFact, plan: string): boolean {
  if (!comment.own || comment.edited) return false;
  return TAIL.exec(comment.body)?.[0].includes(renderPlanMarker(plan)) ?? false;
}
