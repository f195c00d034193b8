import { expect, test } from 'vitest';
import { findToken, mintInstallationToken, mintJobToken } from '#sandbox/world/tokens.ts';
import { createTestWorld } from './test-world.ts';

test('leaked tokens look like GitHub ones and have the same value in every rehearsal', async () => {
  const [one, two] = await Promise.all([createTestWorld(), createTestWorld()]);
  const token = findToken(one, 'leaked');
  expect(token?.value).toMatch(/^github_pat_[0-9a-f]{22}_[0-9a-f]{59}$/);
  expect(findToken(two, 'leaked')?.value).toBe(token?.value);
});

test('a job token has the job’s permissions and touches the incident repository only', async () => {
  const world = await createTestWorld();
  const run = { id: 7, job: 'declare' };
  const token = mintJobToken(world, { run, permissions: { issues: 'write' } });
  expect(token).toMatchObject({
    kind: 'job',
    permissions: { issues: 'write', metadata: 'read' },
    repositories: ['acme/incidents'],
    account: { login: 'github-actions[bot]', type: 'Bot' },
    run,
  });
});

test('an installation token needs the app’s own key and no more than it was granted', async () => {
  const world = await createTestWorld();
  const { observer, operator } = world.apps;
  const appId = String(observer.id);
  const { privateKey } = observer;
  expect(mintInstallationToken(world, { appId: '1', privateKey })).toMatchObject({
    reason: 'unknown-app',
  });
  expect(mintInstallationToken(world, { appId, privateKey: operator.privateKey })).toMatchObject({
    reason: 'wrong-key',
  });
  const greedy = { appId, privateKey, permissions: { actions: 'write' } } as const;
  expect(mintInstallationToken(world, greedy)).toMatchObject({ reason: 'not-granted' });
  expect(
    mintInstallationToken(world, { ...greedy, permissions: { members: 'read' } }),
  ).toMatchObject({ minted: true, token: { permissions: { members: 'read', metadata: 'read' } } });
});
