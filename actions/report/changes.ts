/** What is new since the last report, in a few lines for a comment on the pull request. */
import { renderPhrase } from './markdown.ts';
import { type Question, ROLE_TITLES } from './questions.ts';
import type { Snapshot } from './snapshot.ts';
import { toCount, toInstant } from './wording.ts';

export interface ChangesInput {
  before: Snapshot | undefined;
  after: Snapshot;
  questions: readonly Question[];
}

const QUESTIONS_NAMED = 5;

function listObservations(before: Snapshot, after: Snapshot): string[] {
  return Object.entries(after.observations).flatMap(([id, count]) => {
    const more = count - (before.observations[id] ?? 0);
    if (more > 0) return [`${toCount(more, 'observation')} from ${id}`];
    if (more < 0) return [`${toCount(-more, 'observation')} fewer from ${id}`];
    return id in before.observations ? [] : [`artifact ${id} without observations`];
  });
}

function listMilestones(before: Snapshot, after: Snapshot): string[] {
  return Object.entries(after.milestones).flatMap(([name, at]) => {
    if (before.milestones[name] === at) return [];
    const when = toInstant({ at, precision: 'minute', approximate: false, assumedZone: false });
    const verb = name in before.milestones ? 'milestone moved:' : 'milestone';
    return [`${verb} ${name.replaceAll('_', ' ')}, ${when}`];
  });
}

function listStanding(before: Snapshot, after: Snapshot): string[] {
  return [
    ...(before.severity === after.severity
      ? []
      : [`severity ${after.severity} (was ${before.severity})`]),
    ...(before.status === after.status ? [] : [`status ${after.status} (was ${before.status})`]),
  ];
}

function listContainments(before: Snapshot, after: Snapshot): string[] {
  const counts = new Map<string, number>();
  for (const [id, outcome] of Object.entries(after.containments)) {
    if (before.containments[id] !== outcome) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return [...counts].map(
    ([outcome, count]) =>
      `${toCount(count, 'containment action')} now ${outcome.replace('_', ' ')}`,
  );
}

function listQuestionChanges(before: Snapshot, after: Snapshot): string[] {
  const answered = before.questions.filter((id) => !after.questions.includes(id)).length;
  const asked = after.questions.filter((id) => !before.questions.includes(id)).length;
  return [
    ...(answered === 0 ? [] : [`${toCount(answered, 'question')} answered`]),
    ...(asked === 0 ? [] : [toCount(asked, 'new question')]),
  ];
}

function listNew(before: Snapshot, after: Snapshot): string[] {
  const entries = after.entries - before.entries;
  return [
    ...listStanding(before, after),
    ...(entries > 0 ? [toCount(entries, 'timeline entry', 'timeline entries')] : []),
    ...listMilestones(before, after),
    ...listObservations(before, after),
    ...listContainments(before, after),
    ...listQuestionChanges(before, after),
  ];
}

function renderQuestions(questions: readonly Question[]): string {
  if (questions.length === 0) return 'No question is open.';
  const listed = questions
    .slice(0, QUESTIONS_NAMED)
    .map(
      ({ role, question, answer }) =>
        `- **${ROLE_TITLES[role]}:** ${renderPhrase(question)} Answer with ${renderPhrase(answer)}.`,
    );
  const hidden = questions.length - listed.length;
  const more = hidden === 0 ? [] : [`- and ${toCount(hidden, 'more question')} in the report`];
  return [
    `${toCount(questions.length, 'question')} ${questions.length === 1 ? 'is' : 'are'} open:`,
    '',
    ...listed,
    ...more,
  ].join('\n');
}

const NOTHING: Snapshot = {
  severity: '',
  status: '',
  entries: 0,
  milestones: {},
  observations: {},
  containments: {},
  questions: [],
};

/** Renders the changes; the first report says what it draws on instead. */
export function renderChanges({ before, after, questions }: ChangesInput): string {
  const news =
    before === undefined
      ? listNew(
          {
            ...NOTHING,
            severity: after.severity,
            status: after.status,
            questions: after.questions,
          },
          after,
        )
      : listNew(before, after);
  const lead = before === undefined ? 'First report' : 'New since the last report';
  const text =
    news.length === 0 ? 'Nothing new since the last report.' : `${lead}: ${news.join('; ')}.`;
  return `${text}\n\n${renderQuestions(questions)}\n`;
}
