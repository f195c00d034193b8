import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { startServer } from '#sandbox/server/server.ts';
import { mintJobToken, mintPersonToken } from '#sandbox/world/tokens.ts';
import type { Token } from '#sandbox/world/types.ts';
import { createClient } from '../server/test-server.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { reviewRun } from '#sandbox/world/workflow-runs.ts';
import { createRunnerWorld, toWorkflow, type RunnerWorld } from './runner-world.ts';

const GUARDED = toWorkflow(
  '{issues: {types: [opened]}}',
  '- run: "true"',
  '    environment: containment\n    concurrency: {group: g, queue: max}\n',
);

async function openGuarded(more: Record<string, string> = {}): Promise<RunnerWorld> {
  const made = await createRunnerWorld({ 'a.yml': GUARDED, ...more });
  const { world } = made;
  const environment = world.incidentRepository.environments.get('containment');
  const id = world.accounts.get('omar')?.id ?? 0;
  if (environment) environment.body = { ...environment.body, reviewers: [{ type: 'User', id }] };
  return made;
}

const open = ({ world }: RunnerWorld, title: string) =>
  openIssue(actAs(world, 'dana'), { title, body: '' });

function review({ world }: RunnerWorld, by: string, state: 'approved' | 'rejected') {
  const run = world.workflowRuns?.list().find(({ status }) => status === 'waiting');
  if (run === undefined) throw new Error('nothing waits');
  return reviewRun(actAs(world, by), run, { environment: 'containment', state, comment: 'x' });
}

const standing = ({ runner }: RunnerWorld) =>
  runner.runs.map(({ status, conclusion }) => (status === 'completed' ? conclusion : status));

test('a run waits for a reviewer, holds its group, and those behind it are pending', async () => {
  const made = await openGuarded();
  await open(made, 'one');
  await open(made, 'two');
  await made.runner.settle();
  await made.runner.settle();
  expect(standing(made)).toEqual(['waiting', 'pending']);
  expect(review(made, 'dana', 'approved')).toContain('dana is no reviewer');
  expect(review(made, 'omar', 'approved')).toBeUndefined();
  await made.runner.settle();
  expect(standing(made)).toEqual(['success', 'waiting']);
  expect(review(made, 'omar', 'rejected')).toBeUndefined();
  await made.runner.settle();
  expect(standing(made)).toEqual(['success', 'failure']);
  expect(made.runner.runs[1]?.jobs[0]).toMatchObject({ steps: [], conclusion: 'failure' });
});

test('a whole run that waits holds the group of its workflow, and other groups go on', async () => {
  const made = await openGuarded({
    'b.yml': `concurrency: {group: whole, queue: max}\n${toWorkflow('issues', '- run: "true"', '    environment: containment\n')}`,
    'c.yml': toWorkflow('issues', '- run: "true"'),
  });
  await open(made, 'one');
  await open(made, 'two');
  await made.runner.settle();
  const of = (file: string) => made.runsOf(file).map(({ status }) => status);
  expect(of('b.yml')).toEqual(['waiting', 'pending']);
  expect(of('c.yml')).toEqual(['completed', 'completed']);
});

test('a run that is cancelled while it waits lets the next one in', async () => {
  const made = await openGuarded();
  await open(made, 'one');
  await open(made, 'two');
  await made.runner.settle();
  made.runner.cancel(made.runner.runs[0]?.id ?? 0);
  await made.runner.settle();
  expect(standing(made)).toEqual(['cancelled', 'waiting']);
});

test('nobody who started the run may release it where the environment says so', async () => {
  const made = await openGuarded();
  const environment = made.world.incidentRepository.environments.get('containment');
  if (environment) environment.body = { ...environment.body, prevent_self_review: true };
  await openIssue(actAs(made.world, 'omar'), { title: 'x', body: '' });
  await made.runner.settle();
  expect(review(made, 'omar', 'approved')).toContain('started the run');
});

test('after thirty days the job fails', async () => {
  const made = await openGuarded();
  await open(made, 'one');
  await made.runner.settle();
  made.world.clock.advance(29 * 86_400_000);
  await made.runner.settle();
  expect(standing(made)).toEqual(['waiting']);
  made.world.clock.advance(2 * 86_400_000);
  await made.runner.settle();
  expect(standing(made)).toEqual(['failure']);
});

test('a job whose condition is false enters no group', async () => {
  const made = await openGuarded({
    'a.yml': toWorkflow(
      '{issues: {types: [opened]}}',
      '- run: "true"',
      "    if: github.event.issue.title == 'work'\n    environment: containment\n    concurrency: g\n",
    ),
  });
  await open(made, 'work');
  await open(made, 'work');
  await made.runner.settle();
  await open(made, 'chatter');
  await made.runner.settle();
  expect(standing(made)).toEqual(['waiting', 'pending', 'skipped']);
});

test('is shown and released over the API, by people alone', async () => {
  const made = await openGuarded();
  const server = await startServer(made.world);
  onTestFinished(() => server.close());
  await open(made, 'one');
  await made.runner.settle();
  const id = String(made.runner.runs[0]?.id);
  const run = `/repos/acme/incidents/actions/runs/${id}`;
  const client = (token: Token) => createClient(server.url, token.value);
  const job = client(
    mintJobToken(made.world, {
      run: { id: 1, job: 'j' },
      permissions: { actions: 'read', deployments: 'write' },
    }),
  );
  const omar = client(mintPersonToken(made.world, 'omar'));
  expect((await job(`GET ${run}`)).body).toMatchObject({ status: 'waiting', conclusion: null });
  const [pending] = z
    .array(z.looseObject({ environment: z.looseObject({ id: z.number(), name: z.string() }) }))
    .parse((await job(`GET ${run}/pending_deployments`)).body);
  expect(pending).toMatchObject({
    environment: { name: 'containment' },
    reviewers: [{ type: 'User', reviewer: { login: 'omar' } }],
  });
  const body = { environment_ids: [pending?.environment.id], state: 'rejected', comment: 'no' };
  expect((await job(`POST ${run}/pending_deployments`, body)).status).toBe(403);
  expect((await omar(`POST ${run}/pending_deployments`, body)).status).toBe(200);
  await made.runner.settle();
  expect(standing(made)).toEqual(['failure']);
  expect((await job(`GET ${run}/approvals`)).body).toMatchObject([
    { state: 'rejected', comment: 'no', user: { login: 'omar' } },
  ]);
});
