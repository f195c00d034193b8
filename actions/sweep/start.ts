/**
 * Wires the sweep: on a schedule over all threads, at the end of a run whose second job came to nothing over its own, and
 * for the job that holds the record key and catches up. Most hours nobody has said anything; what answers, reads commands
 * and knows steps is loaded when there is a thread to look at.
 */
import { join } from 'node:path';
import { z } from 'zod';
import type { CommandDependencies } from '#command/index.ts';
import { isSameLabel } from '#github/label-name.ts';
import { openDoor, openDoorWithSettings, type Opening } from '#github/opening.ts';
import type { Recorder } from '#github/port.ts';
import { openRecorder } from '#github/recorders.ts';
import { openSweeper, type RecentThread, type Sweeper, type WorkflowRun } from '#github/sweeper.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import { isUnfinished } from '#incident/phase.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import type { RunnerEvent, RunnerIo } from '#kernel/runner/io.ts';
import type { Result } from '#kernel/runner/result.ts';
import { PROVIDERS } from '#providers/index.ts';
import { HOURS_BACK, NOTHING_LEFT } from './dependencies.ts';
import type { CatchUpDependencies, Finish, SweepDependencies } from './index.ts';
import { findOwn, type Own } from './own.ts';

const Inputs = z.object({ token: z.string().min(1), 'record-key': z.string().default('') });
type Inputs = z.infer<typeof Inputs>;

/** A run takes a minute or two; the queue of a busy night rather more. */
const GRACE_MINUTES = 10;

/** Starts one of the two. */
export function start(io: RunnerIo, isCatchingUp: boolean): Promise<Result> {
  const inputs = io.inputs(Inputs);
  return isCatchingUp ? startCatchingUp(io, inputs) : startLooking(io, inputs);
}

/** Tells what no run answered, and says whether something that is recorded is not shown. */
async function startLooking(io: RunnerIo, inputs: Inputs): Promise<Result> {
  const opening = await openDoor(io, inputs, openRecorder);
  const sweeper = openSweeper(opening.line, opening.home);
  const own = findOwn(io.event.payload);
  const threads = own === undefined ? await fetchThreads(sweeper) : await listThread(sweeper, own);
  if (threads.length === 0) return { outcome: 'ignored', message: NOTHING_LEFT };
  return look(io, opening, { sweeper, own, threads });
}

interface Seen {
  sweeper: Sweeper;
  own: Own | undefined;
  threads: readonly RecentThread[];
}

async function look(
  io: RunnerIo,
  opening: Opening<Recorder>,
  { sweeper, own, threads }: Seen,
): Promise<Result> {
  const { event } = io;
  const { isAnyBehind, sweep, toRunName } = await import('./index.ts');
  const { readForms, recogniseForm } = await import('#declare/index.ts');
  const forms = await readForms(event.workspace);
  const fetchRuns = toRunList(sweeper);
  const asked = new Map<string, Promise<WorkflowRun[]>>();
  const common = {
    // What a thread does not take is not told, and the next sweep tries again: so not the recorder that says it elsewhere.
    recorder: await openRecorder(opening.line, opening.home),
    sweeper,
    threads,
    graceMinutes: own === undefined ? GRACE_MINUTES : 0,
    ...(await openReading(opening)),
    fetchRuns: (workflow: string) => {
      if (own !== undefined) {
        const title = toRunName(String(own.comment ?? own.label ?? ''), own.thread);
        return Promise.resolve([toOwnRun(event, title)]);
      }
      const runs = asked.get(workflow) ?? fetchRuns(workflow);
      asked.set(workflow, runs);
      return runs;
    },
  };
  const result = await sweep({
    ...common,
    ...(own === undefined ? {} : { ownRun: event.runId }),
    isDeclaration: (thread) => recogniseForm(thread, forms) !== undefined,
    fetchThread: async (number) =>
      own === undefined ? sweeper.fetchThread(number) : (await listThread(sweeper, own))[0],
  });
  if (own !== undefined) return result;
  const { loadSteps, toAdvice } = await import('#containment/index.ts');
  const advice = toAdvice(await loadSteps(PROVIDERS));
  const shown = { signer: NO_SIGNER, advice, ...toPlace(io, opening) };
  const behind = (await isAnyBehind({ ...common, ...shown })) ? 'yes' : '';
  return { ...result, outputs: { behind } };
}

