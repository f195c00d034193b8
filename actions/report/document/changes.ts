/** What is new since the last report, in a few lines for a comment on the pull request. The first line says it all. */
import { parseInstant } from '#incident/instant.ts';
import { code, enumerate, say } from '../prose/phrase.ts';
import { renderPhrase } from '../prose/markdown.ts';
import { type Question, ROLE_TITLES } from '../questions/index.ts';
import { OUTCOMES } from '../narrative/containment.ts';
import type { ReportSnapshot } from './snapshot.ts';
import { toCapital, toCount, toInstant } from '../prose/wording.ts';

export interface ChangesInput {
  before: ReportSnapshot | undefined;
  after: ReportSnapshot;
  /** The most important first. */
  questions: readonly Question[];
  /** Paths of the reports, relative to the incident folder. */
  reports: readonly string[];
}

const QUESTIONS_NAMED = 5;
/** A comment is read on a phone. */
const NEWS_NAMED = 20;

/** An instant of a snapshot as it is told; whatever else somebody wrote there stays what it is. */
function toTold(written: string): string {
  const instant = parseInstant(written.replace('~', ''));
  if (instant === undefined) return written;
  const { at, precision } = instant;
  return toInstant({
    at: at.toISOString(),
    precision: precision === 'second' ? 'minute' : precision,
    approximate: written.startsWith('~'),
    assumedZone: false,
  });
}

/** Ids that were there before and are not any more. */
function listGone(before: object, after: object): string[] {
  return Object.keys(before).filter((id) => !Object.hasOwn(after, id));
}

function listEntries(before: ReportSnapshot, after: ReportSnapshot): string[] {
  const more = after.entries - before.entries;
  if (more === 0) return [];
  const count = toCount(Math.abs(more), 'timeline entry', 'timeline entries');
  return [more > 0 ? count : `${count} fewer`];
}

function listObservations(before: ReportSnapshot, after: ReportSnapshot): string[] {
  const gone = listGone(before.observations, after.observations);
  const changed = Object.entries(after.observations).flatMap(([id, count]) => {
    const more = count - (before.observations[id] ?? 0);
    if (more > 0) return [`${toCount(more, 'observation')} from ${id}`];
    if (more < 0) return [`${toCount(-more, 'observation')} fewer from ${id}`];
    return id in before.observations ? [] : [`artifact ${id} without observations`];
  });
  return [...changed, ...gone.map((id) => `artifact ${id} no longer listed`)];
}

function listMilestones(before: ReportSnapshot, after: ReportSnapshot): string[] {
  const gone = listGone(before.milestones, after.milestones);
  const changed = Object.entries(after.milestones).flatMap(([name, at]) => {
    if (before.milestones[name] === at) return [];
    const verb = name in before.milestones ? 'milestone moved:' : 'milestone';
    return [`${verb} ${name.replaceAll('_', ' ')}, ${toTold(at)}`];
  });
  return [
    ...changed,
    ...gone.map((name) => `milestone no longer recorded: ${name.replaceAll('_', ' ')}`),
  ];
}

function listStanding(before: ReportSnapshot, after: ReportSnapshot): string[] {
  return [
    ...(before.severity === after.severity
      ? []
      : [`severity ${after.severity} (was ${before.severity})`]),
    ...(before.status === after.status ? [] : [`status ${after.status} (was ${before.status})`]),
  ];
}

function toOutcome(outcome: string): string {
  return Object.entries(OUTCOMES).find(([name]) => name === outcome)?.[1] ?? outcome;
}

function listContainments(before: ReportSnapshot, after: ReportSnapshot): string[] {
  const counts = new Map<string, number>();
  for (const [id, outcome] of Object.entries(after.containments)) {
    if (before.containments[id] !== outcome) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const gone = listGone(before.containments, after.containments).length;
  return [
    ...[...counts].map(
      ([outcome, count]) => `${toCount(count, 'containment action')} ${toOutcome(outcome)}`,
    ),
    ...(gone === 0 ? [] : [`${toCount(gone, 'containment action')} no longer recorded`]),
  ];
}

function listQuestionChanges(before: ReportSnapshot, after: ReportSnapshot): string[] {
  const answered = before.questions.filter((id) => !after.questions.includes(id)).length;
  const asked = after.questions.filter((id) => !before.questions.includes(id)).length;
  return [
    ...(answered === 0 ? [] : [`${toCount(answered, 'question')} answered`]),
    ...(asked === 0 ? [] : [toCount(asked, 'new question')]),
  ];
}

function listNew(before: ReportSnapshot, after: ReportSnapshot): string[] {
  return [
    ...listStanding(before, after),
    ...listEntries(before, after),
    ...listMilestones(before, after),
    ...listObservations(before, after),
    ...listContainments(before, after),
    ...listQuestionChanges(before, after),
  ];
}

function renderQuestions(questions: readonly Question[]): string[] {
  if (questions.length === 0) return [];
  const listed = questions
    .slice(0, QUESTIONS_NAMED)
    .map(
      ({ role, question, answer }) =>
        `- **${ROLE_TITLES[role]}:** ${renderPhrase(question)} Answer with ${renderPhrase(answer)}.`,
    );
  const lead =
    listed.length === questions.length
      ? 'Open questions:'
      : `The ${QUESTIONS_NAMED} most important questions:`;
  return [[lead, '', ...listed].join('\n')];
}

function renderNews(news: readonly string[]): string[] {
  if (news.length === 0) return [];
  const hidden = news.length - NEWS_NAMED;
  const named = news.slice(0, NEWS_NAMED);
  const listed = hidden > 0 ? [...named, toCount(hidden, 'more change')] : named;
  return [listed.map((one) => `- ${toCapital(one)}`).join('\n')];
}

function renderPlaces(reports: readonly string[]): string[] {
  if (reports.length === 0) return [];
  const paths = enumerate(reports.map((path) => say`${code(path)}`));
  return [`${reports.length === 1 ? 'Report' : 'Reports'}: ${renderPhrase(paths)}`];
}

function toHeadline(before: ReportSnapshot | undefined, news: number, open: number): string {
  const questions = open === 0 ? 'no question is open' : `${toCount(open, 'question')} open`;
  if (before === undefined) return `First report; ${questions}.`;
  return news === 0
    ? `Nothing new since the last report; ${questions}.`
    : `New since the last report; ${questions}.`;
}

const NOTHING: ReportSnapshot = {
  severity: '',
  status: '',
  entries: 0,
  milestones: {},
  observations: {},
  containments: {},
  questions: [],
};

/** Whether there is anything that a reader of the last report does not know; a first report is new as a whole. */
export function hasNews(before: ReportSnapshot | undefined, after: ReportSnapshot): boolean {
  return before === undefined || listNew(before, after).length > 0;
}

/** Renders the changes; the first report says what it draws on instead. No line break ends it. */
export function renderChanges({ before, after, questions, reports }: ChangesInput): string {
  const { severity, status, questions: asked } = after;
  const news = listNew(before ?? { ...NOTHING, severity, status, questions: asked }, after);
  return [
    toHeadline(before, news.length, questions.length),
    ...renderNews(news),
    ...renderQuestions(questions),
    ...renderPlaces(reports),
  ].join('\n\n');
}
