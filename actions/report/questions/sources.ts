/** What the artifacts cannot say: unread files and rows, files nobody registered, markings that contradict. */
import type { ArtifactSource } from '../facts/source.ts';
import { code, enumerate, say, words } from '../prose/phrase.ts';
import { isAbove } from '../facts/tlp.ts';
import { toCount } from '../prose/wording.ts';
import { byField, type Question, type QuestionRule } from './question.ts';

const STATES: Readonly<Record<Exclude<ArtifactSource['state'], 'read' | 'own'>, string>> = {
  unrecognised: 'is in no format that Firebreak reads; what does it show?',
  missing: 'is listed but not there; where is it?',
  altered: 'no longer matches its recorded digest; who changed it and why?',
  'not-a-file': 'is a link and not a file; where is the original?',
};

/** File names a question lists before it stops. */
const NAMED = 5;

export const askArtifacts: QuestionRule = ({ sources }) =>
  sources.flatMap(({ artifact, state }): Question[] => {
    if (state === 'read' || state === 'own') return [];
    const question: Question = {
      id: `artifact-${artifact.id.toLowerCase()}-${state}`,
      role: 'technical_lead',
      question: say`Artifact ${code(artifact.id)} (${code(artifact.file)}) ${words(STATES[state])}`,
      why: 'nothing in this report is taken from it',
      answer: words('a timeline entry that cites it, or the original file'),
    };
    return [question];
  });

export const askForArtifacts: QuestionRule = ({ sources }) => {
  if (sources.length > 0) return [];
  const question: Question = {
    id: 'artifacts-none',
    role: 'technical_lead',
    question: words('What did the tools show?'),
    why: 'no artifact is registered, so this report rests on people’s word alone',
    answer: say`tool output in ${code('artifacts/')}`,
  };
  return [question];
};

export const askUnread: QuestionRule = ({ sources }) => {
  const unread = sources.flatMap(({ artifact, unread: rows }) => {
    const count = rows.count - rows.leftOut;
    return count === 0 ? [] : [say`${words(toCount(count, 'row'))} of ${code(artifact.id)}`];
  });
  if (unread.length === 0) return [];
  const question: Question = {
    id: 'artifacts-unread',
    role: 'technical_lead',
    question: say`What is in ${enumerate(unread)} that could not be read?`,
    why: 'the lines are listed with the sources, and nothing in this report is taken from them',
    answer: words('a corrected export, or a timeline entry'),
  };
  return [question];
};

export const askUnlisted: QuestionRule = ({ unlisted }) => {
  if (unlisted.length === 0) return [];
  const named = unlisted.slice(0, NAMED).map((file) => say`${code(file)}`);
  const more = unlisted.length - named.length;
  const list = more === 0 ? named : [...named, words(`${more} more`)];
  const question: Question = {
    id: 'artifacts-unlisted',
    role: 'scribe',
    question: say`Where ${words(unlisted.length === 1 ? 'does' : 'do')} ${enumerate(list)} come from?`,
    why: 'the manifest does not list it, so this report does not use it',
    answer: say`${code('artifacts/manifest.yml')}`,
  };
  return [question];
};

export const askMarking: QuestionRule = ({ incident, sources }) => {
  const stricter = sources.filter(({ artifact }) => isAbove(artifact.tlp, incident.tlp));
  if (stricter.length === 0) return [];
  const question: Question = {
    id: 'marking',
    role: 'incident_commander',
    question: say`Is TLP:${incident.tlp} the right marking for this incident?`,
    why: `${toCount(stricter.length, 'artifact')} ${stricter.length === 1 ? 'is' : 'are'} marked stricter than the incident`,
    answer: byField('tlp'),
  };
  return [question];
};
