/**
 * The organisation's other repositories: no Git of their own, but workflows, runs, deploy keys and
 * secrets for containment steps to act on.
 */

import { createHash } from 'node:crypto';
import { UserError } from '../../actions/kernel/errors.ts';
import { toNodeId } from './ids.ts';
import type { Society } from './people.ts';
import { toPermission } from './people.ts';
import type { PipelineRun, Workflow } from './run-types.ts';
import type { DeployKey, Repository } from './types.ts';
import type { Account } from './account.ts';
import type { World } from './world.ts';
import type { WorldOptions, RunSeed } from './world-options.ts';

type SeededSociety = Society & { organisation: Account; clock: { now(): Date } };

/** Makes an empty private repository everyone has their seeded rights in. */
export function createRepository(
  society: SeededSociety,
  name: string,
  people: WorldOptions['people'],
): Repository {
  const id = society.ids.next('repository');
  const collaborators: Repository['collaborators'] = new Map();
  for (const [login, person] of Object.entries(people)) {
    const account = society.accounts.get(login);
    if (account !== undefined) collaborators.set(account.id, toPermission(person));
  }
  return {
    id,
    nodeId: toNodeId('R', id),
    owner: society.organisation.login,
    name,
    private: true,
    isElsewhere: false,
    defaultBranch: 'main',
    threads: new Map(),
    pushers: new Map(),
    deletedThreads: new Set(),
    labels: new Map(),
    checks: [],
    statuses: [],
    workflows: [],
    runs: [],
    deployKeys: [],
    secrets: new Set(),
    actionsEnabled: true,
    rulesets: [],
    environments: new Map(),
    variables: new Map(),
    workflowPermissions: {
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: false,
    },
    collaborators,
  };
}

/**
 * Makes the repositories of an exercise file.
 * @throws UserError when a run names a workflow the repository does not have.
 */
export function seedRepositories(
  society: SeededSociety,
  repositories: Map<string, Repository>,
  { people, repositories: seeds }: Pick<WorldOptions, 'people' | 'repositories'>,
): void {
  for (const [name, seed] of Object.entries(seeds ?? {})) {
    const repository = createRepository(society, name, people);
    repository.workflows = (seed.workflows ?? []).map((workflow) => {
      const { name: called, state = 'active' } =
        typeof workflow === 'string' ? { name: workflow } : workflow;
      return { ...createWorkflow(society, called, `.github/workflows/${called}.yml`), state };
    });
    repository.runs = (seed.runs ?? []).map((run) => createRun(society, repository, run));
    repository.deployKeys = (seed.deploy_keys ?? []).map((title) => createKey(society, title));
    repository.secrets = new Set(seed.secrets);
    repositories.set(`${repository.owner}/${name}`, repository);
  }
}

/** Makes an active workflow. */
export function createWorkflow(society: Society, name: string, path: string): Workflow {
  return { id: society.ids.next('other'), name, path, state: 'active' };
}

function createRun(society: SeededSociety, repository: Repository, seed: RunSeed): PipelineRun {
  const workflow = repository.workflows.find(({ name }) => name === seed.workflow);
  if (workflow === undefined) {
    throw new UserError({
      code: 'unknown-workflow',
      message: `Repository ${repository.name} has a run of ${seed.workflow}, which is not among its workflows.`,
      hint: `Add it to the workflows of ${repository.name}.`,
    });
  }
  return {
    id: society.ids.next('other'),
    workflowId: workflow.id,
    status: seed.status,
    ...(seed.status === 'completed' && { conclusion: 'success' }),
    stubborn: seed.stubborn ?? false,
    ...(seed.cancel_takes && { cancelTakes: seed.cancel_takes }),
    headBranch: seed.branch ?? repository.defaultBranch,
    actor: society.organisation,
    createdAt: society.clock.now(),
  };
}

function createKey(society: SeededSociety, title: string): DeployKey {
  // 51 bytes of wire format: enough for a fingerprint, no key anyone holds the other half of.
  const bytes = createHash('sha256').update(`deploy key ${title}`).digest();
  const wire = Buffer.concat([Buffer.from('\0\0\0\x0bssh-ed25519\0\0\0 '), bytes]);
  return {
    id: society.ids.next('other'),
    title,
    key: `ssh-ed25519 ${wire.toString('base64')}`,
    readOnly: false,
    createdAt: society.clock.now(),
  };
}

/**
 * Gives a repository another name, or another owner, where the organisation's Apps are not installed.
 * @throws UserError when another repository is called so.
 */
export function moveRepository(
  world: Pick<World, 'repositories' | 'renamed'>,
  repository: Repository,
  { owner = repository.owner, name = repository.name }: { owner?: string; name?: string },
): void {
  const before = `${repository.owner}/${repository.name}`;
  const taken = world.repositories.get(`${owner}/${name}`);
  if (taken !== undefined && taken !== repository) {
    throw new UserError({
      code: 'name-taken',
      message: `There is a repository ${owner}/${name} already.`,
      hint: 'GitHub gives a name once; choose another.',
    });
  }
  world.repositories.delete(before);
  world.renamed.set(before.toLowerCase(), repository);
  repository.isElsewhere = owner !== repository.owner || repository.isElsewhere;
  repository.owner = owner;
  repository.name = name;
  world.repositories.set(`${owner}/${name}`, repository);
}
