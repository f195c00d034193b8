/**
 * Wires the sweep once there is something to sweep: on a schedule over all threads, at the end of a run whose second job
 * came to nothing over its own, and for the job that holds the signing key and catches up.
 */
import { join } from 'node:path';
import {
  commands,
  finishRecorded,
  parseComment,
  type CommandDependencies,
} from '#command/index.ts';
import { loadSteps, openProviders, toAdvice, toPieces } from '#containment/index.ts';
import { readForms, recogniseForm } from '#declare/index.ts';
import { openObserver } from '#github/observer.ts';
import { openDoorWithSettings, type Opening } from '#github/opening.ts';
import type { Recorder } from '#github/port.ts';
import { openRecorder } from '#github/recorders.ts';
import { openSweeper, type Sweeper, type WorkflowRun } from '#github/sweeper.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import { isUnfinished } from '#incident/ledger.ts';
import type { RunnerEvent, RunnerIo } from '#kernel/runner/io.ts';
import type { Result } from '#kernel/runner/result.ts';
import { PROVIDERS } from '#providers/index.ts';
import {
  catchUpAll,
  findLastEntry,
  HOURS_BACK,
  isAnyBehind,
  sweep,
  toRequest,
  toRunName,
  type CatchUpDependencies,
  type Finish,
  type SweepDependencies,
} from './index.ts';
import type { Own } from './own.ts';
import { fetchThreads, Inputs, listThread, type FirstLook } from './first-look.ts';

/** A run takes a minute or two; the queue of a busy night rather more. */
const GRACE_MINUTES = 10;

/** Tells what no run answered, and says whether something that is recorded is not shown. */
export async function startLooking(io: RunnerIo, seen: FirstLook): Promise<Result> {
  const { opening, sweeper, own, threads } = seen;
  const { line, home } = opening;
  const { event } = io;
  const forms = await readForms(event.workspace);
  const fetchRuns = toRunList(sweeper);
  const asked = new Map<string, Promise<WorkflowRun[]>>();
  const common = {
    // What a thread does not take is not told, and the next sweep tries again: so not the recorder that says it elsewhere.
    recorder: await openRecorder(line, home),
    sweeper,
    threads,
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
export async function startCatchingUp(io: RunnerIo): Promise<Result> {
  const inputs = io.inputs(Inputs);
  const opening = await openDoorWithSettings(io, inputs, {
    openRecorder,
    pieces: toPieces(PROVIDERS),
  });
  const { line, home, recorder, signer } = opening;
  const sweeper = openSweeper(line, home);
  const dependencies = await toCommandDependencies(io, opening, inputs.token);
  const reading = toReading(opening);
  const finish: Finish = async (unfinished, snapshot) => {
    const entry = findLastEntry(unfinished.cause, snapshot, reading.toIdempotencyKey);
    const request = entry && toRequest(unfinished, entry);
    if (request === undefined) return undefined;
    const { attempt, cause } = unfinished;
    const runId = cause.kind === 'label' ? String(cause.id) : dependencies.runId;
    return finishRecorded(request, { ...dependencies, attempt, runId }, snapshot);
  };
  const caughtUp: CatchUpDependencies = {
    recorder,
    sweeper,
    signer,
    threads: await fetchThreads(sweeper),
    graceMinutes: GRACE_MINUTES,
    advice: toAdvice(dependencies.providers.steps),
    fetchRuns: toRunList(sweeper),
    ...reading,
    ...toPlace(io, opening),
  };
  return catchUpAll(caughtUp, finish);
}

/** Nothing is planned or carried out, so no system is ever connected to. */
async function toCommandDependencies(
  { event, idToken }: RunnerIo,
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
      idToken,
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
  const toKey: SweepDependencies['toIdempotencyKey'] = ({ id, body, kind = 'comment' }, index) => {
    const source = { kind, id: String(id) };
    return toIdempotencyKey({ repositoryId: repository.id, source, body }, index);
  };
  return {
    toIdempotencyKey: toKey,
    isCommand: (body) => parseComment(body, commands) !== undefined,
    isRecorded: ({ cause }, snapshot) => {
      const { comments, pull } = snapshot;
      const last = findLastEntry(cause, snapshot, toKey);
      const isSeen = cause.kind === 'label' || comments.some(({ id }) => id === cause.id);
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
