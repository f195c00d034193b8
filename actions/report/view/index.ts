/**
 * The flat view that templates read. Values from outside are plain strings or phrases here and are escaped when they are
 * printed; every name a template may use is in this file, because templates are compiled strictly.
 */
import { renderDiagram } from './diagram.ts';
import type { Facts } from '../facts/index.ts';
import { computeMetrics, measure } from '../facts/metrics.ts';
import { RECORD } from '../prose/citation.ts';
import { toContainments } from '../facts/containments.ts';
import { findMilestone, listMilestones, tellDifferences } from '../facts/milestones.ts';
import { tellAttempts } from '../narrative/attempts.ts';
import {
  tellContainments,
  tellCosts,
  tellActions,
  tellProgress,
} from '../narrative/containment.ts';
import { tellBasis, tellLead } from '../narrative/lead.ts';
import { tellAffected, tellEntryPoint } from '../narrative/scope.ts';
import { type Paragraph, tellStory } from '../narrative/story.ts';
import { type Account, toAccount } from '../facts/order.ts';
import { type Citation, join, type Phrase, say, words } from '../prose/phrase.ts';
import { type Questions, toAnswers } from './question-rows.ts';
import { ROLE_TITLES } from '../questions/index.ts';
import { renderSnapshot, takeSnapshot } from '../document/snapshot.ts';
import { createShow } from '../prose/seconds.ts';
import { state, type Statement, toSentence } from '../prose/statement.ts';
import { listUnread, type SourceRow, toSourceRow, toWithheld } from './source-rows.ts';
import { findSummary } from '../facts/summary.ts';
import { type ChronologyRow, listChronology } from './chronology.ts';
import { type IndicatorRow, listIndicators } from './indicators.ts';
import type { Template } from '../document/template.ts';
import { toMarking, withholdAbove } from '../facts/tlp.ts';
import { toCount, toInstant, trimStop } from '../prose/wording.ts';

/** Markdown made by our own code; templates print it with `{{literal}}`. */
interface Literal {
  literal: string;
}

/** Whole blocks are optional in a template, so empty ones are `null` and not missing: strict templates name every gap. */
export interface View extends Questions {
  title: string;
  incident: Record<string, string | number | boolean | null>;
  tlp: string;
  asOf: string;
  /** The responders' own words, quoted; nobody has written any when it is `null`. */
  summary: Phrase | null;
  lead: Phrase;
  /** How many containment actions came to what; `null` when there is none. */
  progress: Phrase | null;
  /** What the report is drawn from; `null` when no artifact was read. */
  basis: Phrase | null;
  story: readonly Paragraph[];
  affected: readonly Phrase[];
  entryPoint: readonly Phrase[];
  /** The first sentence of it. */
  wayIn: Phrase;
  /** Each action from asking to verifying. */
  actions: readonly Phrase[];
  /** Each action in one short sentence. */
  deeds: readonly Phrase[];
  /** What the containment in force costs. */
  costs: readonly Phrase[];
  /** Attempts that were refused. */
  attempts: readonly Phrase[];
  differences: readonly Phrase[];
  indicators: readonly IndicatorRow[];
  moreIndicators: string | null;
  timeline: readonly ChronologyRow[];
  moreTimeline: string | null;
  diagram: Literal | null;
  milestones: readonly { name: string; at: string; after: string; source: Phrase }[];
  metrics: readonly { name: string; definition: string; value: string; sources: Phrase }[];
  sources: readonly SourceRow[];
  unread: readonly Phrase[];
  withheld: string | null;
  tasks: readonly { id: string; title: string; owner: string; due: string; state: string }[];
  roles: readonly { role: string; login: string }[];
  snapshot: Literal;
}

function cite(citation: Citation): Phrase {
  return { parts: [citation] };
}

/** The newest instant the files know; a report has no other clock, so rendering twice gives the same bytes. */
function findNewest(facts: Facts): string {
  const { entries, ledger, incident, sources } = facts;
  const instants = [
    ...entries.map(({ at }) => at.getTime()),
    ...ledger.map(({ at }) => Date.parse(at)),
    ...Object.values(incident.milestones).map(({ recorded_at: at }) => Date.parse(at)),
    ...sources.map(({ artifact }) => Date.parse(artifact.added_at)),
    ...toContainments(facts).flatMap(({ turns }) => turns.map(({ at }) => Date.parse(at))),
  ];
  const newest = instants.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!Number.isFinite(newest)) return 'an unknown time';
  const at = new Date(newest).toISOString();
  return toInstant({ at, precision: 'minute', approximate: false, assumedZone: false });
}

function listMetrics(facts: Facts): View['metrics'] {
  return computeMetrics(facts).map(({ cites, ...metric }) => ({
    ...metric,
    sources: cites.length === 0 ? words('–') : join(cites.map(cite), ', '),
  }));
}

