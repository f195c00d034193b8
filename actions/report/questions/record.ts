/** What the record must say before anyone can act on it: who commands, what is affected, what is still exposed. */
import type { ExposedCredential } from '#incident/record.ts';
import { code, say, words } from '../prose/phrase.ts';
import { findSummary } from '../facts/summary.ts';
import { byCommand, byField, type Question, type QuestionRule } from './question.ts';

export const askCommander: QuestionRule = ({ incident }) => {
  if (incident.roles.incident_commander) return [];
  const question: Question = {
    id: 'role-incident-commander',
    role: 'incident_commander',
    question: words('Who commands this incident?'),
    why: 'nobody is assigned, so nobody decides',
    answer: byCommand('/assign incident-commander @login'),
  };
  return [question];
};

/** The scribe writes the summary; before there is one, whoever commands. */
export const askSummary: QuestionRule = ({ incident, body }) => {
  if (findSummary(body) !== undefined) return [];
  const question: Question = {
    id: 'summary',
    role: incident.roles.scribe ? 'scribe' : 'incident_commander',
    question: words('What happened, in two or three sentences?'),
    why: 'nobody has written the summary, so this report has no words of the responders',
    answer: say`the section ${code('Summary')} of ${code('incident.md')}`,
  };
  return [question];
};

export const askSystems: QuestionRule = ({ incident: { affected } }) => {
  const { repositories, accounts, hosts } = affected;
  if (repositories.length + accounts.length + hosts.length > 0) return [];
  const question: Question = {
    id: 'affected-systems',
    role: 'technical_lead',
    question: words('Which repositories, accounts and hosts are affected?'),
    why: 'the record names none, so nobody can say where to contain',
    answer: byField('affected'),
  };
  return [question];
};

export const askData: QuestionRule = ({ incident: { affected } }) => {
  if (affected.data.length > 0) return [];
  const question: Question = {
    id: 'affected-data',
    role: 'legal',
    question: words('Was personal or customer data exposed?'),
    why: 'duties to notify depend on it; “none” is an answer too',
    answer: byField('affected.data'),
  };
  return [question];
};

/** What is still exposed comes first. */
function toUrgent(credentials: readonly ExposedCredential[]): readonly ExposedCredential[] {
  return credentials.toSorted(
    (a, b) => Number(b.state === 'exposed') - Number(a.state === 'exposed'),
  );
}

export const askCredentials: QuestionRule = ({ incident, advice }) =>
  toUrgent(incident.exposed_credentials).flatMap(({ id, kind, state }): Question[] => {
    if (state === 'rotated' || state === 'retired') return [];
    const isExposed = state === 'exposed';
    const revocation = advice.toRevocation({ id, kind });
    const exposed = {
      question: say`Who revokes credential ${code(id)} (${code(kind)}), and when?`,
      why: 'it is still exposed and can be used',
      answer: revocation
        ? byCommand(revocation)
        : say`${code(`/credential rotated credential=${id}`)} once it is revoked where it was issued`,
    };
    const revoked = {
      question: say`Has everything that used credential ${code(id)} been given a new one?`,
      why: 'it is revoked, but its rotation is not recorded',
      answer: say`${code(`/credential rotated credential=${id}`)}, or ${code(`/credential retired credential=${id}`)} when it needs no successor`,
    };
    const key = `credential-${id.toLowerCase()}-${isExposed ? 'exposed' : 'rotation'}`;
    return [{ id: key, role: 'technical_lead', ...(isExposed ? exposed : revoked) }];
  });

export const askTasks: QuestionRule = ({ incident }) => {
  const loose = incident.tasks.filter(
    ({ state, owner, due }) => state === 'open' && !(owner && due),
  );
  return loose.map(({ id, title }) => ({
    id: `task-${id.toLowerCase()}`,
    role: 'incident_commander',
    question: say`Who does action item ${code(id)} (“${title}”), and by when?`,
    why: 'an action item without owner and date is not done',
    answer: byField('tasks'),
  }));
};
