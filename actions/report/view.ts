/**
 * The flat view that templates read. Values from outside are plain strings or phrases here and are escaped when they are
 * printed; every name a template may use is in this file, because templates are compiled strictly.
 */
import { renderDiagram } from './diagram.ts';
import type { Facts, Source } from './facts.ts';
import { computeMetrics } from './metrics.ts';
import { citeMilestone, listMilestones, tellDifferences, toMilestoneWhen } from './milestones.ts';
import { tellContainments } from './narrative/containment.ts';
import { tellLead } from './narrative/lead.ts';
import { tellAffected, tellEntryPoint } from './narrative/scope.ts';
import { type Paragraph, tellStory } from './narrative/story.ts';
import { toAccount } from './order.ts';
import { type Citation, code, join, type Phrase, say, words } from './phrase.ts';
import { askQuestions, type Question, ROLE_TITLES } from './questions.ts';
import { renderSnapshot, takeSnapshot } from './snapshot.ts';
import { toSentence } from './statement.ts';
import { type ChronologyRow, listChronology } from './chronology.ts';
import { type IndicatorRow, listIndicators } from './indicators.ts';
import type { Template } from './template.ts';
import { toMarking, withholdAbove } from './tlp.ts';
import { toCount, toInstant } from './wording.ts';

/** Markdown made by our own code; templates print it with `{{literal}}`. */
interface Literal {
  literal: string;
}

interface SourceRow {
  id: string;
  file: Phrase;
  tool: string;
  sha256: Phrase;
  bytes: number;
  observations: number;
  unread: number;
  tlp: string;
  state: string;
}

const STATES: Readonly<Record<Source['state'], string>> = {
  read: 'read',
  own: 'state saved before a containment step',
  unrecognised: 'not read: no reader knows this format',
  missing: 'not read: the file is not there',
  altered: 'not read: its bytes do not match the digest',
  'not-a-file': 'not read: it is a link',
};

/** Unread rows listed by line; the rest is a count. */
const UNREAD_LISTED = 10;

/** Whole blocks are optional in a template, so empty ones are `null` and not missing: strict templates name every gap. */
export interface View {
  title: string;
  incident: Record<string, string | number | boolean | null>;
  tlp: string;
  asOf: string;
  summary: string | null;
  lead: Phrase;
  story: readonly Paragraph[];
  affected: readonly Phrase[];
  entryPoint: readonly Phrase[];
  actions: readonly Phrase[];
  differences: readonly Phrase[];
  questions: readonly {
    number: number;
    role: string;
    question: Phrase;
    why: string;
    answer: Phrase;
  }[];
  indicators: readonly IndicatorRow[];
  moreIndicators: string | null;
  timeline: readonly ChronologyRow[];
  moreTimeline: string | null;
  diagram: Literal | null;
  milestones: readonly { name: string; at: string; source: Phrase }[];
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
function findNewest({ entries, ledger, incident, sources }: Facts): string {
  const instants = [
    ...entries.map(({ at }) => at.getTime()),
    ...ledger.map(({ at }) => Date.parse(at)),
    ...Object.values(incident.milestones).map(({ recorded_at: at }) => Date.parse(at)),
    ...sources.map(({ artifact }) => Date.parse(artifact.added_at)),
  ];
  const newest = Math.max(...instants);
  if (!Number.isFinite(newest)) return 'an unknown time';
  const at = new Date(newest).toISOString();
  return toInstant({ at, precision: 'second', approximate: false, assumedZone: false });
}

/** The first paragraph of prose a person wrote below the front matter. */
function findSummary(body: string): string | null {
  const prose = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.replace(/^#{1,6} .*$/gm, '').trim())
    .find((block) => block !== '');
  return prose ?? null;
}

function toSourceRow({ artifact, state, tool, observations, unread }: Source): SourceRow {
  const path = `artifacts/${artifact.file}`;
  const target = `../${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    id: artifact.id,
    file: cite({ label: artifact.file, target }),
    tool: state === 'read' ? tool : artifact.tool,
    sha256: say`${code(artifact.sha256)}`,
    bytes: artifact.bytes,
    observations: observations.length,
    unread: unread.length,
    tlp: `TLP:${artifact.tlp}`,
    state: STATES[state],
  };
}

function listUnread(sources: readonly Source[]): Phrase[] {
  return sources.flatMap(({ artifact, unread }) => {
    const listed = unread
      .slice(0, UNREAD_LISTED)
      .map(({ source, why }) => say`${cite(source)}: ${why}`);
    const hidden = unread.length - listed.length;
    return hidden === 0
      ? listed
      : [...listed, say`${artifact.id}: ${words(toCount(hidden, 'further row'))} not read`];
  });
}

function listQuestions(questions: readonly Question[]): View['questions'] {
  return questions.map(({ role, question, why, answer }, index) => ({
    number: index + 1,
    role: ROLE_TITLES[role],
    question,
    why,
    answer,
  }));
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
  return incident.tasks.map(({ id, title, owner, due, state }) => ({
    id,
    title,
    owner: owner?.login ?? 'nobody yet',
    due: due === undefined ? 'no date yet' : due.slice(0, 10),
    state,
  }));
}

function listRoles({ incident: { roles } }: Facts): View['roles'] {
  return Object.entries(ROLE_TITLES).flatMap(([role, title]) => {
    const holder = Object.entries(roles).find(([name]) => name === role)?.[1];
    return holder === undefined ? [] : [{ role: title, login: holder.login }];
  });
}

function toWithheld(withheld: readonly Source[], ceiling: string): string | null {
  if (withheld.length === 0) return null;
  const ids = withheld.map(({ artifact }) => artifact.id).join(', ');
  return `${toCount(withheld.length, 'artifact')} marked above TLP:${ceiling} ${withheld.length === 1 ? 'is' : 'are'} left out of this report: ${ids}.`;
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
    summary: findSummary(facts.body),
    lead: join(tellLead(facts).map(toSentence), ' '),
    story: tellStory(account),
    affected: tellAffected(facts).map(toSentence),
    entryPoint: tellEntryPoint(facts, account).map(toSentence),
    actions: tellContainments(facts).map(toSentence),
    differences: tellDifferences(facts).map(toSentence),
    questions: listQuestions(askQuestions(facts)),
    ...toTables(facts),
    diagram: diagram === undefined ? null : { literal: diagram },
    milestones: listMilestones(facts).map(({ name, milestone }) => ({
      name: name.replaceAll('_', ' '),
      at: toInstant(toMilestoneWhen(milestone)),
      source: cite(citeMilestone(facts, milestone)),
    })),
    metrics: listMetrics(facts),
    sources: facts.sources.map(toSourceRow),
    unread: listUnread(facts.sources),
    withheld: toWithheld(withheld, head.tlp),
    tasks: listTasks(facts),
    roles: listRoles(facts),
    snapshot: { literal: renderSnapshot(takeSnapshot(facts)) },
  };
}
