/**
 * Tells what an actor did, from one address and one artifact: a single deed as its own sentence, many as a count with
 * the grave ones singled out.
 */
import { isGrave, type Observation } from '../observation.ts';
import { toObservationWhen } from '../order.ts';
import { code, indicator, type Phrase, say, words } from '../phrase.ts';
import { state } from '../statement.ts';
import { toCount, toMoment, toSpan } from '../wording.ts';
import { citeGroup, type Group, listCounted } from './grouping.ts';
import { tellAt, type Told } from './told.ts';

const TOLD_SINGLY = 2;
/** Grave deeds within a larger group that get their own sentence. */
const GRAVE_TOLD = 5;

function toStart(observation: Observation): Phrase {
  const when = toObservationWhen(observation);
  return words(when === undefined ? 'At an unknown time ' : `${toMoment(when)} `);
}

function tellOne(observation: Observation): Told {
  const text = say`${toStart(observation)}${observation.sentence}`;
  return tellAt(observation, state(text, [observation.source]));
}

function toLead(group: Group): Phrase {
  const [first] = group;
  const [from, to] = [toObservationWhen(first), toObservationWhen(group.at(-1) ?? first)];
  const start = from === undefined || to === undefined ? 'At unknown times' : toSpan(from, to);
  return words(`${start} `);
}

function tellMany(group: Group): Told {
  const [first] = group;
  const failed = group.filter(({ outcome }) => outcome === 'failed').length;
  const from = first.address === undefined ? say`` : say` from ${indicator(first.address)}`;
  const actions = listCounted(
    group.map(({ action }) => action),
    'kind',
  );
  const failures =
    failed === 0 ? '' : `; ${failed === group.length ? 'all' : failed} of them failed`;
  const actor = code(first.actor ?? 'an unnamed actor');
  const count = words(toCount(group.length, 'time'));
  const text = say`${toLead(group)}${actor} acted ${count}${from}: ${actions}${words(failures)}`;
  return tellAt(first, state(text, citeGroup(group)));
}

/** Grave deeds beyond those told singly: who did them and that there are more. */
function tellRest(grave: readonly Observation[]): Told[] {
  const [first, ...rest] = grave;
  if (first === undefined) return [];
  const count = words(toCount(rest.length + 1, 'more grave action'));
  const text = say`${toStart(first)}and later, ${code(first.actor ?? 'an unnamed actor')} performed ${count}`;
  return [tellAt(first, state(text, citeGroup([first, ...rest])))];
}

/** Tells a group of deeds of one actor. */
export function tellActivity(group: Group): Told[] {
  if (group.length <= TOLD_SINGLY) return group.map(tellOne);
  const grave = group.filter(isGrave);
  // When everything is grave the summary already names it.
  if (grave.length === group.length && group.length > GRAVE_TOLD) return [tellMany(group)];
  const told = grave.slice(0, GRAVE_TOLD);
  return [tellMany(group), ...told.map(tellOne), ...tellRest(grave.slice(told.length))];
}
