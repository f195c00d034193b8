/**
 * The incident repository of a new world: a copy of the template as its first commit, with the settings, environments,
 * secrets and variables that the setup leaves behind, unless it never ran. There are no labels: a copy has none, and
 * declaring makes those it needs.
 */

import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { toEnvironment } from '../../actions/containment/index.ts';
import { sha256 } from '../../actions/kernel/canonical.ts';
import { DEPENDABOT, GITHUB_ACTIONS, toRulesets } from '../../actions/github/rulesets.ts';
import { PROVIDERS } from '../../actions/providers/index.ts';
import type { Clock } from './clock.ts';
import { renderFirebreakConfig } from './firebreak-config.ts';
import type { FileChange, GitStore } from './git.ts';
import { initRepository, openGit } from './git.ts';
import type { Society } from './people.ts';
import { readProjectFiles } from './project-files.ts';
import { createRepository, createWorkflow } from './repositories.ts';
import type { SealKey } from './seal-key.ts';
import { createSandboxKey } from './signing-keys.ts';
import { packFiles } from './template.ts';
import type { App, Environment, Repository, Token } from './types.ts';
import type { Account } from './account.ts';
import type { WorldOptions } from './world-options.ts';

const NAME = 'incidents';
/** Whatever signs: the environment of commands, GitHub's operator's and that of every other system. */
const ENVIRONMENTS = ['firebreak', ...new Set(PROVIDERS.map(toEnvironment))];
const CONFIG = 'firebreak.yml';

type Founding = Society & {
  organisation: Account;
  clock: Clock;
  apps: { observer: App; operator: App };
  sealKey: SealKey;
  tokens: ReadonlyMap<string, Token>;
};

/** Makes the repository on disk and in the world. */
export async function seedIncidentRepository(
  world: Founding,
  options: WorldOptions,
): Promise<{ repository: Repository; git: GitStore }> {
  const gitDir = join(options.directory, `${NAME}.git`);
  const files = readProjectFiles(options.project);
  const isFresh = options.setup === 'none';
  const fitted = isFresh ? files : fitConfig(files, world, options);
  const own = fitted.filter((file) => !files.includes(file));
  const kept = fitted.filter((file) => files.includes(file));
  const { pack, tree, drafts } = await packFiles(kept, own);
  initRepository(gitDir, pack);
  const git = openGit(gitDir, { packed: pack.objects, drafts });
  const identity = { name: world.organisation.login, email: toEmail(world.organisation) };
  const author = { ...identity, at: world.clock.now() };
  const draft = { branch: 'main', message: 'Initial commit', author, files: own, tree };
  await git.writeCommit(draft, undefined);
  const repository = { ...createRepository(world, NAME, options.people), gitDir };
  repository.workflows = findWorkflows(world, fitted);
  if (!isFresh) equip(repository, world);
  if (options.rulesets === 'setup') {
    const apps = { actions: GITHUB_ACTIONS, dependabot: DEPENDABOT };
    repository.rulesets = toRulesets(apps).map(({ ruleset }) => {
      return { id: world.ids.next('other'), body: ruleset };
    });
  }
  return { repository, git };
}

/** The address GitHub gives commits made in the browser. */
export function toEmail(account: Account): string {
  return `${String(account.id)}+${account.login}@users.noreply.github.com`;
}

function toText(file: FileChange | undefined): string {
  return file === undefined || 'deleted' in file ? '' : Buffer.from(file.content).toString();
}

function fitConfig(
  files: FileChange[],
  world: Founding,
  { settings, repositories }: Pick<WorldOptions, 'settings' | 'repositories'>,
): FileChange[] {
  const text = toText(files.find(({ path }) => path === CONFIG));
  const content = renderFirebreakConfig(text, {
    organisation: world.organisation.login,
    publicKey: world.sealKey.publicKey,
    signingKeys: ENVIRONMENTS.map(createSandboxKey),
    incidentRepository: NAME,
    exerciseTargets: [
      ...Object.keys(repositories ?? {}).map((name) => `${world.organisation.login}/${name}`),
      ...[...world.tokens.keys()].map((value) => sha256(value)),
    ],
    settings,
  });
  const fitted = files.filter(({ path }) => path !== CONFIG).map((file) => fitOwners(file, world));
  return [...fitted, { path: CONFIG, content }];
}

const OWNERS = '.github/CODEOWNERS';

/** As the setup does: everything is owned by the organisation's approvers. */
function fitOwners(file: FileChange, { organisation }: Founding): FileChange {
  if (file.path !== OWNERS) return file;
  const content = toText(file).replace(/^\*\s.*$/m, `* @${organisation.login}/approver`);
  return { path: OWNERS, content };
}

const Named = z.looseObject({ name: z.string().optional() });

/** By content, which is the same buffer for all worlds of a process. */
const names = new WeakMap<object, string | undefined>();

function readName(file: FileChange): string | undefined {
  const key = 'deleted' in file || typeof file.content === 'string' ? file : file.content;
  if (!names.has(key)) names.set(key, Named.safeParse(parseYaml(file)).data?.name);
  return names.get(key);
}

function parseYaml(file: FileChange): unknown {
  // A malformed file is the business of whoever reads it next, who can say what is wrong with it.
  try {
    return parse(toText(file));
  } catch {
    return undefined;
  }
}

function findWorkflows(society: Society, files: FileChange[]): Repository['workflows'] {
  return files
    .filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .map((file) => createWorkflow(society, readName(file) ?? file.path, file.path));
}

/** As the setup leaves it: what runs on another ref than the default branch gets no key. */
const BRANCH_POLICY = {
  deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
};

function equip(repository: Repository, world: Founding): void {
  const { observer, operator } = world.apps;
  // Off in every new organisation; without it no job token opens a pull request.
  repository.workflowPermissions.can_approve_pull_request_reviews = true;
  repository.variables.set('FIREBREAK_OBSERVER_CLIENT_ID', observer.clientId);
  repository.variables.set('FIREBREAK_OPERATOR_CLIENT_ID', operator.clientId);
  const blank = (): Omit<Environment, 'secrets' | 'variables'> => {
    const [id, at] = [world.ids.next('other'), world.clock.now()];
    // A policy is no environment, so the two may share a number.
    const policy = { id, name: repository.defaultBranch };
    return { id, createdAt: at, updatedAt: at, branchPolicies: [policy], body: BRANCH_POLICY };
  };
  repository.environments.set('firebreak', {
    ...blank(),
    secrets: new Map([
      ['FIREBREAK_OBSERVER_KEY', observer.privateKey],
      ['FIREBREAK_SIGNING_KEY', createSandboxKey('firebreak').privateKey],
    ]),
    variables: new Map([['FIREBREAK_OBSERVER_CLIENT_ID', observer.clientId]]),
  });
  repository.environments.set('containment', {
    ...blank(),
    secrets: new Map([
      ['FIREBREAK_OPERATOR_KEY', operator.privateKey],
      ['FIREBREAK_OPERATOR_SEAL_KEY', world.sealKey.privateKey],
      ['FIREBREAK_SIGNING_KEY', createSandboxKey('containment').privateKey],
    ]),
    variables: new Map([['FIREBREAK_OPERATOR_CLIENT_ID', operator.clientId]]),
  });
  // Every other system's holds what all plans take, and nothing of GitHub's.
  for (const name of PROVIDERS.map(toEnvironment).filter((one) => one !== 'containment')) {
    const secrets = new Map([['FIREBREAK_SIGNING_KEY', createSandboxKey(name).privateKey]]);
    repository.environments.set(name, { ...blank(), secrets, variables: new Map() });
  }
}
