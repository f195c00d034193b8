/**
 * Tells what an actor did, from one address and one artifact: a single action as its own sentence, many as a count with
 * the grave ones singled out.
 */
import { isGrave, type Observation } from '../artifact/observation.ts';
import { toObservationWhen } from '../facts/order.ts';
import { code, indicator, type Phrase, say, words } from '../prose/phrase.ts';
import { toCount } from '../prose/wording.ts';
import { citeGroup, type Group, listCounted } from './grouping.ts';
import { tellAt, type Mentioned } from './mentioned.ts';

const TOLD_SINGLY = 2;
/** Grave actions within a larger group that get their own sentence. */
const GRAVE_TOLD = 5;

function toStart(observation: Observation, last = observation): Pick<Mentioned, 'start'> {
  const [from, to] = [toObservationWhen(observation), toObservationWhen(last)];
  if (from === undefined || to === undefined) return {};
  return { start: observation === last ? { from } : { from, to } };
}

/** What follows the time, or stands in for it. */
function toText({ start }: Pick<Mentioned, 'start'>, text: Phrase): Mentioned['tell'] {
  return () => (start === undefined ? say`At an unknown time ${text}` : say` ${text}`);
}

function tellOne(observation: Observation): Mentioned {
  const start = toStart(observation);
  const tell = toText(start, observation.sentence);
  return tellAt(observation, { ...start, tell, cites: [observation.source] });
}

function tellMany(group: Group): Mentioned {
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
  const start = toStart(first, group.at(-1));
  const text = say`${actor} acted ${count}${from}, according to ${first.tool}: ${actions}${words(failures)}`;
  return tellAt(first, { ...start, tell: toText(start, text), cites: citeGroup(group) });
}

/** Grave actions beyond those told singly: who did them and that there are more. */
function tellRest(grave: readonly Observation[]): Mentioned[] {
  const [first, ...rest] = grave;
  if (first === undefined) return [];
  if (rest.length === 0) return [tellOne(first)];
  const count = words(toCount(rest.length + 1, 'more grave action'));
  const start = toStart(first);
  const text = say`and later, ${code(first.actor ?? 'an unnamed actor')} performed ${count}`;
  const cites = citeGroup([first, ...rest]);
  return [tellAt(first, { ...start, tell: toText(start, text), cites })];
}

/** Tells a group of actions of one actor. */
export function tellActivity(group: Group): Mentioned[] {
  if (group.length <= TOLD_SINGLY) return group.map(tellOne);
  const grave = group.filter(isGrave);
  // When everything is grave the summary already names it.
  if (grave.length === group.length && group.length > GRAVE_TOLD) return [tellMany(group)];
  const told = grave.slice(0, GRAVE_TOLD);
  return [tellMany(group), ...told.map(tellOne), ...tellRest(grave.slice(told.length))];
}
