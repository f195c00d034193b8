/**
 * A runner that has act read and run the workflow files, so that an exercise is played by two engines that know nothing
 * of each other. Which workflows an event starts is decided as ever; `if`, `needs`, outputs, steps and contexts are act's.
 */
import { basename } from 'node:path';
import type { Runner, RunnerOptions } from '#sandbox/runner/runner.ts';
import { findWorkflows } from '#sandbox/runner/queue.ts';
import type { RunRecord } from '#sandbox/runner/record.ts';
import { toRunnerError } from '#sandbox/runner/runner-error.ts';
import type { WorldEvent } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { runUnderAct } from './act.ts';
import { readJobs } from './log.ts';

interface Queued {
  record: RunRecord;
  path: string;
  event: WorldEvent;
}

/** Starts a runner for the world's incident repository; it knows no re-runs and no groups. */
export function createActRunner(world: World, options: RunnerOptions): Runner {
  const queue: Queued[] = [];
  let planned: Promise<void> = Promise.resolve();
  const unsubscribe = world.events.subscribe((event) => {
    planned = planned.then(async () => {
      for (const { path, name } of await findNamed(world, event)) {
        queue.push({ record: toRecord(world, event, { path, name }), path, event });
      }
    });
    // The rejection is thrown where it is awaited, in settle.
    planned.catch(() => undefined);
  });
  return {
    get runs() {
      return queue.map(({ record }) => record);
    },
    settle: async () => {
      for (;;) {
        await planned;
        const next = queue.find(({ record }) => record.status === 'queued');
        if (next === undefined) return;
        await runNext(world, options, next);
      }
    },
    rerun: () => refuse('runs nothing again'),
    dispatch: () => refuse('starts nothing by hand'),
    cancel: () => refuse('cancels nothing'),
    close: unsubscribe,
  };
}

function refuse(what: string): never {
  throw toRunnerError(`The second engine ${what}; play this exercise without --runner act.`);
}

async function findNamed(world: World, event: WorldEvent) {
  const files = await findWorkflows(event, world.git);
  return files.map((file) => ({ path: file.path, name: 'errors' in file ? file.path : file.name }));
}

async function runNext(world: World, options: RunnerOptions, next: Queued): Promise<void> {
  const { record, path, event } = next;
  record.status = 'in_progress';
  const end = await runUnderAct({ world, ...options, workflow: path, event, id: record.id });
  record.jobs = readJobs(end.output);
  record.status = 'completed';
  record.conclusion = record.jobs.length === 0 && end.ok ? 'skipped' : 'success';
  if (end.ok) return;
  record.conclusion = 'failure';
  // A run that ends badly with no job that did never began.
  if (record.jobs.every(({ conclusion }) => conclusion === 'success')) record.error = end.output;
}

function toRecord(
  { ids, clock }: World,
  event: WorldEvent,
  { path, name }: { path: string; name: string },
): RunRecord {
  return {
    id: ids.next('other'),
    number: 1,
    attempt: 1,
    workflow: basename(path),
    name,
    title: name,
    event: event.name,
    actor: event.sender.login,
    triggeringActor: event.sender.login,
    ref: event.ref,
    headSha: event.sha,
    createdAt: clock.now().toISOString(),
    status: 'queued',
    conclusion: 'skipped',
    jobs: [],
  };
}
