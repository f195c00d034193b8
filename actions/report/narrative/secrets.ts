/** Tells of leaked secrets: which kinds, where, by whom. The time is that of the commit, and the sentence says so. */
import type { Observation } from '../artifact/observation.ts';
import { toObservationWhen } from '../facts/order.ts';
import { type Phrase, say, words } from '../prose/phrase.ts';
import { toCount } from '../prose/wording.ts';
import { citeGroup, type Group, listCounted, listNames } from './grouping.ts';
import { tellAt, type Mentioned } from './mentioned.ts';

/** Up to this many secrets are told one by one. */
const TOLD_SINGLY = 2;

function toStart(group: Group): Pick<Mentioned, 'start'> {
  const [first] = group;
  const [from, to] = [toObservationWhen(first), toObservationWhen(group.at(-1) ?? first)];
  if (from === undefined || to === undefined) return {};
  return { start: group.length === 1 ? { from } : { from, to } };
}

function tellOne(observation: Observation): Mentioned {
  const start = toStart([observation]);
  const { tool, sentence, source } = observation;
  const tell = (): Phrase =>
    start.start === undefined
      ? say`According to ${tool}, ${sentence}`
      : say`, according to ${tool}, ${sentence}`;
  return tellAt(observation, { ...start, tell, cites: [source] });
}

function tellMany(group: Group): Mentioned {
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
  const start = toStart(group);
  const count = words(toCount(group.length, 'secret'));
  const lead =
    start.start === undefined
      ? say`${first.tool} reports ${count}`
      : say` ${count} were committed, according to ${first.tool}`;
  const text = say`${lead}: ${kinds}, in ${files}${by}`;
  return tellAt(first, { ...start, tell: () => text, cites: citeGroup(group) });
}

/** Tells a group of secrets of one artifact. */
export function tellSecrets(group: Group): Mentioned[] {
  if (group.length > TOLD_SINGLY) return [tellMany(group)];
  return group.map(tellOne);
}
