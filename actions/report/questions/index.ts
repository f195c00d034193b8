/**
 * Open questions: what a complete report needs and the files do not say. This is how a report "fails and asks for human
 * input": it never guesses, it names whom to ask. Add one line here for a new rule.
 */
import type { Facts } from '../facts/index.ts';
import {
  askCommunication,
  askDifferences,
  askEntryPoint,
  askGone,
  askLedger,
  askUnsigned,
  askOutcomes,
  askReceipts,
  askTimeline,
} from './account.ts';
import { askMilestones, askUnrecorded } from './milestones.ts';
import { orderByRole, type Question, type QuestionRule } from './question.ts';
import {
  askCommander,
  askCredentials,
  askData,
  askSummary,
  askSystems,
  askTasks,
} from './record.ts';
import { askArtifacts, askForArtifacts, askMarking, askUnlisted, askUnread } from './sources.ts';

export { type Question, ROLE_TITLES } from './question.ts';

/** The most urgent first. */
const RULES: readonly QuestionRule[] = [
  askCommander,
  askCredentials,
  askOutcomes,
  askReceipts,
  askGone,
  askLedger,
  askUnsigned,
  askSystems,
  askData,
  askCommunication,
  askEntryPoint,
  askSummary,
  askMilestones,
  askUnrecorded,
  askDifferences,
  askMarking,
  askTimeline,
  askArtifacts,
  askForArtifacts,
  askUnread,
  askUnlisted,
  askTasks,
];

/** Asks what is open, the most urgent first. */
export function askByUrgency(facts: Facts): Question[] {
  return RULES.flatMap((rule) => rule(facts));
}

/** Asks what is open, ordered by the role that must answer. */
export function askQuestions(facts: Facts): Question[] {
  return orderByRole(askByUrgency(facts));
}
