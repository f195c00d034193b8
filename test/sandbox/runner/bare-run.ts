/** Runs and jobs as the runner's modules are given them, without a server and without a workflow on disk. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { hangBell } from '#sandbox/runner/bell.ts';
import { startConcurrencyGroups } from '#sandbox/runner/concurrency.ts';
import type { JobState } from '#sandbox/runner/job-state.ts';
import { startMasks } from '#sandbox/runner/masks.ts';
import type { RunRecord } from '#sandbox/runner/record.ts';
import type { Host, Run } from '#sandbox/runner/run-state.ts';
import { parseWorkflowFile, type WorkflowFile } from '#sandbox/runner/workflow-file.ts';
import type { WorldEvent } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { toJob } from '../server/ask.ts';

const RECORD: RunRecord = {
  id: 7,
  number: 1,
  attempt: 1,
  workflow: 'a.yml',
  name: 'A',
  title: 'A',
  event: 'push',
  actor: 'dana',
  triggeringActor: 'dana',
  ref: 'refs/heads/main',
  headSha: 'f'.repeat(40),
  createdAt: '2026-03-02T09:00:00Z',
  status: 'queued',
  conclusion: 'skipped',
  jobs: [],
};

export const toHost = (world: World, more: Partial<Host> = {}): Host => ({
  world,
  serverUrl: 'http://127.0.0.1:9',
  workDirectory: '/nowhere',
  groups: startConcurrencyGroups(),
  bell: hangBell(),
  limit: 10_000,
  ...more,
});

export function toEvent(world: World, more: Partial<WorldEvent> = {}): WorldEvent {
  const { incidentRepository: repository, accounts, organisation } = world;
  const sender = accounts.get('dana') ?? organisation;
  const { ref, headSha: sha } = RECORD;
  return { name: 'push', repository, sender, payload: {}, ref, sha, ...more };
}

export function toRun(world: World, more: Partial<RunRecord> = {}, event?: WorldEvent): Run {
  return {
    record: { ...RECORD, jobs: [], ...more },
    event: event ?? toEvent(world),
    abort: new AbortController(),
    reviews: [],
  };
}

/** Parses a workflow file that must be valid. */
export async function parseFile(text: string): Promise<WorkflowFile> {
  const file = await parseWorkflowFile('.github/workflows/a.yml', text);
  if ('errors' in file) throw new Error(file.errors.join(' '));
  return file;
}

const JOB = 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n';

/** A job that has begun, with directories of its own. */
export async function startJob(world: World, text = JOB): Promise<JobState> {
  const file = await parseFile(text);
  const [definition] = file.jobs;
  if (definition === undefined) throw new Error('There is no job.');
  const root = await mkdtemp(join(tmpdir(), 'firebreak-job-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const directories = { root, workspace: join(root, 'w'), temp: join(root, 't') };
  await mkdir(directories.workspace);
  await mkdir(directories.temp);
  const contexts = { github: {}, secrets: {}, vars: {}, needs: {}, env: {}, steps: {} };
  return {
    host: toHost(world),
    run: { ...toRun(world), file },
    definition,
    directories,
    token: toJob(world),
    identity: { variables: {}, secrets: [], close: () => undefined },
    masks: startMasks([]),
    ...contexts,
    paths: [],
    status: 'success',
    posts: [],
    deadline: Infinity,
  };
}
