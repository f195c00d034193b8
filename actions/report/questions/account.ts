/** What the account of the night leaves open: the way in, outcomes nobody knows, times that differ, who was told. */
import { tellDifferences } from '../facts/milestones.ts';
import { toContainments } from '../facts/containments.ts';
import { code, say, words } from '../prose/phrase.ts';
import { toCount } from '../prose/wording.ts';
import { byCommand, type Question, type QuestionRule } from './question.ts';

export const askEntryPoint: QuestionRule = ({ entries }) => {
  if (entries.some(({ kind }) => kind === 'compromised' || kind === 'activity_started')) return [];
  const question: Question = {
    id: 'entry-point',
    role: 'technical_lead',
    question: words('How did the attacker get in?'),
    why: 'no timeline entry records the compromise, so the way in may still be open',
    answer: say`a ${code('compromised')} entry in ${code('timeline.md')} with its source`,
  };
  return [question];
};

export const askOutcomes: QuestionRule = (facts) =>
  toContainments(facts)
    .filter(({ outcome }) => outcome === 'unknown')
    .map(({ id, command }) => ({
      id: `outcome-${id}`,
      role: 'technical_lead',
      question: say`Did ${code(command)} take effect?`,
      why: 'an unknown outcome is not a success',
      answer: words('the same command again, which finds work that is done'),
    }));

export const askReceipts: QuestionRule = ({ unreadReceipts }) =>
  unreadReceipts.map((path) => ({
    id: `receipt-${path.replace(/^.*\/|\.json$/g, '')}`,
    role: 'technical_lead',
    question: say`What was done under ${code(path)}?`,
    why: 'the receipt cannot be read or no key of ours signed it, and nothing in this report is taken from it',
    answer: words('the receipt as the branch’s history holds it'),
  }));

/** What is lost of a damaged ledger is not in this report, and a ledger that is gone is the gravest damage. */
export const askLedger: QuestionRule = ({ unreadLedger }) => {
  const [first] = unreadLedger;
  if (first === undefined) return [];
  const lines = toCount(unreadLedger.length, 'line');
  const question: Question = {
    id: 'ledger-unread',
    role: 'technical_lead',
    question: words(
      `What stood in ${lines} of the ledger, from line ${first.line} on, that cannot be read?`,
    ),
    why: 'nothing in this report is taken from them',
    answer: say`${code(first.path)} as the branch’s history holds it`,
  };
  return [question];
};

/** Somebody pushed them, or the key that signed them is listed no more. */
export const askUnsigned: QuestionRule = ({ unsignedLedger }) => {
  const [first] = unsignedLedger;
  if (first === undefined) return [];
  const lines = toCount(unsignedLedger.length, 'line');
  const question: Question = {
    id: 'ledger-unsigned',
    role: 'incident_commander',
    question: words(
      `Who wrote ${lines} of the ledger, from line ${first.line} on, that Firebreak did not sign?`,
    ),
    why: 'nothing in this report is taken from them',
    answer: say`${code(first.path)} as the branch’s history holds it`,
  };
  return [question];
};

export const askGone: QuestionRule = ({ gone }) =>
  gone.map((path) => ({
    id: `gone-${path.replace(/\.\w+$/, '')}`,
    role: 'incident_commander',
    question: say`Where is ${code(path)}?`,
    why: 'every incident has one, and nothing in this report is taken from it',
    answer: words('the file as the branch’s history holds it'),
  }));

export const askDifferences: QuestionRule = (facts) => {
  if (tellDifferences(facts).length === 0) return [];
  const question: Question = {
    id: 'times-differ',
    role: 'scribe',
    question: words('Which of the differing times is right?'),
    why: 'sources give different times for the same milestone',
    answer: byCommand('/milestone <name> --at <time>'),
  };
  return [question];
};

export const askTimeline: QuestionRule = ({ timeline }) => {
  const count = timeline.problems.length;
  if (count === 0) return [];
  const question: Question = {
    id: 'timeline-problems',
    role: 'scribe',
    question: words(
      `What is meant in ${toCount(count, 'place')} of the timeline that could not be read or believed?`,
    ),
    why: 'an entry that does not parse is not in this report',
    answer: say`${code('timeline.md')}; the checks name the lines`,
  };
  return [question];
};

/** Grave incidents are never only the responders' business. */
export const askCommunication: QuestionRule = ({ incident, entries }) => {
  const isGrave = incident.severity === 'SEV1' || incident.severity === 'SEV2';
  if (!isGrave || entries.some(({ kind }) => kind === 'communication')) return [];
  const question: Question = {
    id: 'communication-none',
    role: 'communications',
    question: words('Who has been told, and what?'),
    why: 'no communication is on the timeline',
    answer: say`a ${code('communication')} entry in ${code('timeline.md')}`,
  };
  return [question];
};
