/** Tells what a scanner judges as weak: how many, how grave, which rules; the gravest by name. */
import { LEVELS, type Observation } from '../observation.ts';
import { toObservationWhen } from '../order.ts';
import { code, enumerate, type Phrase, say, words } from '../phrase.ts';
import { state } from '../statement.ts';
import { toCount, toInstant } from '../wording.ts';
import { citeGroup, type Group, listCounted } from './grouping.ts';
import { tellAt, type Told } from './told.ts';

const TOLD_SINGLY = 3;

function toTool(observation: Observation): Phrase {
  const when = toObservationWhen(observation);
  const scan = when === undefined ? '' : `, in a scan of ${toInstant(when)},`;
  return say`${observation.tool}${words(scan)}`;
}

function tellOne(observation: Observation): Told {
  const { stated } = observation.severity;
  const text = say`${toTool(observation)} reports at level ${code(stated)} that ${observation.sentence}`;
  return tellAt(observation, state(text, [observation.source]));
}

function toLevels(group: Group): Phrase {
  const counts = LEVELS.map((level) => ({
    level,
    count: group.filter(({ severity }) => severity.normalised === level).length,
  })).filter(({ count }) => count > 0);
  return enumerate(counts.map(({ level, count }) => words(`${count} ${level}`)));
}

/** Tells a group of findings of one artifact. */
export function tellFindings(group: Group): Told[] {
  if (group.length <= TOLD_SINGLY) return group.map(tellOne);
  const rules = listCounted(
    group.map(({ action }) => action),
    'rule',
  );
  const count = words(toCount(group.length, 'finding'));
  const text = say`${toTool(group[0])} reports ${count} (${toLevels(group)}), by rule: ${rules}`;
  return [tellAt(group[0], state(text, citeGroup(group)))];
}
