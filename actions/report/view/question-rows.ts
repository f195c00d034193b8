/** Open questions as a report numbers them: all of them, and those whose answers are not the responders' to give. */
import type { Facts } from '../facts/index.ts';
import type { Phrase } from '../prose/phrase.ts';
import { askQuestions, type Question, ROLE_TITLES } from '../questions/index.ts';
import { toCount } from '../prose/wording.ts';

export interface QuestionRow {
  number: number;
  role: string;
  question: Phrase;
  why: string;
  answer: Phrase;
}

export interface Questions {
  questions: readonly QuestionRow[];
  /** The first questions that only command, legal and communications can answer. */
  decisions: readonly QuestionRow[];
  moreQuestions: string | null;
}

/** Whose answers executives need; the rest is the responders' own work. */
const DECIDING: readonly Question['role'][] = ['incident_commander', 'legal', 'communications'];

function listQuestions(questions: readonly Question[]): QuestionRow[] {
  return questions.map(({ role, question, why, answer }, index) => ({
    number: index + 1,
    role: ROLE_TITLES[role],
    question,
    why,
    answer,
  }));
}

/** A summary holds one screen. */
const DECISIONS = 6;

/** Asks what is open, for everyone and for executives. */
export function toAnswers(facts: Facts): Questions {
  const questions = askQuestions(facts);
  const deciding = questions.filter(({ role }) => DECIDING.includes(role)).slice(0, DECISIONS);
  const others = questions.length - deciding.length;
  const verb = others === 1 ? 'is' : 'are';
  return {
    questions: listQuestions(questions),
    decisions: listQuestions(deciding),
    moreQuestions:
      others === 0
        ? null
        : `${toCount(others, 'further question')} ${verb} asked in the incident report.`,
  };
}
