/** A world whose incident repository holds a test's own workflows and actions, with a runner. */

import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RunRecord, StepRecord } from '#sandbox/runner/record.ts';
import { createRunner } from '#sandbox/runner/runner.ts';
import type { Runner, RunnerOptions } from '#sandbox/runner/runner.ts';
import type { World } from '#sandbox/world/world.ts';
import { createWorld } from '#sandbox/world/create-world.ts';

export interface RunnerWorld {
  world: World;
  runner: Runner;
  /** The runs of one workflow file. */
  runsOf: (workflow: string) => RunRecord[];
  /** What is left in the runner's work directory. */
  readLeftovers: () => Promise<string[]>;
}

export const CHECKOUT = `actions/checkout@${'de0fac2e'.repeat(5)}`;
export const APP_TOKEN = `actions/create-github-app-token@${'bcd2ba49'.repeat(5)}`;

/** Makes the world; `files` are the template's, workflow files by bare name. */
export async function createRunnerWorld(
  files: Record<string, string>,
  options: Pick<RunnerOptions, 'limit' | 'queueOverflow'> = {},
): Promise<RunnerWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-runner-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const project = join(directory, 'project');
  for (const [path, content] of Object.entries(files)) {
    const file = join(project, path.includes('/') ? path : `.github/workflows/${path}`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const world = await createWorld({
    directory,
    project,
    organisation: 'acme',
    start: new Date('2026-03-02T09:00:00Z'),
    people: { dana: { roles: ['responder'] }, omar: { roles: ['approver'] } },
    repositories: { shop: {} },
  });
  const workDirectory = join(directory, 'work');
  const serverUrl = 'http://127.0.0.1:9';
  const runner = createRunner(world, {
    serverUrl,
    workDirectory,
    ...options,
  });
  onTestFinished(() => {
    runner.close();
    world.close();
  });
  return {
    world,
    runner,
    runsOf: (workflow) => runner.runs.filter((run) => run.workflow === workflow),
    readLeftovers: () => readdir(workDirectory),
  };
}

/** The files of a local action whose entry is `script`. */
export function toAction(name: string, script: string, definition = ''): Record<string, string> {
  return {
    [`actions/${name}/action.yml`]: `name: ${name}\ndescription: A test action.\n${definition}\nruns:\n  using: node24\n  main: ../../dist/${name}.js\n`,
    [`dist/${name}.js`]: script,
  };
}

/** A workflow of one job whose steps are given as YAML lines. */
export function toWorkflow(on: string, steps: string, job = ''): string {
  const indented = steps.trim().replaceAll('\n', '\n      ');
  return `on: ${on}\npermissions: {}\njobs:\n  main:\n    runs-on: ubuntu-latest\n    permissions: {contents: read}\n${job}    steps:\n      ${indented}\n`;
}

/** Finds a step of a run by its id. @throws when there is none. */
export function findStep(run: RunRecord | undefined, id: string): StepRecord {
  const step = run?.jobs.flatMap(({ steps }) => steps).find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id} in ${JSON.stringify(run, undefined, 1)}`);
  return step;
}