function toHeader({ incident }: Facts): View['incident'] {
  return {
    id: incident.id,
    title: incident.title,
    codename: incident.codename,
    severity: incident.severity,
    status: incident.status,
    exercise: incident.exercise,
    playbook: incident.playbook ?? null,
    issue: incident.issue,
    pull_request: incident.pull_request ?? null,
    reporter: incident.reporter.login,
  };
}

function listTasks({ incident }: Facts): View['tasks'] {
  return incident.tasks.map(({ id, title, owner, due, ...task }) => ({
    id,
    title,
    owner: owner?.login ?? 'nobody yet',
    due: due === undefined ? 'no date yet' : due.slice(0, 10),
    state: task.state,
  }));
}

function listRoles({ incident: { roles } }: Facts): View['roles'] {
  return Object.entries(ROLE_TITLES).flatMap(([role, title]) => {
    const holder = Object.entries(roles).find(([name]) => name === role)?.[1];
    return holder === undefined ? [] : [{ role: title, login: holder.login }];
  });
}

function toTables(
  facts: Facts,
): Pick<View, 'indicators' | 'moreIndicators' | 'timeline' | 'moreTimeline'> {
  const indicators = listIndicators(facts);
  const timeline = listChronology(facts);
  return {
    indicators: indicators.rows,
    moreIndicators: indicators.hidden === 0 ? null : toCount(indicators.hidden, 'more indicator'),
    timeline: timeline.rows,
    moreTimeline: timeline.hidden === 0 ? null : toCount(timeline.hidden, 'further row'),
  };
}

function toEntryPoint(facts: Facts, account: Account): Pick<View, 'entryPoint' | 'wayIn'> {
  const entryPoint = tellEntryPoint(facts, account).map(toSentence);
  return { entryPoint, wayIn: entryPoint[0] ?? words('') };
}

/** Milestones with how long after detection each was; times are as precise as they need to be side by side. */
function toKeyTimes(facts: Facts): View['milestones'] {
  const listed = listMilestones(facts).toSorted(
    (a, b) => Date.parse(a.when.at) - Date.parse(b.when.at),
  );
  const show = createShow(listed.map(({ when }) => when));
  const detected = findMilestone(facts, 'detected');
  return listed.map(({ name, when, cite: source }) => {
    const after = detected && measure(detected.when, when);
    return {
      name: name.replaceAll('_', ' '),
      at: toInstant(show(when)),
      after: after ?? '–',
      source: cite(source),
    };
  });
}

function toPassage(statements: readonly Statement[]): Phrase | null {
  return statements.length === 0 ? null : join(statements.map(toSentence), ' ');
}

function toSummary({ body }: Facts): Phrase | null {
  const summary = findSummary(body);
  return summary === undefined
    ? null
    : toSentence(state(say`In the words of the responders: “${trimStop(summary)}”`, [RECORD]));
}

function toContainment(
  facts: Facts,
): Pick<View, 'progress' | 'actions' | 'deeds' | 'costs' | 'attempts'> {
  return {
    progress: toPassage(tellProgress(facts)),
    actions: tellContainments(facts).map(toSentence),
    deeds: tellActions(facts).map(toSentence),
    costs: tellCosts(facts).map(toSentence),
    attempts: tellAttempts(facts).map(toSentence),
  };
}

/** Composes what a template may print, from the facts its TLP ceiling lets through. */
export function toView(all: Facts, { head }: Template): View {
  const { facts, withheld } = withholdAbove(all, head.tlp);
  const account = toAccount(facts);
  const diagram = renderDiagram(facts);
  return {
    title: head.title,
    incident: toHeader(facts),
    tlp: `TLP:${toMarking(facts)}`,
    asOf: findNewest(facts),
    summary: toSummary(facts),
    lead: join(tellLead(facts).map(toSentence), ' '),
    basis: toPassage(tellBasis(facts)),
    story: tellStory(account, facts.receipts),
    affected: tellAffected(facts).map(toSentence),
    ...toEntryPoint(facts, account),
    ...toContainment(facts),
    differences: tellDifferences(facts).map(toSentence),
    ...toAnswers(facts),
    ...toTables(facts),
    diagram: diagram === undefined ? null : { literal: diagram },
    milestones: toKeyTimes(facts),
    metrics: listMetrics(facts),
    sources: facts.sources.map((source) => toSourceRow(source, facts.receipts)),
    unread: listUnread(facts.sources),
    withheld: toWithheld(withheld, head.tlp),
    tasks: listTasks(facts),
    roles: listRoles(facts),
    snapshot: { literal: renderSnapshot(takeSnapshot(facts)) },
  };
}
