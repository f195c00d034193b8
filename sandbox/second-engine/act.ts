/**
 * One workflow under act, a runner that others wrote: it reads the same file as the sandbox's runner and talks to the
 * same server. https://github.com/nektos/act
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFile } from '#sandbox/world/git.ts';
import { mintInstallationToken, mintJobToken } from '#sandbox/world/tokens.ts';
import type { App, Permissions, WorldEvent } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { writeCheckout } from '#sandbox/runner/workspace.ts';
import { CHECKOUT_VARIABLE, TOKENS_VARIABLE, writeStandIns } from './stand-ins.ts';

export interface ActRun {
  world: World;
  /** Where the sandbox's server listens. */
  serverUrl: string;
  workDirectory: string;
  /** Path from the root of the repository. */
  workflow: string;
  event: WorldEvent;
  id: number;
}

export interface ActEnd {
  ok: boolean;
  output: string;
}

/** What act does not read yet. https://github.com/nektos/act/blob/master/pkg/schema/workflow_schema.json */
const UNREAD = /^ *queue: max\n/gm;
const LIMIT_MS = 120_000;
/** act has one token for all jobs of a run, so it has the rights of all of them. */
const PERMISSIONS: Permissions = {
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  actions: 'read',
};

/** Runs a workflow for an event. */
export async function runUnderAct(run: ActRun): Promise<ActEnd> {
  const { world, workflow } = run;
  const directory = await mkdtemp(join(run.workDirectory, 'act-'));
  try {
    const checkout = join(directory, 'checkout');
    await mkdir(checkout);
    const { git, incidentRepository } = world;
    await writeCheckout(git, incidentRepository.defaultBranch, { directory: checkout });
    const text =
      (await readFile(git, incidentRepository.defaultBranch, workflow))?.toString() ?? '';
    await writeFile(join(directory, 'event.json'), JSON.stringify(run.event.payload));
    const copy = join(directory, 'workflow.yml');
    await writeFile(copy, nameByEnvironment(text.replaceAll(UNREAD, '')));
    const flags = await writeStandIns(text, join(directory, 'actions'));
    return await start([...toFlags(run, directory), '-W', copy, ...flags], checkout);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function toFlags(run: ActRun, directory: string): string[] {
  const { world, event } = run;
  const { environments, variables } = world.incidentRepository;
  const secrets = [...environments].flatMap(([environment, one]) =>
    [...one.secrets].map(([name, value]) => [toSecretName(environment, name), value] as const),
  );
  const token = mintJobToken(world, {
    run: { id: run.id, job: 'act' },
    permissions: PERMISSIONS,
  });
  return [
    event.name,
    '--json',
    '--pull=false',
    '--no-cache-server',
    '--no-skip-checkout',
    // The runner's own machine in the place of a container.
    '-P',
    'ubuntu-24.04=-self-hosted',
    '-e',
    join(directory, 'event.json'),
    '-a',
    event.sender.login,
    '--action-cache-path',
    join(directory, 'cache'),
    ...toPairs('-s', [...secrets, ['GITHUB_TOKEN', token.value]]),
    ...toPairs('--var', variables),
    ...toPairs('--env', Object.entries(toEnvironment(run, directory))),
  ];
}

/**
 * act knows no environments and gives all secrets to all jobs. So each job asks for those of the environment that it names;
 * one that is computed is that of GitHub's steps.
 */
function nameByEnvironment(text: string): string {
  const jobs = text.split(/^(?= {2}[\w-]+:$)/m);
  return jobs
    .map((job) => {
      const named = /^ {4}environment:(.*)$/m.exec(job)?.[1]?.trim();
      if (named === undefined) return job;
      const environment = /^[\w-]+$/.test(named) ? named : 'containment';
      return job.replaceAll(/\bsecrets\.(\w+)/g, (_, name: string) =>
        name === 'GITHUB_TOKEN'
          ? 'secrets.GITHUB_TOKEN'
          : `secrets.${toSecretName(environment, name)}`,
      );
    })
    .join('');
}

function toSecretName(environment: string, name: string): string {
  return `${environment.replaceAll('-', '_').toUpperCase()}_OF_${name}`;
}

function toPairs(flag: string, values: Iterable<readonly [string, string]>): string[] {
  return [...values].flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

/** What act cannot know: who and where. A hosted runner says these too. */
function toEnvironment(
  { world, serverUrl, event, id }: ActRun,
  directory: string,
): Record<string, string> {
  const { owner, name } = event.repository;
  const { observer, operator } = world.apps;
  return {
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_REPOSITORY_ID: String(event.repository.id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_ACTOR_ID: String(event.sender.id),
    GITHUB_TRIGGERING_ACTOR: event.sender.login,
    GITHUB_RUN_ID: String(id),
    GITHUB_REF: event.ref,
    SHA_REF: event.sha,
    GITHUB_SERVER_URL: world.url,
    GITHUB_API_URL: serverUrl,
    GITHUB_GRAPHQL_URL: `${serverUrl}/graphql`,
    RUNNER_ENVIRONMENT: 'github-hosted',
    [CHECKOUT_VARIABLE]: join(directory, 'checkout'),
    [TOKENS_VARIABLE]: JSON.stringify(
      Object.fromEntries([observer, operator].map((app) => [app.clientId, toToken(world, app)])),
    ),
  };
}

function toToken(world: World, { id, privateKey }: App): string {
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  return minted.minted ? minted.token.value : '';
}

function start(args: readonly string[], cwd: string): Promise<ActEnd> {
  const options = { cwd, timeout: LIMIT_MS, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile('act', [...args], options, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: stdout + stderr });
    });
  });
}
