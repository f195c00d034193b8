/** Commands in comments that no run answered, and approved plans that were never carried out. */
import { isAnswered, toFailureNoticeKey } from '#answer/index.ts';
import { toShortDigest } from '#kernel/canonical.ts';
import type { RecentThread, WorkflowRun } from '#github/sweeper.ts';
import type { CommentFact } from '#incident/snapshot.ts';
import { isUnfinished, type LedgerEntry } from '#incident/ledger.ts';
import { findIncidentOfBranch } from '#incident/path.ts';
import { UserError } from '#kernel/errors.ts';
import { codeSpan, inline } from '#kernel/text/escape.ts';
import { findLastEntry, toRunName, toViewpoint, type Cause } from './cause.ts';
import {
  isDue,
  isUnderWay,
  type Unanswered,
  type Sweep,
  type SweepDependencies,
} from './dependencies.ts';

export const sweepCommands: Sweep = async (dependencies) => {
  const recent = dependencies.threads.flatMap((thread) =>
    thread.comments.map((comment) => ({ thread, comment })),
  );
  const open = [...recent, ...(await findOlder(dependencies))].filter((one) =>
    isOpen(one, dependencies),
  );
  const found = await Promise.all(open.map((one) => inspect(one, dependencies)));
  return found.flatMap((finding) => finding ?? []);
};

const RUN_NAME = /^Command (\d+) in (\d+)$/;

/** A thread is read as far back as GitHub tells at once; behind that, the runs that came to nothing name their comments. */
async function findOlder(dependencies: SweepDependencies): Promise<Case[]> {
  const runs = await dependencies.fetchRuns('command.yml');
  const names = runs
    .filter(({ conclusion }) => ['cancelled', 'failure', 'timed_out'].includes(conclusion))
    .map(({ title }) => RUN_NAME.exec(title));
  const cases: Case[] = [];
  for (const [, id = '', number = ''] of names.flatMap((name) => (name === null ? [] : [name]))) {
    const thread = dependencies.threads.find((one) => String(one.number) === number);
    if (thread === undefined || thread.comments.some((one) => String(one.id) === id)) continue;
    // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
    const node = await dependencies.sweeper.fetchCommentNode(id);
    // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
    const comment = node === undefined ? undefined : await dependencies.recorder.fetchComment(node);
    if (comment !== undefined) cases.push({ thread, comment });
  }
  return cases;
}

/** 😕 says that somebody was told already. */
const SAID = ['ROCKET', 'THUMBS_DOWN', 'CONFUSED'];

function isOpen({ comment, thread }: Case, dependencies: SweepDependencies): boolean {
  const byPerson = comment.author !== undefined && !comment.author.bot;
  return (
    byPerson &&
    isDue(comment.createdAt, dependencies) &&
    !comment.ownReactions.some((one) => SAID.includes(one)) &&
    dependencies.isCommand(comment.body) &&
    !isAnswered(thread.comments, dependencies.toIdempotencyKey(comment, 0))
  );
}

interface Case {
  thread: RecentThread;
  comment: CommentFact;
}

async function inspect(
  one: Case,
  dependencies: SweepDependencies,
): Promise<Unanswered | undefined> {
  const { thread, comment } = one;
  const runs = await dependencies.fetchRuns('command.yml');
  const mine = runs.filter(({ title }) => title === toRunName(String(comment.id), thread.number));
  if (mine.some((run) => isUnderWay(run, dependencies))) return undefined;
  const run = mine.find(({ conclusion }) => conclusion !== 'skipped') ?? mine[0];
  // What a run looked at and left alone on purpose, such as the words of another App, carries no 👀.
  if (run?.conclusion === 'success' && !comment.ownReactions.includes('EYES')) return undefined;
  const entry = await findLast(thread, comment, dependencies);
  return {
    thread: thread.number,
    claim: toFailureNoticeKey(
      { claim: dependencies.toIdempotencyKey(comment, 0) },
      run?.attempt ?? 1,
    ),
    subject: comment.nodeId,
    note: await toNote({ ...one, run, entry }, dependencies),
  };
}

/** What the ledger last said of a comment or a label; a sentence where the files cannot be read. */
export async function findLast(
  thread: Pick<RecentThread, 'branch' | 'number'>,
  cause: Cause,
  { recorder, toIdempotencyKey }: SweepDependencies,
): Promise<LedgerEntry | string | undefined> {
  const incident = thread.branch === undefined ? undefined : findIncidentOfBranch(thread.branch);
  if (incident === undefined) return undefined;
  const from = toViewpoint([cause], toIdempotencyKey);
  try {
    const snapshot = await recorder.fetchSnapshot(incident, thread.number, from);
    return snapshot && findLastEntry(cause, snapshot, toIdempotencyKey);
  } catch (error) {
    // Whoever breaks one incident must not silence the sweep of all.
    if (error instanceof UserError) return `${error.message}. ${error.hint}`;
    throw error;
  }
}

type Known = Case & {
  run: WorkflowRun | undefined;
  entry: Awaited<ReturnType<typeof findLast>>;
};

async function toNote(known: Known, dependencies: SweepDependencies): Promise<Unanswered['note']> {
  const { comment, run, entry } = known;
  const who = comment.author?.login ?? 'somebody';
  const what = `[This command](${comment.url}) of ${codeSpan(who)}`;
  const link = run === undefined ? '' : ` [Open the run](${run.url}).`;
  if (entry === undefined) {
    return {
      headline: 'A command was not answered.',
      body: `${what} was not recorded, and nothing was done: ${toCause(run)}${link} **What to do:** give it again in a new comment.`,
    };
  }
  if (typeof entry === 'string') {
    return {
      headline: 'A command was not answered.',
      body: `Nobody can tell whether ${what} was recorded: ${inline(entry)}${link} **What to do:** then choose "Re-run all jobs" there, or give it again.`,
    };
  }
  if (!isUnfinished(entry.phase)) {
    return {
      headline: 'A command was recorded, but not answered.',
      body: `${what} came to ${codeSpan(entry.outcome)}.${link} **What to do:** nothing; what GitHub does not show of it yet follows with the next sweep.`,
    };
  }
  const plan = `${entry.receipt ?? 'The plan'} (${toShortDigest(entry.plan ?? '')})`;
  return {
    headline: `${plan} was approved but not carried out.`,
    body: `${what} is recorded as ${codeSpan(entry.outcome)}. ${await toReason(run, dependencies)}${link} **What to do:** if it is still wanted, choose "Re-run all jobs" there; too long after the approval that is refused, and it takes a fresh plan.`,
  };
}

function toCause(run: WorkflowRun | undefined): string {
  if (run === undefined) return 'GitHub started no run for it.';
  if (run.conclusion === 'cancelled')
    return 'its run was cancelled, perhaps because too many waited.';
  return `its run ended as ${codeSpan(run.conclusion === '' ? run.status : run.conclusion)}.`;
}

/** A rejection has an author and perhaps a reason, both of which are outside text. */
async function toReason(
  run: WorkflowRun | undefined,
  { sweeper }: SweepDependencies,
): Promise<string> {
  if (run === undefined) return 'GitHub knows no run of it.';
  const reviews = await sweeper.fetchReviews(run.id);
  const rejected = reviews.findLast(({ state }) => state === 'rejected');
  if (rejected === undefined) return 'Its job did not start, or did not get to its end.';
  const why = rejected.comment === '' ? '' : `: ${inline(rejected.comment.slice(0, 500))}`;
  return `${codeSpan(rejected.login)} rejected it as reviewer of the environment${why}.`;
}
