/** The final reaction to the request; those of earlier attempts are taken off. */
import type { Reaction } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import type { Follower } from './follower.ts';

export const reaction: Follower = {
  name: 'reaction',
  title: 'Ends the request with its reaction',
  follow: ({ draft, react }) =>
    react === undefined
      ? {}
      : { react: { ...react, remove: findLeftovers(draft.snapshot, react) } },
};

/**
 * Our reactions of earlier attempts: 👀, and 😕 once it is known after all. A snapshot does not tell those of an issue, and
 * it may be older than the 👀 of this very run; taking off one that is not there changes nothing.
 */
function findLeftovers(
  snapshot: Snapshot,
  { subject, add }: { subject: string; add: Reaction },
): Reaction[] {
  const comment = snapshot.comments.find((one) => one.nodeId === subject);
  const ours: readonly Reaction[] = ['EYES', 'CONFUSED', 'THUMBS_DOWN', 'ROCKET'];
  const others = ours.filter((one) => one !== add);
  return comment === undefined
    ? others
    : others.filter((one) => one === 'EYES' || comment.ownReactions.includes(one));
}
