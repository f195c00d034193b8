/** Gives an answer: first the reply, then everything that is redrawn, the final reaction last of all. */
import { digestOf } from '#kernel/canonical.ts';
import { renderReplyMarker } from '#github/marker.ts';
import type { CommentFact } from '#incident/snapshot.ts';
import type { Projection, Reaction, IncidentRecorder } from '#github/port.ts';
import type { Outcome } from '#kernel/runner/result.ts';
import type { Refusal } from '#incident/reason.ts';
import type { Follower, Recorded } from './followers/follower.ts';
import { renderReply, type ReplyDraft } from './reply.ts';

export interface Answer {
  /** The thread in which the request was made. */
  thread: number;
  reply?: ReplyDraft;
  /** Recent comments of that thread: a reply that is among them is not given again. */
  comments?: readonly Pick<CommentFact, 'own' | 'body'>[];
  /** The commit that is answered; everything that follows one follows. */
  recorded?: Recorded;
  /** What the request itself has to show besides. */
  projection?: Projection;
}

/** Posts the reply unless it is there, then shows what follows, in one request. @throws UpstreamError when GitHub fails. */
export async function answer(
  recorder: Pick<IncidentRecorder, 'comment' | 'project'>,
  given: Answer,
): Promise<void> {
  const { reply, thread, recorded } = given;
  if (reply !== undefined && !isAnswered(given.comments ?? [], reply.claim)) {
    const exercise = reply.exercise ?? recorded?.draft.incident().exercise ?? false;
    const body = renderReply({ ...reply, exercise });
    await recorder.comment(thread, body, renderReplyMarker(reply.claim));
  }
  const { projection, failure } =
    recorded === undefined ? { projection: {} } : await follow(recorded);
  await recorder.project(mergeProjections(projection, given.projection ?? {}));
  if (failure !== undefined) throw failure;
}

async function follow(recorded: Recorded): Promise<Followed> {
  const { FOLLOWERS } = await import('./followers/index.ts');
  return followAll(recorded, FOLLOWERS);
}

export interface Followed {
  /** What those that did not fail want shown. */
  projection: Projection;
  /** Why the first one failed; to be thrown once the others are shown. */
  failure?: unknown;
}

/** Asks every follower, whatever comes of the others. */
export async function followAll(
  recorded: Recorded,
  followers: readonly Follower[],
): Promise<Followed> {
  const ends = await Promise.allSettled(followers.map(async (one) => one.follow(recorded)));
  const shown = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  const failed = ends.find((end) => end.status === 'rejected');
  return {
    projection: shown.reduce(mergeProjections, {}),
    ...(failed === undefined ? {} : { failure: failed.reason }),
  };
}

/** Lists are joined; of what there is one of, the later word counts. */
export function mergeProjections(one: Projection, other: Projection): Projection {
  const added = [...(one.addLabels ?? []), ...(other.addLabels ?? [])];
  const removed = [...(one.removeLabels ?? []), ...(other.removeLabels ?? [])];
  return {
    ...one,
    ...other,
    ...(added.length === 0 ? {} : { addLabels: added }),
    ...(removed.length === 0 ? {} : { removeLabels: removed }),
  };
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
export function toRefusalKey(claim: string, { reason }: Pick<Refusal, 'reason'>): string {
  return digestOf({ refused: claim, reason });
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
