/** The first sentences of every report: what sort of incident it is, where it stands, and since when. */
import type { MilestoneName } from '#incident/milestone.ts';
import type { Status } from '#incident/status.ts';
import { citeLine, RECORD } from '../prose/citation.ts';
import type { Facts } from '../facts/index.ts';
import { measure } from '../facts/metrics.ts';
import { findMilestone, listMilestones } from '../facts/milestones.ts';
import { enumerate, say, words } from '../prose/phrase.ts';
import { createShow, type Show } from '../prose/seconds.ts';
import { type Sources, state, type Statement, toSources } from '../prose/statement.ts';
import { toCapital, toCount, toDated, type When } from '../prose/wording.ts';
import { MILESTONE_CLAUSE } from '../prose/milestone-clause.ts';
import { countValues } from './grouping.ts';

const STANDING: Readonly<Record<Status, string>> = {
  declared: 'it is not contained yet',
  contained: 'it is contained',
  eradicated: 'its cause is removed',
  recovered: 'normal operation is restored',
  closed: 'it is closed',
  dismissed: 'it was dismissed',
};

/** Milestones in the groups that make one sentence each; a commander names these first. */
const SENTENCES: readonly (readonly MilestoneName[])[] = [
  ['activity_started', 'compromised'],
  ['detected', 'declared', 'contained'],
  ['access_removed', 'eradicated', 'recovered', 'closed'],
];

/** Milestones that are something the incident was. */
const OF_THE_INCIDENT: readonly MilestoneName[] = ['detected', 'declared', 'contained'];

function tellStanding({ incident }: Facts): Statement {
  const { id, title, severity, status, exercise } = incident;
  const kind = words(`${severity} ${exercise ? 'exercise' : 'incident'}`);
  const text = say`${words(id)}, “${title}”, is a ${kind}; ${words(STANDING[status])}`;
  return state(text, [RECORD]);
}

/** `, 28 minutes after it was detected`: the number a commander is asked for first. */
function toContainedAfter(facts: Facts): string {
  const detected = findMilestone(facts, 'detected');
  const contained = findMilestone(facts, 'contained');
  const duration = detected && contained && measure(detected.when, contained.when);
  return duration === undefined ? '' : `, ${duration} after detection`;
}

function tellMilestones(facts: Facts, names: readonly MilestoneName[], show: Show): Statement[] {
  const told = names.flatMap((name) => findMilestone(facts, name) ?? []);
  const [first, ...rest] = told.map(({ cite }) => cite);
  if (first === undefined) return [];
  const isShared = told.every(({ name }) => OF_THE_INCIDENT.includes(name));
  let previous: When | undefined;
  const clauses = told.map(({ name, when: passed }, index) => {
    const when = show(passed);
    const time = toDated(when, previous);
    previous = when;
    const clause = isShared && index > 0 ? name : MILESTONE_CLAUSE[name];
    const after = name === 'contained' ? toContainedAfter(facts) : '';
    return `${clause} ${time}${after}`;
  });
  const [head = '', ...tail] = clauses;
  const text = enumerate([toCapital(head), ...tail].map(words));
  return [state(text, toSources([first, ...rest]))];
}

/** Tells what the report is drawn from; nothing when no artifact was read. */
export function tellBasis({ sources }: Facts): Statement[] {
  const read = sources.filter(({ observations }) => observations.length > 0);
  const [first, ...rest] = read.map(({ artifact }) =>
    citeLine(artifact.id, `artifacts/${artifact.file}`, 1),
  );
  if (first === undefined) return [];
  const cites: Sources = [first, ...rest];
  const counts = countValues(
    read.flatMap(({ observations }) => observations.map(({ tool }) => tool)),
  );
  const lists = counts.map(
    ([tool, count]) => say`${words(toCount(count, 'observation'))} from ${tool}`,
  );
  return [state(say`This report draws on ${enumerate(lists)}`, cites)];
}

/** Tells where the incident stands and when it passed which milestone. */
export function tellLead(facts: Facts): Statement[] {
  const show = createShow(listMilestones(facts).map(({ when }) => when));
  return [tellStanding(facts), ...SENTENCES.flatMap((names) => tellMilestones(facts, names, show))];
}
