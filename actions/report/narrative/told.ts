/** A statement with its place in the account: each sentence stands under the day it speaks of, whatever bundled it. */
import { isGrave, type Observation } from '../observation.ts';
import { toObservationWhen } from '../order.ts';
import type { Statement } from '../statement.ts';

export interface Told {
  /** When what it tells happened, or began; empty when no source says. */
  at: string;
  /** What gives way first when a day has too much to tell: `entry` never does. */
  rank: 'entry' | 'grave' | 'routine';
  statement: Statement;
}

/** Places a statement about one observation or a group that begins with it. */
export function tellAt(observation: Observation, statement: Statement): Told {
  const at = toObservationWhen(observation)?.at ?? '';
  return { at, rank: isGrave(observation) ? 'grave' : 'routine', statement };
}