/** Shows what was recorded and not shown. */
async function startCatchingUp(io: RunnerIo, inputs: Inputs): Promise<Result> {
  const { toAdvice, toPieces } = await import('#containment/index.ts');
  const { catchUpAll } = await import('./index.ts');
  const { finishRecorded } = await import('#command/index.ts');
  const opening = await openDoorWithSettings(io, inputs, {
    openRecorder,
    pieces: toPieces(PROVIDERS),
  });
  const { line, home, recorder, signer } = opening;
  const sweeper = openSweeper(line, home);
  const dependencies = await toCommandDependencies(io, opening, inputs.token);
  const finish: Finish = async ({ thread, comment, attempt }, snapshot) => {
    const { id: commentId, nodeId, url, body, createdAt, author } = comment;
    if (author === undefined) return undefined;
    const asker = { id: author.id, login: author.login };
    const common = { kind: 'comment', number: thread, commentId, nodeId } as const;
    const request = { ...common, url, body, createdAt, asker };
    return finishRecorded(request, { ...dependencies, attempt }, snapshot);
  };
  const caughtUp: CatchUpDependencies = {
    recorder,
    sweeper,
    signer,
    threads: await fetchThreads(sweeper),
    graceMinutes: GRACE_MINUTES,
    advice: toAdvice(dependencies.providers.steps),
    fetchRuns: toRunList(sweeper),
    ...(await openReading(opening)),
    ...toPlace(io, opening),
  };
  return catchUpAll(caughtUp, finish);
}

/** Nothing is planned or carried out, so no system is ever connected to. */
async function toCommandDependencies(
  { event }: RunnerIo,
  opening: Awaited<ReturnType<typeof openDoorWithSettings<Recorder>>>,
  token: string,
): Promise<CommandDependencies> {
  const { line, home, run: own, ...rest } = opening;
  const { baseUrl } = line;
  const { openProviders } = await import('#containment/index.ts');
  const { openObserver } = await import('#github/observer.ts');
  return {
    ...rest,
    observer: openObserver({ token, baseUrl, teams: false }, home),
    providers: await openProviders(PROVIDERS, opening.settings, () => ({
      tier: 'reader',
      token,
      key: '',
      apiUrl: baseUrl,
    })),
    attempt: own.attempt,
    runId: own.id,
    runUrl: own.url,
    triggeredBy: event.triggeringActor,
    templates: join(event.workspace, 'templates'),
  };
}

type Reading = Pick<SweepDependencies, 'toIdempotencyKey' | 'isCommand'> &
  Pick<CatchUpDependencies, 'isRecorded'>;

/** How comments are told to be commands, and known again in a ledger. */
async function openReading({ repository }: Opening<Recorder>): Promise<Reading> {
  const { commands, parseComment } = await import('#command/index.ts');
  const { findLastEntry } = await import('./index.ts');
  const toKey: SweepDependencies['toIdempotencyKey'] = ({ id, body }, index) => {
    const source = { kind: 'comment', id: String(id) } as const;
    return toIdempotencyKey({ repositoryId: repository.id, source, body }, index);
  };
  return {
    toIdempotencyKey: toKey,
    isCommand: (body) => parseComment(body, commands) !== undefined,
    isRecorded: ({ comment }, snapshot) => {
      const { comments, pull } = snapshot;
      const last = findLastEntry(comment, snapshot, toKey);
      const isSeen = comments.some(({ id }) => id === comment.id);
      return isSeen && pull?.open !== false && last !== undefined && !isUnfinished(last.phase);
    },
  };
}

/** Where what is drawn leads to. The ref is the default branch: nothing else starts a sweep. */
function toPlace(
  { event }: Pick<RunnerIo, 'event'>,
  { repository }: Opening<Recorder>,
): Pick<CatchUpDependencies, 'repositoryUrl' | 'defaultBranch'> {
  return {
    repositoryUrl: repository.url,
    defaultBranch: event.ref.replace(/^refs\/heads\//, ''),
  };
}

function fetchThreads(sweeper: Sweeper): Promise<RecentThread[]> {
  return sweeper.fetchRecentThreads(HOURS_BACK);
}

function toRunList(sweeper: Sweeper): (workflow: string) => Promise<WorkflowRun[]> {
  return (workflow) => {
    const since = new Date(sweeper.clock.now().getTime() - HOURS_BACK * 3_600_000);
    return sweeper.fetchRuns(workflow, since);
  };
}

/** The run that this is a job of: it is at its end, and its second job came to nothing. */
function toOwnRun({ runId, runAttempt, runUrl }: RunnerEvent, title: string): WorkflowRun {
  const standing = { status: 'in_progress', conclusion: 'failure' };
  return { id: runId, title, attempt: runAttempt, url: runUrl, ...standing };
}

/** A run that sweeps for itself tells of its own comment or label alone, in a thread that may be closed by now. */
async function listThread(sweeper: Sweeper, own: Own): Promise<RecentThread[]> {
  const thread = await sweeper.fetchThread(own.thread);
  if (thread === undefined) return [];
  const comments = thread.comments.filter((one) => one.own || one.id === own.comment);
  const labels = thread.labels.filter(
    (name) => own.label !== undefined && isSameLabel(name, own.label),
  );
  return [{ ...thread, comments, labels }];
}
