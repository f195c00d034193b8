/**
 * The environment a job names: its secrets and variables exist in that job and nowhere else. Rules
 * the sandbox cannot play, such as a timer, stop the job; for reviewers see `gate.ts`.
 */

import { createEnvironment, hasOwnPolicies } from '#sandbox/world/environments.ts';
import { matchesPath } from '#sandbox/world/rulesets.ts';
import type { Environment, Repository, WorldEvent } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { renderScalar, toEntries } from './expression.ts';
import type { Scope } from './expression.ts';
import { isMapping } from './language.ts';
import type { TemplateToken } from './language.ts';
import type { Run } from './run-state.ts';
import { toRunnerError } from './runner-error.ts';

export interface JobEnvironment {
  /** Absent when the job names none. */
  name?: string;
  secrets: Record<string, string>;
  variables: Record<string, string>;
}

/**
 * Opens the environment for a run.
 * @throws UserError when its rules keep the run out.
 */
export function openEnvironment(
  token: TemplateToken | undefined,
  scope: Scope,
  { event, world }: Pick<Run, 'event'> & { world: World },
): JobEnvironment {
  if (token === undefined) return { secrets: {}, variables: {} };
  const { name, environment } = findEnvironment(token, scope, { event });
  if (environment === undefined) {
    nameEnvironment(name, event.repository, world);
    return { name, secrets: {}, variables: {} };
  }
  assertOpen(name, environment, event);
  return {
    name,
    secrets: Object.fromEntries(environment.secrets),
    variables: Object.fromEntries(environment.variables),
  };
}

/**
 * GitHub makes an environment that a job names and nobody set up; it holds nothing and has no rules. The plan Free has
 * none in private repositories: the job is then taken to run as if it named none, of which GitHub says nothing.
 */
function nameEnvironment(name: string, repository: Repository, world: World): void {
  if (repository.private && world.plan === 'free') return;
  repository.environments.set(name, createEnvironment(world));
}

/** The environment that a job names, as far as somebody set it up. */
export function findEnvironment(
  token: TemplateToken,
  scope: Scope,
  { event }: Pick<Run, 'event'>,
): { name: string; environment: Environment | undefined } {
  const name = renderName(token, scope);
  return { name, environment: event.repository.environments.get(name) };
}

function assertOpen(name: string, environment: Environment, event: WorldEvent): void {
  const { wait_timer: minutes = 0, deployment_branch_policy: policy } = environment.body;
  if (minutes > 0) {
    throw toRunnerError(`Environment ${name} waits for a timer, which the sandbox cannot.`);
  }
  const ref = event.ref.replace(/^refs\/heads\//, '');
  if (policy && !mayDeploy(ref, environment, event)) {
    throw toRunnerError(
      `Branch "${ref}" is not allowed to deploy to ${name} due to environment protection rules.`,
    );
  }
}

/** Policies of its own are names and patterns, and none lets nobody in; the default branch stands for what is protected. */
function mayDeploy(ref: string, environment: Environment, { repository }: WorldEvent): boolean {
  return hasOwnPolicies(environment)
    ? environment.branchPolicies.some(({ name }) => matchesPath(name, ref))
    : ref === repository.defaultBranch;
}

function renderName(token: TemplateToken, scope: Scope): string {
  if (!isMapping(token)) return renderScalar(token, scope);
  const values = new Map(toEntries(token));
  const name = values.get('name');
  if (name === undefined || values.has('url')) {
    throw toRunnerError(
      'The sandbox supports `name` and `deployment` of an environment, no `url`.',
    );
  }
  return renderScalar(name, scope);
}
