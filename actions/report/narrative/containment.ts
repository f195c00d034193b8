/**
 * Tells what was done and whether it was verified. Applied is not verified and unknown is neither; the sentences keep
 * the three apart.
 */
import { type Containment, toContainments, type Turn, type TurnKind } from '../containments.ts';
import type { Facts } from '../facts.ts';
import { code, join, type Phrase, say, words } from '../phrase.ts';
import { state, type Statement, toSources } from '../statement.ts';
import { toClock, toDay, toDayKey } from '../wording.ts';

const DEEDS: Readonly<Record<TurnKind, string>> = {
  asked: 'asked for it',
  approved: 'approved it',
  applied: 'it was applied',
  'found-done': 'it was found to be done already',
  verified: 'it was verified by reading the service again',
  unverified: 'reading the service again did not show it',
  refused: 'was refused',
  unknown: 'its outcome became unknown',
  'rolled-back': 'it was rolled back',
  done: 'it was done',
};

/** Deeds of a person; the others are the service's and need no name. */
const PERSONAL: readonly TurnKind[] = ['asked', 'approved'];

function toTime({ at }: Turn, previous: Turn | undefined): Phrase {
  const isSameDay = previous !== undefined && toDayKey(previous.at) === toDayKey(at);
  const clock = toClock({ at, precision: 'second', approximate: false, assumedZone: false });
  return words(`${isSameDay ? 'at' : `on ${toDay(at)} at`} ${clock} UTC`);
}

function toDeed(turn: Turn, previous: Turn | undefined): Phrase {
  const time = toTime(turn, previous);
  const deed = words(DEEDS[turn.kind]);
  if (turn.kind === 'refused') {
    const reason = turn.reason === undefined ? say`` : say` (${code(turn.reason)})`;
    const command = turn.command === undefined ? words('it') : say`${code(turn.command)}`;
    const by = turn.login === undefined ? say`` : say` by ${turn.login}`;
    return say`${time} ${command}${by} ${deed}${reason}`;
  }
  const known = turn.reason === undefined ? say`` : say` (“${turn.reason}”)`;
  const who =
    PERSONAL.includes(turn.kind) && turn.login !== undefined ? say` ${turn.login}` : say``;
  return say`${time}${who} ${deed}${known}`;
}

/** Tells what became of one containment: who asked, who approved, whether it was verified, when. */
function tellContainment({ command, turns }: Containment): Statement[] {
  const [first, ...rest] = turns;
  if (first === undefined) return [];
  const deeds = turns.map((turn, index) => toDeed(turn, turns[index - 1]));
  const cites = toSources([first.cite, ...rest.map(({ cite }) => cite)]);
  return [state(say`${code(command.replace(/^\/?contain\s+/, ''))}: ${join(deeds, '; ')}`, cites)];
}

/** Tells all containment; nothing when none was asked for. */
export function tellContainments(facts: Facts): Statement[] {
  return toContainments(facts).flatMap(tellContainment);
}
