/**
 * The sandbox's GitHub Actions: listens to the world's events, queues a run for every workflow that
 * matches, and runs them when told to settle. First come, first run, so rehearsals are repeatable.
 */

import type { WorldEvent } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { startConcurrencyGroups } from './concurrency.ts';
import { publishDispatch } from './dispatch.ts';
import { showParked } from './parked.ts';
import { createRun, findWorkflows } from './queue.ts';
import type { RunRecord } from './record.ts';
import { cancelRun, runWorkflow, stopRun } from './run.ts';
import type { Host, Run } from './run.ts';
import { toRunnerError } from './runner-error.ts';

export interface RunnerOptions {
  /** Where the sandbox's server listens, without a trailing slash. */
  serverUrl: string;
  /** Workspaces are made in it and removed again. */
  workDirectory: string;
  /** Real milliseconds after which a step is ended whatever its timeout says; default two minutes. */
  limit?: number;
}

export interface Runner {
  /** Every attempt of every run, in the order they were queued. */
  readonly runs: readonly RunRecord[];
  /** Runs everything queued, and whatever that queues; `parallel` starts all that may run at once. */
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

const LIMIT = 120_000;

type RunFile = Parameters<typeof createRun>[0];

interface Queue {
  host: Host;
  runs: Run[];
  /** Settles when all events so far have become runs. */
  planned: Promise<void>;
}

/** Starts a runner for the world's incident repository. */
export function createRunner(world: World, options: RunnerOptions): Runner {
  const { serverUrl, workDirectory, limit = LIMIT } = options;
  const groups = startConcurrencyGroups();
  const host = { world, serverUrl, workDirectory, groups, limit };
  const queue: Queue = { host, runs: [], planned: Promise.resolve() };
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

async function queueRuns(queue: Queue, event: WorldEvent): Promise<void> {
  for (const file of await findWorkflows(event, queue.host.world.git)) {
    const sameFile = queue.runs.filter(({ file: other }) => other?.path === file.path);
    const number = new Set(sameFile.map(({ record }) => record.id)).size + 1;
    const run = createRun(file, { event, host: queue.host, number });
    queue.runs.push(run);
    if (run.record.conclusion !== 'action_required') continue;
    showParked(run, queue.host.world, (login) => queueApproved(queue, run, { file, login }));
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
  const start = { event: approved, host: queue.host, number: record.number, previous };
  queue.runs.push(createRun(approval.file, start));
}

async function drain(queue: Queue, parallel: boolean): Promise<void> {
  const running = new Set<Promise<void>>();
  for (;;) {
    await queue.planned;
    const next = findNext(queue);
    if (next === undefined && running.size === 0) return;
    if (next === undefined) {
      await Promise.race(running);
      continue;
    }
    const { promise: waiting, resolve } = Promise.withResolvers<void>();
    next.wait = resolve;
    const work = runWorkflow(next, queue.host).finally(() => running.delete(work));
    running.add(work);
    // Waiting for a group that a queued run holds would be waiting for ever.
    if (!parallel) await Promise.race([work, waiting]);
  }
}

function findNext({ runs }: Queue): Run | undefined {
  const queued = runs.filter(({ record }) => record.status === 'queued');
  for (const run of queued) if (run.slot?.state === 'cancelled') cancelRun(run);
  return queued.find(({ record, slot }) => record.status === 'queued' && slot?.state !== 'waiting');
}
