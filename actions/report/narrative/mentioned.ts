/** A statement with its place in the account: each sentence stands under the day it speaks of, whatever bundled it. */
import { isGrave, type Observation } from '../artifact/observation.ts';
import { toObservationWhen } from '../facts/order.ts';
import type { Phrase } from '../prose/phrase.ts';
import type { Show } from '../prose/seconds.ts';
import type { Sources } from '../prose/statement.ts';
import type { When } from '../prose/wording.ts';

export interface Mentioned {
  /** When what it tells happened, or began; empty when no source says. */
  at: string;
  /** What gives way first when a day has too much to tell: `entry` never does. */
  rank: 'entry' | 'grave' | 'routine';
  /** The time the sentence begins with; without it the text is the whole sentence. */
  start?: { from: When; to?: When };
  /** Further times that the text tells. */
  times?: readonly When[];
  /** The text behind the time, with what separates it; times in it are shown as `show` says. */
  tell: (show: Show) => Phrase;
  cites: Sources;
}

/** Places a statement about one observation or a group that begins with it. */
export function tellAt(
  observation: Observation,
  told: Pick<Mentioned, 'start' | 'times' | 'tell' | 'cites'>,
): Mentioned {
  const at = toObservationWhen(observation)?.at ?? '';
  return { at, rank: isGrave(observation) ? 'grave' : 'routine', ...told };
}
