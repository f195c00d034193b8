/**
 * Wires the sweep: on a schedule over all threads, at the end of a run whose second job came to nothing over its own, and
 * for the job that holds the signing key and catches up.
 */
import { join } from 'node:path';
import { z } from 'zod';
import {
  commands,
  finishRecorded,
  parseComment,
  type CommandDependencies,
} from '#command/index.ts';
import { loadSteps, openProviders, toAdvice, toPieces } from '#containment/index.ts';
import { readForms, recogniseForm } from '#declare/index.ts';
import { isSameLabel } from '#github/label-name.ts';
import { openObserver } from '#github/observer.ts';
import { openDoor, openDoorWithSettings, type Opening } from '#github/opening.ts';
import type { Recorder } from '#github/port.ts';
import { openRecorder } from '#github/recorders.ts';
import { openSweeper, type RecentThread, type Sweeper, type WorkflowRun } from '#github/sweeper.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import { isUnfinished } from '#incident/ledger.ts';
import type { RunnerEvent, RunnerIo } from '#kernel/runner/io.ts';
import type { Result } from '#kernel/runner/result.ts';
import { PROVIDERS } from '#providers/index.ts';
import {
  catchUpAll,
  findLastEntry,
  findOwn,
  HOURS_BACK,
  isAnyBehind,
  sweep,
  toRunName,
  type CatchUpDependencies,
  type Finish,
  type Own,
  type SweepDependencies,
} from './index.ts';

const Inputs = z.object({ token: z.string().min(1), 'signing-key': z.string().default('') });
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
  const { line, home } = opening;
  const { event } = io;
  const sweeper = openSweeper(line, home);
  const own = findOwn(event.payload);
  const forms = await readForms(event.workspace);
  const fetchRuns = toRunList(sweeper);
  const asked = new Map<string, Promise<WorkflowRun[]>>();
  const common = {
    // What a thread does not take is not told, and the next sweep tries again: so not the recorder that says it elsewhere.
    recorder: await openRecorder(line, home),
    sweeper,
    threads: own === undefined ? await fetchThreads(sweeper) : await listThread(sweeper, own),
    graceMinutes: own === undefined ? GRACE_MINUTES : 0,
    ...toReading(opening),
    fetchRuns: (workflow: string) => {
      if (own !== undefined) return Promise.resolve([toOwnRun(event, own)]);
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
  const advice = toAdvice(await loadSteps(PROVIDERS));
  const shown = { signer: opening.signer, advice, ...toPlace(io, opening) };
  const behind = (await isAnyBehind({ ...common, ...shown })) ? 'yes' : '';
  return { ...result, outputs: { behind } };
}

/** Shows what was recorded and not shown. */
async function startCatchingUp(io: RunnerIo, inputs: Inputs): Promise<Result> {
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
    ...toReading(opening),
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

/** How comments are told to be commands, and known again in a ledger. */
function toReading({
  repository,
}: Opening<Recorder>): Pick<SweepDependencies, 'toIdempotencyKey' | 'isCommand'> &
  Pick<CatchUpDependencies, 'isRecorded'> {
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
function toOwnRun({ runId, runAttempt, runUrl }: RunnerEvent, own: Own): WorkflowRun {
  const title = toRunName(String(own.comment ?? own.label ?? ''), own.thread);
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
