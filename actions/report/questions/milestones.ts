/** Instants that deadlines and metrics hang on. A milestone is asked for once the status says it must have been passed. */
import { renderInstant } from '#incident/instant.ts';
import { type MilestoneName, MILESTONES } from '#incident/milestone.ts';
import type { IncidentRole } from '#incident/person.ts';
import type { Status } from '#incident/status.ts';
import type { TimelineEntry } from '#incident/timeline.ts';
import type { Facts } from '../facts/index.ts';
import { toEntryWhen } from '../facts/order.ts';
import { code, say, words } from '../prose/phrase.ts';
import { toInstant } from '../prose/wording.ts';
import { byCommand, type Question, type QuestionRule } from './question.ts';

interface ParsedRequest {
  name: MilestoneName;
  role: IncidentRole;
  question: string;
  why: string;
  /** Statuses in which it is not asked yet, or not any more. */
  unless: readonly Status[];
}

const ASKED: readonly ParsedRequest[] = [
  {
    name: 'detected',
    role: 'scribe',
    question: 'When was the first signal there?',
    why: 'deadlines and every time-to metric start at detection',
    unless: [],
  },
  {
    name: 'compromised',
    role: 'technical_lead',
    question: 'When did the compromise begin?',
    why: 'dwell time and the window to search depend on it',
    unless: ['dismissed'],
  },
  {
    name: 'contained',
    role: 'incident_commander',
    question: 'When was the incident contained?',
    why: 'the status says that it was, and the record does not say when',
    unless: ['declared', 'dismissed'],
  },
  {
    name: 'access_removed',
    role: 'technical_lead',
    question: 'When was the attacker’s last access removed?',
    why: 'containment is only complete when every way in is closed',
    unless: ['declared', 'dismissed'],
  },
  {
    name: 'recovered',
    role: 'technical_lead',
    question: 'When was normal operation restored?',
    why: 'the time to recover cannot be computed without it',
    unless: ['declared', 'contained', 'eradicated', 'dismissed'],
  },
];

/** The timeline entry of a milestone that the record does not have. */
function findUnrecorded(
  { incident, entries }: Facts,
  name: MilestoneName,
): TimelineEntry | undefined {
  return incident.milestones[name] ? undefined : entries.find(({ kind }) => kind === name);
}

/** A milestone that only the timeline has is told, and still missing wherever times are computed. */
export const askUnrecorded: QuestionRule = (facts) =>
  MILESTONES.flatMap((name): Question[] => {
    const entry = findUnrecorded(facts, name);
    if (entry === undefined) return [];
    const when = words(toInstant(toEntryWhen(entry)));
    const question: Question = {
      id: `milestone-${name.replaceAll('_', '-')}-unrecorded`,
      role: 'scribe',
      question: say`Is ${when}, as ${words(entry.id)} says, the time of the milestone ${code(name)}?`,
      why: 'the timeline has it and the record does not, and only the record counts for times and deadlines',
      answer: byCommand(`/milestone ${name} --at ${renderInstant(entry.at, entry.precision)}`),
    };
    return [question];
  });

export const askMilestones: QuestionRule = (facts) =>
  ASKED.filter(
    ({ name, unless }) =>
      !facts.incident.milestones[name] &&
      !unless.includes(facts.incident.status) &&
      findUnrecorded(facts, name) === undefined,
  ).map(({ name, role, question, why }) => ({
    id: `milestone-${name.replaceAll('_', '-')}`,
    role,
    question: words(question),
    why,
    answer: byCommand(`/milestone ${name} --at <time>`),
  }));
