/** Milestones as reports use them: in time order, each with its source, and with every source that says another time. */
import { ID } from '#incident/path.ts';
import { MILESTONES, type Milestone, type MilestoneName } from '#incident/milestone.ts';
import {
  citeEntry,
  citeFile,
  citeLine,
  citeReceipt,
  citeLedger,
  RECORD,
} from '../prose/citation.ts';
import type { Facts } from './index.ts';
import { MILESTONE_CLAUSE } from '../prose/milestone-clause.ts';
import { toEntryWhen, toObservationWhen } from './order.ts';
import { type Citation, say, words } from '../prose/phrase.ts';
import { createShow } from '../prose/seconds.ts';
import { state, type Statement } from '../prose/statement.ts';
import { toInstant, toSeconds, type When } from '../prose/wording.ts';

const ARTIFACT = new RegExp(String.raw`^(${ID.artifact})(?:#L(\d+))?$`);

/** Turns a milestone's source into a link. */
function citeMilestone({ entries, sources, ledger: told }: Facts, { source }: Milestone): Citation {
  const entry = entries.find(({ id }) => id === source);
  if (entry) return citeEntry(entry);
  if (source.startsWith('R-')) return citeReceipt(source);
  const [, ledger] = /^ledger#(\d+)$/.exec(source) ?? [];
  if (ledger !== undefined)
    return citeLedger(told.find(({ n }) => n === Number(ledger)) ?? { n: Number(ledger) });
  const [, id, line] = ARTIFACT.exec(source) ?? [];
  const artifact = sources.find((one) => one.artifact.id === id)?.artifact;
  if (artifact && line !== undefined)
    return citeLine(`${artifact.id} L${line}`, `artifacts/${artifact.file}`, Number(line));
  if (artifact) return citeFile(artifact.id, `artifacts/${artifact.file}`);
  return RECORD;
}

export interface Passed {
  name: MilestoneName;
  when: When;
  cite: Citation;
}

/** Finds when an incident passed a milestone; as vague as the timeline entry that the record names as its source. */
export function findMilestone(facts: Facts, name: MilestoneName): Passed | undefined {
  const milestone = facts.incident.milestones[name];
  if (milestone === undefined) return undefined;
  const at = new Date(milestone.at);
  const entry = facts.entries.find(({ id }) => id === milestone.source);
  const approximate = entry?.approximate === true && entry.at.getTime() === at.getTime();
  const { precision } = milestone;
  const when = { at: at.toISOString().replace('.000Z', 'Z'), precision, approximate };
  return { name, when: { ...when, assumedZone: false }, cite: citeMilestone(facts, milestone) };
}

/** The milestones an incident has passed, in the order of the list every report uses. */
export function listMilestones(facts: Facts): Passed[] {
  return MILESTONES.flatMap((name) => findMilestone(facts, name) ?? []);
}

/** Whether two instants can be the same moment, given how precisely each is known. */
function isSameMoment(a: When, b: When): boolean {
  const tolerance = Math.max(toSeconds(a.precision), toSeconds(b.precision)) * 1000;
  const [coarse, fine] = toSeconds(a.precision) >= toSeconds(b.precision) ? [a, b] : [b, a];
  const start = Math.floor(Date.parse(coarse.at) / tolerance) * tolerance;
  const other = Date.parse(fine.at);
  return other >= start && other < start + tolerance;
}

/**
 * Every other time that a source gives for a milestone: entries of its kind, and the action it cites. A secret has the time
 * of its commit and a finding that of its scan, which say nothing of when somebody saw them.
 */
function findOtherTimes(facts: Facts, name: MilestoneName): { when: When; cite: Citation }[] {
  const source = facts.incident.milestones[name]?.source;
  const entries = facts.entries
    .filter(({ kind }) => kind === name)
    .map((entry) => ({ when: toEntryWhen(entry), cite: citeEntry(entry) }));
  const rows = facts.sources
    .flatMap(({ observations }) => observations)
    .filter(({ id, kind }) => id === source && kind === 'activity')
    .flatMap((row) => {
      const when = toObservationWhen(row);
      return when === undefined ? [] : [{ when, cite: row.source }];
    });
  return [...entries, ...rows];
}

/** States where sources give different times for one milestone; which is right is for a person to say. */
export function tellDifferences(facts: Facts): Statement[] {
  return listMilestones(facts).flatMap(({ name, when: recorded }) => {
    const others = findOtherTimes(facts, name);
    const show = createShow([recorded, ...others.map(({ when }) => when)]);
    return others
      .filter(({ when }) => !when.approximate && !isSameMoment(recorded, when))
      .map(({ when, cite }) =>
        state(
          say`The record says that ${words(MILESTONE_CLAUSE[name])} on ${words(toInstant(show(recorded)))}, but another source says ${words(toInstant(show(when)))}`,
          [RECORD, cite],
        ),
      );
  });
}
