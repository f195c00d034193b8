import { expect, test } from 'vitest';
import { toAppPermissions } from '#sandbox/world/app-permissions.ts';
import { mintInstallationToken } from '#sandbox/world/tokens.ts';
import { toAppManifests } from '#providers/registration.ts';
import { steps } from '../../support/providers.ts';
import { createClient, startTestServer } from '../server/test-server.ts';

test('the Apps may do exactly what their manifests ask an organisation to grant', () => {
  const { observer, operator } = toAppManifests(steps.items);
  expect(toAppPermissions()).toEqual({
    observer: observer.default_permissions,
    operator: operator.default_permissions,
  });
});

test('a workflow can ask for no permission that no step names', async () => {
  const { world } = await startTestServer();
  const { id, privateKey } = world.apps.operator;
  const asked = { appId: String(id), privateKey, permissions: { secrets: 'write' } } as const;
  expect(mintInstallationToken(world, asked)).toMatchObject({ reason: 'not-granted' });
});

test('a step fails when the workflow does not ask for its permission', async () => {
  const { world, url } = await startTestServer();
  const { id, privateKey } = world.apps.operator;
  const mint = (permissions: Record<string, 'read' | 'write'>) => {
    const minted = mintInstallationToken(world, { appId: String(id), privateKey, permissions });
    if (!minted.minted) throw new Error(minted.message);
    return createClient(url, minted.token.value);
  };
  const disable = 'PUT /repos/acme/shop/actions/workflows/deploy.yml/disable';
  expect((await mint({ administration: 'write' })(disable)).status).toBe(403);
  expect((await mint({ actions: 'read' })(disable)).status).toBe(403);
  expect((await mint({ actions: 'write' })(disable)).status).toBe(204);
});
