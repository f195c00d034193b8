import { expect, test } from 'vitest';
import { toTokenPermissions } from '#sandbox/runner/permissions.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { parseFile } from './bare-run.ts';

async function find(job: string, workflow = '', fallback: 'read' | 'write' = 'read') {
  const { incidentRepository } = await createBareWorld();
  incidentRepository.workflowPermissions.default_workflow_permissions = fallback;
  const steps = 'runs-on: x, steps: [{run: x}]';
  const file = await parseFile(`on: push\n${workflow}\njobs: {a: {${job}${steps}}}\n`);
  return toTokenPermissions(file.jobs[0]?.permissions, file.permissions, incidentRepository);
}

test('naming one sets the others to none; the job’s go before the workflow’s', async () => {
  expect(await find('permissions: {pull-requests: write}, ')).toEqual({
    metadata: 'read',
    pull_requests: 'write',
  });
  expect(await find('permissions: {issues: read}, ', 'permissions: write-all')).toEqual({
    metadata: 'read',
    issues: 'read',
  });
  expect(await find('', 'permissions: {}')).toEqual({ metadata: 'read' });
});

test('all of them are read or write, in one word', async () => {
  expect(await find('permissions: read-all, ')).toMatchObject({ issues: 'read', id_token: 'read' });
  expect(await find('permissions: write-all, ')).toMatchObject({ contents: 'write' });
});

test('without a word it is what the repository says', async () => {
  expect(await find('')).toEqual({ metadata: 'read', contents: 'read', packages: 'read' });
  expect(await find('', '', 'write')).toMatchObject({ issues: 'write' });
});
