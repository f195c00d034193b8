/** Tells of leaked secrets: which kinds, where, by whom. The time is that of the commit, and the sentence says so. */
import { toObservationWhen } from '../order.ts';
import { type Phrase, say, words } from '../phrase.ts';
import { state } from '../statement.ts';
import { toCount, toMoment, toSpan } from '../wording.ts';
import { citeGroup, type Group, listCounted, listNames } from './grouping.ts';
import { tellAt, type Told } from './told.ts';

/** Up to this many secrets are told one by one. */
const TOLD_SINGLY = 2;

function toStart(group: Group, separator: string): Phrase {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const [from, to] = [toObservationWhen(first), toObservationWhen(last)];
  if (from === undefined || to === undefined) return words('');
  return words(`${group.length === 1 ? toMoment(from) : toSpan(from, to)}${separator}`);
}

function tellOne(group: Group): Told {
  const [observation] = group;
  const start = toStart(group, ', according to ');
  const who = start.parts.length === 0 ? words('According to ') : words('');
  const text = say`${start}${who}${observation.tool}, ${observation.sentence}`;
  return tellAt(observation, state(text, citeGroup(group)));
}

function tellMany(group: Group): Told {
  const [first] = group;
  const authors = group.map(({ actor }) => actor);
  const by = authors.every((actor) => actor === undefined)
    ? say``
    : say`, by ${listNames(authors, 'person')}`;
  const kinds = listCounted(
    group.map(({ action }) => action),
    'kind',
  );
  const files = listNames(
    group.map(({ asset }) => asset),
    'file',
  );
  const start = toStart(group, ' ');
  const count = toCount(group.length, 'secret');
  const lead =
    start.parts.length === 0
      ? say`${first.tool} reports ${words(count)}`
      : say`${start}${words(count)} ${words('were committed, according to ')}${first.tool}`;
  return tellAt(first, state(say`${lead}: ${kinds}, in ${files}${by}`, citeGroup(group)));
}

/** Tells a group of secrets of one artifact. */
export function tellSecrets(group: Group): Told[] {
  if (group.length > TOLD_SINGLY) return [tellMany(group)];
  return group.map((observation) => tellOne([observation]));
}
