import { beforeEach, describe, expect, test } from 'vitest';
import { openEnvironment } from '#sandbox/runner/environment.ts';
import { createEnvironment } from '#sandbox/world/environments.ts';
import type { Environment } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { parseFile, toEvent } from './bare-run.ts';

const CUSTOM = {
  deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
};

let world: World;
let live: Environment;

beforeEach(async () => {
  world = await createBareWorld();
  live = createEnvironment(world);
  live.secrets.set('KEY', 's');
  live.variables.set('V', 'v');
  world.incidentRepository.environments.set('live', live);
});

async function open(environment = 'live', ref = 'refs/heads/main') {
  const text = `on: push\njobs: {a: {runs-on: x, environment: ${environment}, steps: [{run: x}]}}\n`;
  const [job] = (await parseFile(text)).jobs;
  const scope = { contexts: { github: { ref_name: 'live' } } };
  return openEnvironment(job?.environment, scope, { event: toEvent(world, { ref }), world });
}

test('its secrets and variables are there for the job, by a name that may be an expression', async () => {
  const found = { name: 'live', secrets: { KEY: 's' }, variables: { V: 'v' } };
  expect(await open()).toEqual(found);
  expect(await open('"${{ github.ref_name }}"')).toEqual(found);
  expect(await open('{name: live}')).toEqual(found);
  await expect(open('{name: live, url: "https://x"}')).rejects.toThrow('no `url`');
});

test('one that nobody set up is made, empty, unless the plan has none', async () => {
  expect(await open('new')).toEqual({ name: 'new', secrets: {}, variables: {} });
  expect(world.incidentRepository.environments.has('new')).toBe(true);
  world.plan = 'free';
  await open('other');
  expect(world.incidentRepository.environments.has('other')).toBe(false);
});

describe('a branch is kept out', () => {
  const push = (name: string) => live.branchPolicies.push({ id: 1, name });

  test('where policies name others, or none at all', async () => {
    live.body = CUSTOM;
    await expect(open()).rejects.toThrow('Branch "main" is not allowed to deploy to live');
    push('release/*');
    await expect(open()).rejects.toThrow('not allowed');
    expect(await open('live', 'refs/heads/release/1')).toMatchObject({ secrets: { KEY: 's' } });
    await expect(open('live', 'refs/heads/release/1/x')).rejects.toThrow('not allowed');
  });

  test('when it is no branch but a pull request', async () => {
    live.body = CUSTOM;
    push('main');
    await expect(open('live', 'refs/pull/5/merge')).rejects.toThrow('refs/pull/5/merge');
    expect(await open()).toMatchObject({ secrets: { KEY: 's' } });
  });

  test('that is not protected', async () => {
    live.body = {
      deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
    };
    await expect(open('live', 'refs/heads/b')).rejects.toThrow('not allowed');
    expect(await open()).toMatchObject({ secrets: { KEY: 's' } });
  });
});

test('a timer is more than the sandbox can', async () => {
  live.body = { wait_timer: 1 };
  await expect(open()).rejects.toThrow('waits for a timer');
});
