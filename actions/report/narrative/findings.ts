/** Tells what a scanner judges as weak: how many, how grave, which rules; the gravest by name. */
import { LEVELS, type Observation } from '../artifact/observation.ts';
import { toObservationWhen } from '../facts/order.ts';
import { code, enumerate, type Phrase, say, words } from '../prose/phrase.ts';
import type { Show } from '../prose/seconds.ts';
import { toCount, toInstant } from '../prose/wording.ts';
import { citeGroup, type Group, listCounted } from './grouping.ts';
import { tellAt, type Mentioned } from './mentioned.ts';

const TOLD_SINGLY = 3;

function toTool(observation: Observation, show: Show): Phrase {
  const when = toObservationWhen(observation);
  const scan = when === undefined ? '' : `, in a scan of ${toInstant(show(when))},`;
  return say`${observation.tool}${words(scan)}`;
}

function toTimes(observation: Observation): Pick<Mentioned, 'times'> {
  const when = toObservationWhen(observation);
  return when === undefined ? {} : { times: [when] };
}

function tellOne(observation: Observation): Mentioned {
  const { stated } = observation.severity;
  return tellAt(observation, {
    ...toTimes(observation),
    tell: (show) =>
      say`${toTool(observation, show)} reports at level ${code(stated)} that ${observation.sentence}`,
    cites: [observation.source],
  });
}

function toLevels(group: Group): Phrase {
  const counts = LEVELS.map((level) => ({
    level,
    count: group.filter(({ severity }) => severity.normalised === level).length,
  })).filter(({ count }) => count > 0);
  return enumerate(counts.map(({ level, count }) => words(`${count} ${level}`)));
}

/** Tells a group of findings of one artifact. */
export function tellFindings(group: Group): Mentioned[] {
  if (group.length <= TOLD_SINGLY) return group.map(tellOne);
  const rules = listCounted(
    group.map(({ action }) => action),
    'rule',
  );
  const count = words(toCount(group.length, 'finding'));
  const [first] = group;
  return [
    tellAt(first, {
      ...toTimes(first),
      tell: (show) =>
        say`${toTool(first, show)} reports ${count} (${toLevels(group)}), by rule: ${rules}`,
      cites: citeGroup(group),
    }),
  ];
}
