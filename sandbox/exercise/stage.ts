/**
 * The stage an exercise plays on: a world, its server and its runner, in a directory of their own.
 * Whoever opens a stage must close it, or its Git and its port stay open.
 */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createRunner } from '#sandbox/runner/runner.ts';
import type { Runner } from '#sandbox/runner/runner.ts';
import { startServer } from '#sandbox/server/server.ts';
import { createWorld } from '#sandbox/world/create-world.ts';
import type { EnvironmentBody } from '#sandbox/world/environment-body.ts';
import type { World } from '#sandbox/world/world.ts';
import type { Exercise } from './exercise-file.ts';

export interface Stage {
  world: World;
  runner: Runner;
  /** Where the server listens. */
  url: string;
  /** Holds the bare Git repository while the stage is open. */
  directory: string;
  close(): Promise<void>;
}

export interface StageOptions {
  /** The Firebreak checkout that is rehearsed. */
  project: string;
  /** An existing directory to work in. */
  directory: string;
  /** Who runs the workflows, when it is not the sandbox's own runner. */
  startRunner?: typeof createRunner | undefined;
}

/** What an exercise says about its world. */
export type Setting = Pick<
  Exercise,
  'organisation' | 'start' | 'people' | 'repositories' | 'tokens'
> &
  Partial<Pick<Exercise, 'rulesets' | 'setup' | 'plan' | 'environments' | 'settings' | 'actions'>>;

/** The template's own development, which a rehearsal neither needs nor waits for. */
const DEVELOPMENT = '.github/workflows/ci.yml';

/**
 * Builds the world and starts its server and runner.
 * @throws UserError when the world cannot be built.
 */
export async function openStage(setting: Setting, options: StageOptions): Promise<Stage> {
  const { directory, project, startRunner = createRunner } = options;
  const world = await createWorld({
    directory,
    project,
    organisation: setting.organisation,
    start: new Date(setting.start),
    people: setting.people,
    repositories: toBareNames(setting),
    tokens: setting.tokens,
    rulesets: setting.rulesets === 'setup' ? 'setup' : undefined,
    setup: setting.setup,
    plan: setting.plan,
    settings: setting.settings,
  });
  for (const workflow of world.incidentRepository.workflows) {
    if (workflow.path === DEVELOPMENT) workflow.state = 'disabled_manually';
  }
  fitEnvironments(world, setting);
  const server = await startServer(world);
  const workDirectory = join(directory, 'work');
  await mkdir(workDirectory, { recursive: true });
  const queueOverflow = setting.actions?.queue_overflow;
  const runner = startRunner(world, {
    serverUrl: server.url,
    workDirectory,
    ...(queueOverflow && { queueOverflow }),
  });
  const close = async (): Promise<void> => {
    runner.close();
    world.close();
    await server.close();
  };
  return { world, runner, url: server.url, directory, close };
}

/** As an administrator does on the settings page, beside the rules and the secrets that the setup leaves. */
function fitEnvironments(world: World, { environments = {} }: Setting): void {
  for (const [name, rules] of Object.entries(environments)) {
    const environment = world.incidentRepository.environments.get(name);
    if (environment === undefined || rules === undefined) continue;
    environment.body = {
      ...environment.body,
      prevent_self_review: rules.prevent_self_review ?? false,
      reviewers: rules.reviewers.flatMap((called) => findReviewer(world, called)),
    };
    for (const [key, value] of Object.entries(rules.secrets)) environment.secrets.set(key, value);
  }
}

type Reviewers = NonNullable<EnvironmentBody['reviewers']>;

function findReviewer({ accounts, teams }: World, called: string): Reviewers {
  const account = accounts.get(called);
  if (account !== undefined) return [{ type: 'User', id: account.id }];
  const team = teams.get(called);
  return team === undefined ? [] : [{ type: 'Team', id: team.id }];
}

function toBareNames({ organisation, repositories }: Setting): Setting['repositories'] {
  const prefix = `${organisation}/`;
  return Object.fromEntries(
    Object.entries(repositories).map(([name, one]) => [
      name.startsWith(prefix) ? name.slice(prefix.length) : name,
      one,
    ]),
  );
}
