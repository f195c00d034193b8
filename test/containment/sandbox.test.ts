/** The same lives of a receipt, through the real adapter against the sandbox's GitHub. */
import { describe, expect, it } from 'vitest';
import { openOrganisation } from '#providers/github/client.ts';
import { mintInstallationToken } from '#sandbox/world/tokens.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';
import {
  after,
  approve,
  contain,
  deposit,
  execute,
  openScene,
  rollback,
  SECRET,
  type Scene,
} from '../support/containment.ts';
import { openGitHub } from '../support/providers.ts';

async function openSandbox() {
  const { world, url } = await startTestServer();
  const { id, privateKey } = world.apps.operator;
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  if (!minted.minted) throw new Error(minted.message);
  const leaked = [...world.tokens.values()].find(({ kind }) => kind === 'leaked');
  const shop = world.repositories.get('acme/shop');
  if (leaked === undefined || shop === undefined) throw new Error('no leaked token or no shop');
  const scene = openScene();
  const line = { token: minted.token.value, baseUrl: url, retryBase: 1 };
  scene.world.providers = openGitHub(openOrganisation(line), scene.world.settings);
  return { scene, world, leaked, shop };
}

async function takeBack(scene: Scene) {
  const back = await rollback(scene);
  if (back.outcome !== 'planned') throw new Error(back.message);
  const approval = { at: after(25) };
  await approve(scene, back.receipt.rollback?.plan.digest ?? '', approval);
  return execute(scene, { at: after(26) });
}

describe('against the sandbox', () => {
  it('revokes a leaked token with three calls, the revocation without authentication', async () => {
    const { scene, world, leaked } = await openSandbox();
    await deposit(scene, 'C-01', leaked.value);
    const executed = await contain(scene, 'github/revoke-credential credential=C-01');
    expect(executed.outcome).toBe('verified');
    expect(leaked.revoked).toBe(true);
    expect(
      world.journal.map(
        ({ method, path, status, token }) => `${method} ${path} ${status} ${token}`,
      ),
    ).toEqual([
      'GET /user 200 leaked',
      'POST /credentials/revoke 202 anonymous',
      'GET /user 401 leaked',
    ]);
    expect(JSON.stringify([...scene.files()])).not.toContain(leaked.value);
    expect(SECRET).not.toBe(leaked.value);
  });

  it('finishes a revocation whose answer was lost', async () => {
    const { scene, world, leaked } = await openSandbox();
    await deposit(scene, 'C-01', leaked.value);
    world.faults.push({ on: 'POST /credentials/revoke', mode: 'lost', times: 10 });
    const line = 'github/revoke-credential credential=C-01';
    const first = await contain(scene, line);
    expect(first.outcome).toBe('unknown');
    expect(JSON.stringify(first)).not.toContain(leaked.value);
    expect((await execute(scene, { firstAttempt: false })).outcome).toBe('verified');
  });

  it('removes a deploy key although the answer was lost, and adds it again', async () => {
    const { scene, world, shop } = await openSandbox();
    const [before] = shop.deployKeys;
    world.faults.push({ on: 'DELETE /repos/{owner}/{repo}/keys/{key_id}', mode: 'lost' });
    const executed = await contain(scene, 'github/remove-deploy-key repository=shop key=ci');
    expect(executed.outcome).toBe('verified');
    expect(shop.deployKeys).toEqual([]);
    expect((await takeBack(scene)).outcome).toBe('rolled-back');
    expect(shop.deployKeys).toMatchObject([{ title: 'ci', key: before?.key }]);
  });

  it('halts the workflows, stubborn runs too, and resumes them', async () => {
    const { scene, shop } = await openSandbox();
    const executed = await contain(scene, 'github/halt-workflows repository=acme/shop');
    expect(executed.outcome).toBe('verified');
    expect(shop.workflows.map(({ state }) => state)).toEqual([
      'disabled_manually',
      'disabled_manually',
    ]);
    expect(shop.runs.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect((await takeBack(scene)).outcome).toBe('rolled-back');
    expect(shop.workflows.map(({ state }) => state)).toEqual(['active', 'active']);
    expect(shop.runs.map(({ status }) => status)).toEqual(['completed', 'completed']);
  });
});
