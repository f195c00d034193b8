/** Reactions on threads and comments: one of a kind for each account. They are no events. */

import type { Act } from './act.ts';
import type { Reaction } from './types.ts';

interface Reactable {
  reactions: Reaction[];
}

/** Reacts; `created` is false when the account had reacted so already. */
export function createReaction(
  act: Act,
  subject: Reactable,
  content: Reaction['content'],
): { created: boolean; reaction: Reaction } {
  const existing = findReaction(act, subject, content);
  if (existing !== undefined) return { created: false, reaction: existing };
  const reaction = { id: act.world.ids.next('other'), account: act.account, content };
  subject.reactions.push(reaction);
  return { created: true, reaction };
}

/** Finds the acting account's own reaction. */
export function findReaction(
  act: Pick<Act, 'account'>,
  subject: Reactable,
  content: Reaction['content'],
): Reaction | undefined {
  return subject.reactions.find(
    (one) => one.content === content && one.account.id === act.account.id,
  );
}

/** Takes a reaction back; returns false when there was none with that id. */
export function deleteReaction(subject: Reactable, id: number): boolean {
  const index = subject.reactions.findIndex((reaction) => reaction.id === id);
  if (index < 0) return false;
  subject.reactions.splice(index, 1);
  return true;
}
