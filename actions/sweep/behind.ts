/**
 * Incidents that GitHub may show otherwise than they are recorded: a run of theirs came to nothing, or a comment waits for
 * its last reaction. Found in what the sweep reads anyway; only these are looked at more closely.
 */
import { toIssueNumber, findIncidentOfBranch, type IncidentId } from '#incident/path.ts';
import type { CommentFact } from '#incident/snapshot.ts';
import type { LedgerEntry } from '#incident/ledger.ts';
import type { LiveRequest } from '#github/command-request.ts';
import type { RecentThread, Sweeper, WorkflowRun } from '#github/sweeper.ts';
import { toLabelCause, toRunName, type Cause } from './cause.ts';
import { HOURS_BACK } from './hours-back.ts';

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

interface Started {
  thread: number;
  cause: Cause;
  /** How often its run was started. */
  attempt: number;
}

/** A comment without a last word. */
export interface UnfinishedComment extends Started {
  comment: CommentFact;
}

/** A label that the run which it started should have taken off. */
export interface UnfinishedLabel extends Started {
  label: { name: string; threadNodeId: string };
}

export type Unfinished = UnfinishedComment | UnfinishedLabel;

/** The request as its event told it; of a label only the ledger still knows who put it on. */
export function toRequest(unfinished: Unfinished, entry: LedgerEntry): LiveRequest | undefined {
  const { thread: number, cause } = unfinished;
  const { body, createdAt } = cause;
  if ('label' in unfinished) {
    const { name: label, threadNodeId } = unfinished.label;
    const common = { number, body, createdAt, url: entry.source.url, asker: entry.actor };
    return { ...common, kind: 'label', label, threadNodeId };
  }
  const { id: commentId, nodeId, url, author } = unfinished.comment;
  if (author === undefined) return undefined;
  const asker = { id: author.id, login: author.login };
  return { kind: 'comment', number, commentId, nodeId, url, body, createdAt, asker };
}

export interface Candidate {
  incident: IncidentId;
  /** Its threads: the issue, and the pull request once it is there. */
  threads: readonly number[];
  unfinished: readonly Unfinished[];
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
  const unfinished = threads.flatMap((thread) => [
    ...findComments(thread, runs, question),
    ...findLabels(thread, runs, question),
  ]);
  const isBroken = runs.some((run) => isOf(run, numbers) && cameToNothing(run));
  return unfinished.length > 0 || isBroken ? [{ incident, threads: numbers, unfinished }] : [];
}

function findComments(
  { number, comments }: RecentThread,
  runs: readonly WorkflowRun[],
  question: Question,
): UnfinishedComment[] {
  return comments
    .filter((comment) => isUnfinished(comment, question))
    .map((comment) => ({
      thread: number,
      cause: comment,
      comment,
      attempt: countAttempts(runs, comment),
    }));
}

/** A label whose last run ended well was put on again since, and waits for a run of its own. */
function findLabels(
  { number, nodeId: threadNodeId, labels }: RecentThread,
  runs: readonly WorkflowRun[],
  { sweeper }: Question,
): UnfinishedLabel[] {
  return labels.flatMap((name) => {
    const run = runs.find(({ title }) => title === toRunName(name, number));
    if (run === undefined || !cameToNothing(run)) return [];
    const cause = toLabelCause(name, run, sweeper.clock);
    const label = { name, threadNodeId };
    return cause === undefined ? [] : [{ thread: number, cause, label, attempt: run.attempt }];
  });
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
