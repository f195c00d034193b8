/**
 * One job: its condition, token, environment and directories, then its steps and what they leave.
 * The token lives exactly as long as the job.
 */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mintJobToken, revokeToken } from '#sandbox/world/tokens.ts';
import type { Token } from '#sandbox/world/types.ts';
import { UserError } from '../../actions/kernel/errors.ts';
import { parseConcurrency } from './concurrency.ts';
import type { Slot } from './concurrency.ts';
import { toGithubContext, toInputs } from './contexts.ts';
import { openEnvironment } from './environment.ts';
import type { JobEnvironment } from './environment.ts';
import { passGate } from './gate.ts';
import { park } from './park.ts';
import { isTrue, renderMapping, renderScalar } from './expression.ts';
import type { Scope } from './expression.ts';
import { openIdentity, type Identity } from './identity.ts';
import { toJobOutputs, runPostSteps } from './job-end.ts';
import type { JobDirectories, JobState } from './job-state.ts';
import { startMasks } from './masks.ts';
import { findNeeds } from './needs.ts';
import type { Needs } from './needs.ts';
import { toTokenPermissions } from './permissions.ts';
import type { JobRecord } from './record.ts';
import type { Host, Run } from './run-state.ts';
import { toRunnerError } from './runner-error.ts';
import { runStep, toMilliseconds } from './step.ts';
import type { JobDefinition } from './workflow-file.ts';

/** Runs a job to its end and records it; a job that cannot start says why in `error`. */
export async function runJob(definition: JobDefinition, run: Run, host: Host): Promise<JobRecord> {
  const needs = findNeeds(definition, run);
  const scope = toJobScope(run, host, needs);
  const base = { id: definition.id, name: definition.id, steps: [], outputs: {} };
  let slot: Slot | undefined;
  try {
    const name = renderScalar(definition.name, scope);
    if (!isTrue(definition.if, scope)) {
      return { ...base, name, ...toSkipped(definition, needs, run) };
    }
    assertRunnable(definition, run, scope);
    slot = joinGroup(definition, { run, host, scope }, () => run.abort.abort());
    if (slot !== undefined && !(await enterGroup(slot, run, host)))
      return { ...base, name, conclusion: 'cancelled' };
    const obstacle = await passGate(definition.environment, scope, { run, host });
    if (run.abort.signal.aborted) return { ...base, name, conclusion: 'cancelled' };
    if (obstacle !== undefined) return { ...base, name, conclusion: 'failure', error: obstacle };
    return { ...base, name, ...(await runSteps(definition, { run, host, needs, scope })) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...base, conclusion: 'failure', error: error.message };
  } finally {
    slot?.leave();
  }
}

/** False when the run was cancelled, or its place in the group given away, while it waited. */
async function enterGroup(slot: Slot, run: Run, host: Host): Promise<boolean> {
  if (slot.state !== 'waiting') return slot.entered;
  const isBlocked = (): boolean => slot.state === 'waiting';
  return (await park(run, host, { status: 'pending', isBlocked, until: slot.entered })) === true;
}

interface JobStart {
  run: Run;
  host: Host;
  scope: Scope;
  needs: Needs;
}

function toJobScope(run: Run, host: Host, needs: Needs): Scope {
  return {
    contexts: {
      github: toGithubContext(run, host),
      needs: needs.context,
      vars: Object.fromEntries(run.event.repository.variables),
      inputs: toInputs(run),
    },
    status: needs.status,
  };
}

function toSkipped(
  definition: JobDefinition,
  needs: Needs,
  run: Run,
): Pick<JobRecord, 'conclusion' | 'skippedBecause'> {
  if (run.abort.signal.aborted) return { conclusion: 'cancelled' };
  const skippedBecause = needs.unmet ?? `if: ${definition.ifSource}`;
  return { conclusion: 'skipped', skippedBecause };
}

