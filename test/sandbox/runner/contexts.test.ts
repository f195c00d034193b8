import { expect, test } from 'vitest';
import {
  toGithubContext,
  toInputs,
  toRunnerContext,
  toVariables,
} from '#sandbox/runner/contexts.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { parseFile, toEvent, toHost, toRun } from './bare-run.ts';

test.each([
  ['refs/heads/a/b', 'a/b', 'branch'],
  ['refs/tags/v1', 'v1', 'tag'],
  ['refs/pull/5/merge', '5/merge', 'branch'],
])('%s is called %s', async (ref, ref_name, ref_type) => {
  const world = await createBareWorld();
  const run = toRun(world, {}, toEvent(world, { ref }));
  expect(toGithubContext(run, toHost(world))).toMatchObject({ ref, ref_name, ref_type });
});

test('numbers are texts, and an actor who is gone has none', async () => {
  const world = await createBareWorld();
  const context = toGithubContext(toRun(world), toHost(world));
  expect(context).toMatchObject({
    run_id: '7',
    repository: 'acme/incidents',
    repository_id: String(world.incidentRepository.id),
    actor_id: String(world.accounts.get('dana')?.id),
    api_url: 'http://127.0.0.1:9',
    head_ref: '',
  });
  const gone = toRun(world, { actor: 'nobody' });
  expect(toGithubContext(gone, toHost(world))['actor_id']).toBe('');
});

test('only a dispatched run has inputs, and its booleans are booleans', async () => {
  const world = await createBareWorld();
  const inputs = { flag: 'true', text: 'true' };
  const file = await parseFile(
    'on: {workflow_dispatch: {inputs: {flag: {type: boolean}, text: {}}}}\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n',
  );
  const run = (name: string) => ({
    ...toRun(world, {}, toEvent(world, { name, payload: { inputs } })),
    file,
  });
  expect(toInputs(run('workflow_dispatch'))).toEqual({ flag: true, text: 'true' });
  expect(toInputs(run('push'))).toEqual({});
});

test('what has no variable on a hosted runner has none here', () => {
  const variables = toVariables({ token: 's', event: {}, sha: 'f' }, toRunnerContext('/t'));
  expect(variables).toMatchObject({ CI: 'true', GITHUB_SHA: 'f', RUNNER_TEMP: '/t' });
  expect(Object.keys(variables)).not.toContain('GITHUB_TOKEN');
  expect(Object.keys(variables)).not.toContain('GITHUB_EVENT');
});
