/** The first sentences of every report: what sort of incident it is, where it stands, and since when. */
import type { MilestoneName } from '#kernel/incident/milestone.ts';
import { citeLine, RECORD } from '../citation.ts';
import type { Facts } from '../facts.ts';
import { citeMilestone, toMilestoneWhen } from '../milestones.ts';
import { enumerate, say, words } from '../phrase.ts';
import { state, type Statement, type Sources, toSources } from '../statement.ts';
import { toCount, toInstant } from '../wording.ts';
import { MILESTONE_CLAUSE } from './entries.ts';
import { countValues } from './grouping.ts';
import { type Containment, toContainments, type TurnKind } from '../containments.ts';

/** The milestones a commander names first. */
const NAMED: readonly MilestoneName[] = [
  'detected',
  'declared',
  'contained',
  'recovered',
  'closed',
];

function tellStanding({ incident }: Facts): Statement {
  const { id, severity, status } = incident;
  const text = `${id} is an incident of severity ${severity}; its status is ${status}`;
  return state(words(text), [RECORD]);
}

function tellMilestones(facts: Facts): Statement[] {
  return NAMED.flatMap((name) => {
    const milestone = facts.incident.milestones[name];
    if (milestone === undefined) return [];
    const text = `${MILESTONE_CLAUSE[name]} on ${toInstant(toMilestoneWhen(milestone))}`;
    return [
      state(words(text.charAt(0).toUpperCase() + text.slice(1)), [citeMilestone(facts, milestone)]),
    ];
  });
}

function tellSources({ sources }: Facts): Statement[] {
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

function tellProgress(facts: Facts): Statement[] {
  const containments = toContainments(facts);
  const [first, ...rest] = containments
    .flatMap(({ turns }) => turns.slice(-1))
    .map(({ cite }) => cite);
  if (first === undefined) return [];
  const text = `Of the containment actions asked for, ${countOutcomes(containments)}`;
  return [state(words(text), toSources([first, ...rest]))];
}

/** `2 are verified, 1 is refused`: the last word on each. */
function countOutcomes(containments: readonly Containment[]): string {
  const counts = Map.groupBy(containments, ({ outcome }) => outcome);
  const parts = [...counts].map(
    ([outcome, { length }]) => `${length} ${length === 1 ? 'is' : 'are'} ${OUTCOMES[outcome]}`,
  );
  return parts.join(', ');
}

const OUTCOMES: Readonly<Record<TurnKind, string>> = {
  asked: 'not agreed to yet',
  approved: 'approved and not applied yet',
  applied: 'applied and not verified yet',
  'found-done': 'found to be done already',
  verified: 'verified',
  unverified: 'not verified',
  refused: 'refused',
  unknown: 'of unknown outcome',
  'rolled-back': 'rolled back',
  done: 'done',
};

/** Tells where the incident stands. */
export function tellLead(facts: Facts): Statement[] {
  return [
    tellStanding(facts),
    ...tellMilestones(facts),
    ...tellProgress(facts),
    ...tellSources(facts),
  ];
}
