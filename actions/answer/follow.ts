/** Asks the followers of a commit what they want shown; all of it goes out as one request. */
import type { Projection } from '#github/port.ts';
import type { Follower, Recorded } from './followers/follower.ts';

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
