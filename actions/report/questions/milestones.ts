/** Instants that deadlines and metrics hang on. A milestone is asked for once the status says it must have been passed. */
import type { MilestoneName } from '#kernel/incident/milestone.ts';
import type { IncidentRole } from '#kernel/incident/person.ts';
import type { Status } from '#kernel/incident/status.ts';
import { words } from '../phrase.ts';
import { byCommand, type Rule } from './question.ts';

interface Asked {
  name: MilestoneName;
  role: IncidentRole;
  question: string;
  why: string;
  /** Statuses in which it is not asked yet, or not any more. */
  unless: readonly Status[];
}

const ASKED: readonly Asked[] = [
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

export const askMilestones: Rule = ({ incident }) =>
  ASKED.filter(
    ({ name, unless }) => !incident.milestones[name] && !unless.includes(incident.status),
  ).map(({ name, role, question, why }) => ({
    id: `milestone-${name.replaceAll('_', '-')}`,
    role,
    question: words(question),
    why,
    answer: byCommand(`/milestone ${name} --at <time>`),
  }));
