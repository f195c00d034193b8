/** What a job's own token does to a pull request makes runs that wait; nothing else it does makes any. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createClient } from '../server/test-server.ts';
import { mintJobToken, mintPersonToken } from '#sandbox/world/tokens.ts';
import { startServer } from '#sandbox/server/server.ts';
import { createTestWorld } from '../world/test-world.ts';
import { createRunner } from '#sandbox/runner/runner.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { actAs } from '#sandbox/world/act.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const REPO = '/repos/acme/incidents';
const BRANCH = 'incident/INC-2026-0001';
const CI = `name: CI
on:
  pull_request:
    paths-ignore: ['docs/**']
permissions: {}
concurrency: ci
jobs:
  check:
    name: Check
    runs-on: ubuntu-24.04
    steps: [{run: 'echo "attempt $GITHUB_RUN_ATTEMPT"'}]
`;

async function openParked() {
  const world = await createTestWorld();
  const server = await startServer(world);
  const workDirectory = await mkdtemp(join(tmpdir(), 'firebreak-parked-'));
  const runner = createRunner(world, { serverUrl: server.url, workDirectory });
  onTestFinished(async () => {
    runner.close();
    await server.close();
    await rm(workDirectory, { recursive: true, force: true });
  });
  const ci = { path: '.github/workflows/ci.yml', content: CI };
  await pushFiles(actAs(world, 'ada'), { branch: 'main', message: 'CI', files: [ci] });
  const workflow = { id: 77, name: 'CI', path: ci.path, state: 'active' as const };
  world.incidentRepository.workflows.push(workflow);
  const permissions = { contents: 'write', pull_requests: 'write', actions: 'write' } as const;
  const { value } = mintJobToken(world, { run: { id: 7, job: 'declare' }, permissions });
  return {
    world,
    runner,
    job: createClient(server.url, value),
    as: (login: string) => createClient(server.url, mintPersonToken(world, login).value),
  };
}

const Runs = z.object({
  workflow_runs: z.array(z.looseObject({ id: z.number(), path: z.string() })),
});

async function openPull(room: Awaited<ReturnType<typeof openParked>>, path: string) {
  await pushFiles(actAs(room.world, 'dana'), {
    branch: BRANCH,
    message: 'Add',
    files: [{ path, content: 'x' }],
  });
  await room.runner.settle();
  const body = { title: 'INC', head: BRANCH, base: 'main' };
  expect(await room.job(`POST ${REPO}/pulls`, body)).toMatchObject({ status: 201 });
  await room.runner.settle();
}

test('a pull request that the job token opens parks its runs until somebody approves them', async () => {
  const room = await openParked();
  await openPull(room, 'incidents/x.md');
  const { body } = await room.as('maya')(`GET ${REPO}/actions/runs?status=action_required`);
  // Another workflow, which cannot be parsed, waits as well.
  const run = Runs.parse(body).workflow_runs.find(({ path }) => path.endsWith('/ci.yml'));
  expect(run).toMatchObject({
    status: 'completed',
    conclusion: 'action_required',
    event: 'pull_request',
    run_attempt: 1,
    actor: { login: 'github-actions[bot]' },
    html_url: expect.stringMatching(/\/acme\/incidents\/actions\/runs\/\d+$/),
  });
  // No job ran, so no check came either.
  expect(room.world.incidentRepository.checks).toEqual([]);
  const approve = `POST ${REPO}/actions/runs/${String(run?.id)}/approve`;
  expect(await room.as('eve')(approve)).toMatchObject({ status: 403 });
  expect(await room.as('maya')(approve)).toMatchObject({ status: 201 });
  await room.runner.settle();
  const attempts = room.runner.runs.filter(({ workflow }) => workflow === 'ci.yml');
  expect(attempts.map(({ id, attempt, conclusion }) => [id, attempt, conclusion])).toEqual([
    [run?.id, 1, 'action_required'],
    [run?.id, 2, 'success'],
  ]);
  expect(attempts[1]?.jobs[0]?.steps[0]?.log).toContain('attempt 2');
  const head = await room.world.git.readObject(BRANCH);
  expect(room.world.incidentRepository.checks).toMatchObject([
    { name: 'Check', conclusion: 'success', headSha: head?.oid, appId: 15_368 },
  ]);
  expect(await room.as('maya')(`GET ${REPO}/actions/runs/${String(run?.id)}`)).toMatchObject({
    body: {
      conclusion: 'success',
      run_attempt: 2,
      previous_attempt_url: expect.stringContaining('/attempts/1'),
    },
  });
});

test('what only changes ignored paths parks nothing, and neither does a comment or a push', async () => {
  const room = await openParked();
  await openPull(room, 'docs/x.md');
  await room.job(`POST ${REPO}/issues/1/comments`, { body: '/help' });
  await room.runner.settle();
  const parked = room.runner.runs.filter(({ conclusion }) => conclusion === 'action_required');
  // The other workflow cannot be parsed, which shows wherever something happens.
  expect(parked.map(({ workflow }) => workflow)).toEqual(['command.yml']);
});
