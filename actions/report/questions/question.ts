/** An open question: whom it asks, why, and what answers it. */
import { INCIDENT_ROLES, type IncidentRole } from '#incident/person.ts';
import type { Facts } from '../facts/index.ts';
import { code, type Phrase, say } from '../prose/phrase.ts';

export interface Question {
  /** Stable, so that a later report can say that it was answered. */
  id: string;
  role: IncidentRole;
  question: Phrase;
  why: string;
  /** The command or field that answers it. */
  answer: Phrase;
}

/** A rule looks at the facts and asks nothing, one thing or several. */
export type QuestionRule = (facts: Facts) => readonly Question[];

/** How a role is named in a sentence. */
export const ROLE_TITLES: Readonly<Record<IncidentRole, string>> = {
  incident_commander: 'Incident commander',
  scribe: 'Scribe',
  technical_lead: 'Technical lead',
  legal: 'Legal',
  communications: 'Communications',
};

/** A command as an answer. */
export function byCommand(text: string): Phrase {
  return say`${code(text)}`;
}

/** A key of the record as an answer. */
export function byField(field: string): Phrase {
  return say`${code(field)} in ${code('incident.md')}`;
}

/** Questions in the order of the roles, each role's in the order of the rules. */
export function orderByRole(questions: readonly Question[]): Question[] {
  return INCIDENT_ROLES.flatMap((role) => questions.filter((question) => question.role === role));
}
