/** Turns an event into queued runs: which workflows match, and what each run starts as. */

import { basename } from 'node:path';
import { listBranchChanges } from '#sandbox/world/git-compare.ts';
import type { GitStore } from '#sandbox/world/git.ts';
import type { WorldEvent } from '#sandbox/world/types.ts';
import { UserError } from '../../actions/kernel/errors.ts';
import { z } from 'zod';
import { toActionsEvent } from './actions-payload.ts';
import { parseConcurrency } from './concurrency.ts';
import { toGithubContext, toInputs } from './contexts.ts';
import { completeInputs, Inputs } from './dispatch.ts';
import { matchesEvent } from './event-filter.ts';
import { renderScalar } from './expression.ts';
import type { RunRecord } from './record.ts';
import { stopRun } from './run.ts';
import type { Host, Run } from './run-state.ts';
import type { InvalidWorkflow, WorkflowFile } from './workflow-file.ts';
import { readWorkflowFiles } from './workspace.ts';

/** Finds the workflows an event starts. An invalid file is among them: it must fail, not vanish. */
export async function findWorkflows(
  event: WorldEvent,
  git: GitStore,
): Promise<(WorkflowFile | InvalidWorkflow)[]> {
  if (event.repository.gitDir !== git.directory || !event.repository.actionsEnabled) return [];
  const disabled = event.repository.workflows.filter(({ state }) => state !== 'active');
  const files = await readWorkflowFiles(git, event.sha);
  const active = files.filter((file) => !disabled.some(({ path }) => path === file.path));
  const findPaths = (): Promise<string[]> => findChangedPaths(event, git);
  const matching = await Promise.all(
    active.map(async (file) => 'errors' in file || (await matchesEvent(file, event, findPaths))),
  );
  return active.filter((_, index) => matching[index]);
}

const Range = z.object({
  before: z.string().optional(),
  after: z.string().optional(),
  pull_request: z
    .object({ base: z.object({ sha: z.string() }), head: z.object({ sha: z.string() }) })
    .optional(),
});

async function findChangedPaths(event: WorldEvent, git: GitStore): Promise<string[]> {
  const { before = '', after = event.sha, pull_request: pull } = Range.parse(event.payload);
  const isNew = /^0*$/.test(before);
  // A new branch is compared with where it left the default branch, as a pull request is.
  if (pull !== undefined) return listBranchChanges(git, pull.base.sha, pull.head.sha);
  if (isNew) return listBranchChanges(git, event.repository.defaultBranch, after);
  return git.listChanges(before, after);
}

const Dispatched = z.object({ inputs: Inputs.nullish() });

export interface RunStart {
  event: WorldEvent;
  host: Host;
  /** Counts the runs of this workflow file. */
  number: number;
  /** The attempt this one repeats, and who asked for it. */
  previous?: { record: RunRecord; triggeringActor: string };
}

/** Makes a queued run and joins its concurrency group. */
export function createRun(file: WorkflowFile | InvalidWorkflow, start: RunStart): Run {
  const record = createRecord(file, start);
  const run: Run = {
    record,
    event: toActionsEvent(start.event),
    abort: new AbortController(),
    reviews: [],
  };
  if (start.event.parked === true) return park(run);
  if ('errors' in file) {
    record.error = `Invalid workflow file ${file.path}: ${file.errors.join(' ')}`;
    return run;
  }
  run.file = file;
  try {
    prepare(run, file, start.host);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    delete run.file;
    record.error = error.message;
  }
  return run;
}

/** Ends before it starts: its approval makes another attempt. It holds no concurrency group meanwhile. */
function park(run: Run): Run {
  run.record.status = 'completed';
  run.record.conclusion = 'action_required';
  return run;
}

function prepare(run: Run, file: WorkflowFile, host: Host): void {
  if (run.event.name === 'workflow_dispatch') run.event = toCompleteEvent(run.event, file);
  const contexts = {
    github: toGithubContext(run, host),
    inputs: toInputs(run),
    vars: Object.fromEntries(run.event.repository.variables),
  };
  if (file.runName !== undefined) run.record.title = renderScalar(file.runName, { contexts });
  const setting = parseConcurrency(file.concurrency, { contexts });
  if (setting === undefined) return;
  run.slot = host.groups.join(setting, () => stopRun(run));
  if (run.slot.state === 'waiting') run.record.status = 'pending';
}

/** GitHub adds the defaults of inputs before the event reaches a runner. */
function toCompleteEvent(event: WorldEvent, file: WorkflowFile): WorldEvent {
  const { inputs } = Dispatched.parse(event.payload);
  return { ...event, payload: { ...event.payload, inputs: completeInputs(file, inputs ?? {}) } };
}

function createRecord(file: WorkflowFile | InvalidWorkflow, start: RunStart): RunRecord {
  const { event, host, number, previous } = start;
  const name = 'errors' in file ? file.path : file.name;
  return {
    id: previous?.record.id ?? host.world.ids.next('other'),
    number,
    attempt: (previous?.record.attempt ?? 0) + 1,
    workflow: basename(file.path),
    name,
    title: name,
    event: event.name,
    actor: event.sender.login,
    triggeringActor: previous?.triggeringActor ?? event.sender.login,
    ref: event.ref,
    headSha: event.sha,
    createdAt: host.world.clock.now().toISOString(),
    status: 'queued',
    conclusion: 'skipped',
    jobs: [],
  };
}
