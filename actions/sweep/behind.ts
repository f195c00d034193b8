/**
 * Incidents that GitHub may show otherwise than they are recorded: a run of theirs came to nothing, or a comment waits for
 * its last reaction. Found in what the sweep reads anyway; only these are looked at more closely.
 */
import { toIssueNumber, findIncidentOfBranch, type IncidentId } from '#incident/path.ts';
import type { CommentFact } from '#incident/snapshot.ts';
import type { RecentThread, Sweeper, WorkflowRun } from '#github/sweeper.ts';
import { HOURS_BACK } from './dependencies.ts';

/** Workflows whose runs show what they recorded; each names its runs by the thread. */
const WORKFLOWS = ['command.yml', 'close.yml', 'declare.yml'];

export interface Question {
  sweeper: Pick<Sweeper, 'clock'>;
  threads: readonly RecentThread[];
  graceMinutes: number;
  isCommand(body: string): boolean;
  /** Runs of a workflow file as they stand now. */
  fetchRuns(workflow: string): Promise<readonly WorkflowRun[]>;
}

/** A comment without a last word, and how often its run was started. */
export interface Unfinished {
  thread: number;
  comment: CommentFact;
  attempt: number;
}

export interface Candidate {
  incident: IncidentId;
  /** Its threads: the issue, and the pull request once it is there. */
  threads: readonly number[];
  comments: readonly Unfinished[];
}

/** Finds them, the one touched last first. */
export async function findCandidates(question: Question): Promise<Candidate[]> {
  const runs = (await Promise.all(WORKFLOWS.map((one) => question.fetchRuns(one)))).flat();
  const byIncident = Map.groupBy(
    question.threads.filter(({ branch }) => branch !== undefined),
    ({ branch = '' }) => findIncidentOfBranch(branch),
  );
  return [...byIncident].flatMap(([incident, threads]) =>
    incident === undefined ? [] : toCandidate({ incident, threads, runs }, question),
  );
}

interface Known {
  incident: IncidentId;
  threads: readonly RecentThread[];
  runs: readonly WorkflowRun[];
}

function toCandidate({ incident, threads, runs }: Known, question: Question): Candidate[] {
  const numbers = [...new Set([toIssueNumber(incident), ...threads.map(({ number }) => number)])];
  if (threads.some(({ updatedAt }) => !isQuiet(updatedAt, question))) return [];
  if (isAtWork(runs, numbers)) return [];
  const comments = threads.flatMap(({ number, comments: said }) =>
    said
      .filter((comment) => isUnfinished(comment, question))
      .map((comment) => ({ thread: number, comment, attempt: countAttempts(runs, comment) })),
  );
  const isBroken = runs.some((run) => isOf(run, numbers) && cameToNothing(run));
  return comments.length > 0 || isBroken ? [{ incident, threads: numbers, comments }] : [];
}

/** What was written a moment ago may not be seen by whoever reads now. */
const QUIET_MINUTES = 2;

function isQuiet(at: Date, question: Question): boolean {
  return toAge(at, question) >= QUIET_MINUTES;
}

function toAge(at: Date, { sweeper }: Question): number {
  return (sweeper.clock.now().getTime() - at.getTime()) / 60_000;
}

/** Whether a run may still show something in these threads. One that waits for reviewers has shown what it has. */
export function isAtWork(runs: readonly WorkflowRun[], threads: readonly number[]): boolean {
  return runs.some(
    (run) => run.status !== 'completed' && run.status !== 'waiting' && isOf(run, threads),
  );
}

/** `Command 4012 in 17`, `Close 18`, `Declare 17`. */
const THREAD = /^(?:Command .* in|Close|Declare) (\d+)$/;

function isOf({ title }: WorkflowRun, threads: readonly number[]): boolean {
  return threads.includes(Number(THREAD.exec(title)?.[1]));
}

const WELL_ENDED = ['success', 'skipped', 'neutral'];

/** Its last reaction proves nothing: of one request GitHub may refuse a part. */
function cameToNothing({ status, conclusion }: WorkflowRun): boolean {
  return status === 'completed' && !WELL_ENDED.includes(conclusion);
}

function isRunOf({ title }: WorkflowRun, { id }: CommentFact): boolean {
  return title.startsWith(`Command ${String(id)} in `);
}

/** 👀 says that a run took it up, 😕 that the last word is still to come; both are taken off with the last reaction. */
function isUnfinished(comment: CommentFact, question: Question): boolean {
  const { author, createdAt, ownReactions, body } = comment;
  const age = toAge(createdAt, question);
  return (
    author?.bot === false &&
    age >= question.graceMinutes &&
    age <= HOURS_BACK * 60 &&
    ['EYES', 'CONFUSED'].some((one) => ownReactions.includes(one)) &&
    question.isCommand(body)
  );
}

function countAttempts(runs: readonly WorkflowRun[], comment: CommentFact): number {
  return Math.max(1, ...runs.flatMap((run) => (isRunOf(run, comment) ? [run.attempt] : [])));
}