function assertRunnable(definition: JobDefinition, run: Run, scope: Scope): void {
  const [complaint] = [...(run.file?.unsupported ?? []), ...definition.unsupported];
  if (complaint !== undefined) throw toRunnerError(complaint);
  const label = definition.runsOn && renderScalar(definition.runsOn, scope);
  if (label?.startsWith('ubuntu-') !== true) {
    throw toRunnerError(`The sandbox has ubuntu runners only, not \`runs-on: ${label ?? ''}\`.`);
  }
}

function joinGroup(
  definition: JobDefinition,
  { run, host, scope }: Omit<JobStart, 'needs'>,
  cancel: () => void,
): Slot | undefined {
  const setting = parseConcurrency(definition.concurrency, scope);
  if (setting === undefined) return undefined;
  if (setting.group === run.slot?.group) {
    throw toRunnerError(
      `Canceling since a deadlock for concurrency group '${setting.group}' was detected between the workflow and the job.`,
    );
  }
  return host.groups.join(setting, cancel);
}

async function runSteps(
  definition: JobDefinition,
  start: JobStart,
): Promise<Pick<JobRecord, 'conclusion' | 'steps' | 'outputs' | 'warnings'>> {
  const { run, host, scope } = start;
  const environment = openEnvironment(definition.environment, scope, {
    event: run.event,
    world: host.world,
  });
  const directories = await createDirectories(run, host);
  const permissions = toTokenPermissions(
    definition.permissions,
    run.file?.permissions,
    run.event.repository,
  );
  const token = mintJobToken(host.world, {
    run: { id: run.record.id, job: definition.id },
    permissions,
  });
  const identity = openIdentity(permissions, { run, host, environment: environment.name });
  try {
    const job = openJob(definition, { ...start, environment, directories, token, identity });
    const steps: JobRecord['steps'] = [];
    for (const step of definition.steps) steps.push(await runStep(step, job));
    const ended = toJobOutputs(job);
    steps.push(...(await runPostSteps(job)));
    return { conclusion: job.status, steps, ...ended };
  } finally {
    identity.close();
    revokeToken(token);
    await rm(directories.root, { recursive: true, force: true });
  }
}

interface JobParts extends JobStart {
  environment: JobEnvironment;
  directories: JobDirectories;
  token: Token;
  identity: Identity;
}

function openJob(definition: JobDefinition, parts: JobParts): JobState {
  const { run, host, needs, scope, environment, directories, token, identity } = parts;
  const secrets = { ...environment.secrets, GITHUB_TOKEN: token.value };
  const vars = {
    ...Object.fromEntries(run.event.repository.variables),
    ...environment.variables,
  };
  const github = {
    ...toGithubContext(run, host),
    token: token.value,
    job: definition.id,
    workspace: directories.workspace,
    event_path: join(directories.temp, 'event.json'),
  };
  const contexts = { ...scope.contexts, github, secrets, vars };
  const workflowEnv = renderMapping(run.file?.env, { contexts });
  const minutes =
    definition.timeoutMinutes && renderScalar(definition.timeoutMinutes, { contexts });
  return {
    host,
    run,
    definition,
    directories,
    token,
    masks: startMasks([...Object.values(secrets), ...identity.secrets]),
    github,
    secrets,
    vars,
    needs: needs.context,
    identity,
    env: { ...workflowEnv, ...renderMapping(definition.env, { contexts }) },
    paths: [],
    steps: {},
    status: 'success',
    posts: [],
    deadline: performance.now() + toMilliseconds(minutes),
  };
}

async function createDirectories(run: Run, host: Host): Promise<JobDirectories> {
  await mkdir(host.workDirectory, { recursive: true });
  const root = await mkdtemp(join(host.workDirectory, `run-${run.record.id}-`));
  const { name } = run.event.repository;
  const directories = { root, workspace: join(root, name, name), temp: join(root, '_temp') };
  await mkdir(directories.workspace, { recursive: true });
  await mkdir(directories.temp, { recursive: true });
  await writeFile(join(directories.temp, 'event.json'), JSON.stringify(run.event.payload));
  return directories;
}
