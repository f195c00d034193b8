/**
 * The sandbox's GitHub Actions: listens to the world's events, queues a run for every workflow that
 * matches, and runs them when told to settle. First come, first run, so rehearsals are repeatable.
 */

import type { WorldEvent } from '#sandbox/world/types.ts';
import type { WorkflowRuns } from '#sandbox/world/own-run.ts';
import type { World } from '#sandbox/world/world.ts';
import type { QueueOverflow } from './concurrency.ts';
import { startConcurrencyGroups } from './concurrency.ts';
import { publishDispatch } from './dispatch.ts';
import { createRun, findWorkflows } from './queue.ts';
import type { RunRecord } from './record.ts';
import { closeLateGate } from './gate.ts';
import { hangBell } from './bell.ts';
import { cancelRun, isQueued, runWorkflow, stopRun } from './run.ts';
import type { Host, Run } from './run-state.ts';
import { toRunnerError } from './runner-error.ts';

export interface RunnerOptions {
  /** Where the sandbox's server listens, without a trailing slash. */
  serverUrl: string;
  /** Workspaces are made in it and removed again. */
  workDirectory: string;
  /** Real milliseconds after which a step is ended whatever its timeout says; default four minutes. */
  limit?: number;
  /** Which run is given up when 100 wait for a group already; the oldest when absent. */
  queueOverflow?: QueueOverflow;
}

export interface Runner {
  /** Every attempt of every run, in the order they were queued. */
  readonly runs: readonly RunRecord[];
  /**
   * Runs everything queued, and whatever that queues; `parallel` starts all that may run at once. Runs that wait for a
   * person, and those behind them, are left as they are.
   */
  settle(options?: { parallel?: boolean }): Promise<void>;
  /** Queues another attempt with the same event, as GitHub's "Re-run all jobs" does. */
  rerun(runId: number, triggeringActor: string): void;
  /** Queues a `workflow_dispatch` run of a workflow file on the default branch. */
  dispatch(workflowFile: string, inputs: Record<string, string>, actor: string): Promise<void>;
  /** Cancels a run, started or not. */
  cancel(runId: number): void;
  /** Stops listening to the world. */
  close(): void;
}

const LIMIT = 240_000;

type RunFile = Parameters<typeof createRun>[0];

interface Queue {
  host: Host;
  runs: Run[];
  /** Those that were started and have not ended. */
  live: Map<Run, Promise<void>>;
  /** Settles when all events so far have become runs. */
  planned: Promise<void>;
}

/** Starts a runner for the world's incident repository. */
export function createRunner(world: World, options: RunnerOptions): Runner {
  const { serverUrl, workDirectory, limit = LIMIT } = options;
  const groups = startConcurrencyGroups(options.queueOverflow);
  const host = { world, serverUrl, workDirectory, groups, limit, bell: hangBell() };
  const queue: Queue = { host, runs: [], live: new Map(), planned: Promise.resolve() };
  world.workflowRuns = showRuns(queue);
  const plan = (event: WorldEvent): void => {
    queue.planned = queue.planned.then(() => queueRuns(queue, event));
    // The rejection is thrown where it is awaited, in settle.
    queue.planned.catch(() => undefined);
  };
  const unsubscribe = world.events.subscribe(plan);
  let settled: Promise<void> = Promise.resolve();
  return {
    get runs() {
      return queue.runs.map(({ record }) => record);
    },
    settle: ({ parallel = false } = {}) => {
      const turn = settled.then(() => drain(queue, parallel));
      settled = turn.catch(() => undefined);
      return turn;
    },
    rerun: (runId, triggeringActor) => queueRerun(queue, runId, triggeringActor),
    dispatch: (workflowFile, inputs, actor) =>
      publishDispatch(world, { workflowFile, inputs, actor }),
    cancel: (runId) => {
      for (const run of queue.runs.filter(({ record }) => record.id === runId)) stopRun(run);
    },
    close: unsubscribe,
  };
}

function showRuns({ runs }: Queue): WorkflowRuns {
  const find = (id: number): Run | undefined => runs.findLast(({ record }) => record.id === id);
  return {
    list: () => {
      const newest = new Map(runs.map(({ record }) => [record.id, record]));
      return [...newest.values()].toReversed();
    },
    findPending: (id) => [find(id)?.gate?.environment ?? []].flat(),
    findReviews: (id) => find(id)?.reviews ?? [],
    decide: (id, review) => {
      const run = find(id);
      run?.reviews.push(review);
      run?.gate?.settle(review);
    },
  };
}

async function queueRuns(queue: Queue, event: WorldEvent): Promise<void> {
  for (const file of await findWorkflows(event, queue.host.world.git)) {
    const sameFile = queue.runs.filter(({ file: other }) => other?.path === file.path);
    const number = new Set(sameFile.map(({ record }) => record.id)).size + 1;
    const run = createRun(file, { event, host: queue.host, number });
    queue.runs.push(run);
    if (run.record.conclusion !== 'action_required') continue;
    const { parked } = queue.host.world;
    parked.set(run.record.id, (login) => {
      parked.delete(run.record.id);
      queueApproved(queue, run, { file, login });
    });
  }
}

function queueRerun(queue: Queue, runId: number, triggeringActor: string): void {
  const attempts = queue.runs.filter(({ record }) => record.id === runId);
  const last = attempts.at(-1);
  if (last?.file === undefined || last.record.status !== 'completed') {
    throw toRunnerError(`There is no completed run ${runId} to run again.`);
  }
  const { record, event, file } = last;
  queue.runs.push(
    createRun(file, {
      event,
      host: queue.host,
      number: record.number,
      previous: { record, triggeringActor },
    }),
  );
}

/** What was waiting starts as a second attempt of the same run. */
function queueApproved(
  queue: Queue,
  { record, event }: Run,
  approval: { file: RunFile; login: string },
): void {
  const { parked: _, ...approved } = event;
  const previous = { record, triggeringActor: approval.login };
  const { host } = queue;
  const again = { event: approved, host, number: record.number, previous };
  queue.runs.push(createRun(approval.file, again));
}

/** Runs until nothing can go on by itself: what waits for a person stays, with the groups it holds. */
async function drain(queue: Queue, parallel: boolean): Promise<void> {
  const { host, live } = queue;
  for (const run of live.keys()) closeLateGate(run, host);
  for (;;) {
    await queue.planned;
    // Waiting for a group that a queued run holds would be waiting for ever.
    const busy = [...live.keys()].some((run) => run.isBlocked?.() !== true);
    const next = busy && !parallel ? undefined : findNext(queue);
    if (next !== undefined) start(queue, next);
    else if (busy) await Promise.race([host.bell.rung(), ...live.values()]);
    else return;
  }
}

/** A bug in the sandbox rejects `live`, which `drain` races; what ended well is taken out first. */
function start({ host, live }: Queue, run: Run): void {
  const work = runWorkflow(run, host).then(() => {
    live.delete(run);
    host.bell.ring();
  });
  live.set(run, work);
  work.catch(() => undefined);
}

function findNext({ runs, live }: Queue): Run | undefined {
  const queued = runs.filter((run) => !live.has(run) && isQueued(run));
  for (const run of queued) if (run.slot?.state === 'cancelled') cancelRun(run);
  return queued.find((run) => isQueued(run) && run.slot?.state !== 'waiting');
}
