/** Gives an answer: first the reply, then everything that is redrawn, the final reaction last of all. */
import { digestOf } from '#kernel/canonical.ts';
import { renderReplyMarker } from '#github/marker.ts';
import type { CommentFact, Snapshot } from '#incident/snapshot.ts';
import type { Projection, Reaction, Recorder } from '#github/port.ts';
import type { Draft } from '#incident/draft.ts';
import type { Outcome } from '#kernel/runner/result.ts';
import type { Refusal } from '#incident/reason.ts';
import { toLabelChanges } from './labels.ts';
import { renderReply, type ReplyDraft } from './reply.ts';
import { toStatusState, type StateSource } from './state.ts';
import { renderStatusComment } from './status-comment.ts';

export interface Answer {
  /** The thread in which the request was made. */
  thread: number;
  reply?: ReplyDraft;
  /** Recent comments of that thread: a reply that is among them is not given again. */
  comments?: readonly Pick<CommentFact, 'own' | 'body'>[];
  projection: Projection;
}

/** Posts the reply unless it is there, then sends the projection. @throws UpstreamError when GitHub fails. */
export async function answer(recorder: Recorder, given: Answer): Promise<void> {
  const { reply, thread } = given;
  if (reply !== undefined && !isAnswered(given.comments ?? [], reply.claim)) {
    await recorder.comment(thread, renderReply(reply), renderReplyMarker(reply.claim));
  }
  await recorder.project(given.projection);
}

/** Whether our own token has answered a claim already; the marker in anyone else's comment means nothing. */
export function isAnswered(
  comments: readonly Pick<CommentFact, 'own' | 'body'>[],
  claim: string,
): boolean {
  const marker = renderReplyMarker(claim);
  return comments.some((comment) => comment.own && comment.body.includes(marker));
}

/** Tells a refusal from the answer that a later run may give to the same request, once what stood in its way is gone. */
export function toRefusalClaim(claim: string, { reason }: Pick<Refusal, 'reason'>): string {
  return digestOf({ refused: claim, reason });
}

export interface ProjectionOptions extends StateSource {
  /** The status comment when it was posted after the snapshot was read. */
  statusComment?: { nodeId: string };
  react?: { subject: string; add: Reaction };
  /** Takes 👀 off `react.subject`; only when it was put there. */
  removeEyes?: boolean;
}

/** Everything that is redrawn from a draft's files: status comment, labels, and the reaction to the request. */
export function toProjection(draft: Draft, options: ProjectionOptions): Projection {
  const { snapshot } = draft;
  const comment = options.statusComment ?? snapshot.statusComment;
  const { react } = options;
  const remove = options.removeEyes === false ? [] : findLeftovers(snapshot, react);
  return {
    ...(comment === undefined
      ? {}
      : {
          updateComment: {
            nodeId: comment.nodeId,
            body: renderStatusComment(toStatusState(draft, options)),
          },
        }),
    ...toLabelChanges(snapshot, draft.incident()),
    ...(react === undefined ? {} : { react: { ...react, remove } }),
  };
}

/**
 * Our reactions of earlier attempts: 👀, and 😕 once it is known after all. A snapshot does not tell those of an issue, and
 * it may be older than the 👀 of this very run; taking off one that is not there changes nothing.
 */
function findLeftovers(snapshot: Snapshot, react: ProjectionOptions['react']): Reaction[] {
  const comment = snapshot.comments.find((one) => one.nodeId === react?.subject);
  const ours: readonly Reaction[] = ['EYES', 'CONFUSED', 'THUMBS_DOWN', 'ROCKET'];
  const others = ours.filter((one) => one !== react?.add);
  return comment === undefined
    ? others
    : others.filter((one) => one === 'EYES' || comment.ownReactions.includes(one));
}

/** What a projection needs of a snapshot when no draft could be opened: only the reaction. A last word takes 😕 off too. */
export function toReaction(subject: string, add: Reaction): Projection {
  return { react: { subject, add, remove: add === 'CONFUSED' ? ['EYES'] : ['EYES', 'CONFUSED'] } };
}

/** 🚀 done, 👎 refused, 😕 unknown. */
export function toOutcomeReaction(outcome: Outcome): Reaction {
  if (outcome === 'refused') return 'THUMBS_DOWN';
  return outcome === 'unknown' ? 'CONFUSED' : 'ROCKET';
}
