import { expect, it } from 'vitest';
import { openObserver } from '#github/observer.ts';
import { openOrganisation } from '#providers/github/client.ts';
import { mintInstallationToken, mintPersonToken } from '#sandbox/world/tokens.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { startTestServer } from '../../sandbox/server/test-server.ts';

const SHOP = { owner: 'acme', name: 'shop' };

async function open() {
  const server = await startTestServer({
    people: {
      dana: { roles: ['responder'] },
      ines: { invited: ['responder'], permission: 'write' },
    },
    repositories: { shop: { workflows: ['build'] } },
  });
  const { id, privateKey } = server.world.apps.operator;
  const minted = mintInstallationToken(server.world, { appId: String(id), privateKey });
  if (!minted.minted) throw new Error(minted.message);
  const line = { token: minted.token.value, baseUrl: server.url, retryBase: 1 };
  const shop = server.world.repositories.get('acme/shop');
  if (shop === undefined) throw new Error('No shop');
  return { ...server, line, shop };
}

it('finds every active run, also behind a long history', async () => {
  const { line, shop, world } = await open();
  const actor = world.accounts.get('dana');
  const workflow = shop.workflows[0];
  if (actor === undefined || workflow === undefined) throw new Error('No world');
  const add = (id: number, status: 'completed' | 'waiting' | 'in_progress') =>
    shop.runs.push({
      id,
      workflowId: workflow.id,
      status,
      stubborn: false,
      headBranch: 'main',
      actor,
      createdAt: world.clock.now(),
    });
  add(1, 'waiting');
  for (let id = 2; id < 230; id += 1) add(id, 'completed');
  for (let id = 230; id < 345; id += 1) add(id, 'in_progress');
  const runs = await openOrganisation(line).fetchActiveRuns(SHOP);
  expect(runs).toHaveLength(116);
  expect(runs[0]).toMatchObject({ id: 1, status: 'waiting' });
});

it('takes a repository that is not there for unknown, not for an error', async () => {
  const { line } = await open();
  const organisation = openOrganisation(line);
  expect(await organisation.fetchRepositoryId({ owner: 'acme', name: 'none' })).toBeUndefined();
  expect(await organisation.deleteDeployKey(SHOP, 99)).toBe(false);
});

it('counts active members alone, by numeric id', async () => {
  const { world, url } = await open();
  const { id, privateKey } = world.apps.observer;
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  if (!minted.minted) throw new Error(minted.message);
  await openIssue(actAs(world, 'dana'), { title: 'One', body: '', labels: [] });
  const line = { token: minted.token.value, baseUrl: url, retryBase: 1, teams: true };
  const observer = openObserver(line, { owner: 'acme', name: 'incidents' });
  const ask = async (login: string, numeric = world.accounts.get(login)?.id ?? 0) => {
    const question = { number: 1, login, id: numeric, teams: ['responder', 'no-such-team'] };
    return [...((await observer.fetchRequest(question)).memberships ?? [])];
  };
  expect(await ask('dana')).toEqual(['responder']);
  expect(await ask('dana', 4711)).toEqual([]);
  expect(await ask('ines')).toEqual([]);
});

const DISABLE = 'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable';

it('disables once, and says so also when the answer was lost', async () => {
  const { line, shop, world } = await open();
  const organisation = openOrganisation(line);
  const id = shop.workflows[0]?.id ?? 0;
  world.faults.push({ on: DISABLE, mode: 'lost', times: 1 });
  expect(await organisation.disableWorkflow(SHOP, id)).toBe(true);
  expect(shop.workflows[0]?.state).toBe('disabled_manually');
  expect(await organisation.disableWorkflow(SHOP, id)).toBe(false);
});

it('takes no other refusal for a workflow that is stopped', async () => {
  const { line, shop, world } = await open();
  world.faults.push({ on: DISABLE, mode: 'forbid', times: 1 });
  const id = shop.workflows[0]?.id ?? 0;
  await expect(openOrganisation(line).disableWorkflow(SHOP, id)).rejects.toThrow();
  expect(shop.workflows[0]?.state).toBe('active');
});

it('tells what GitHub answers to a credential, at once and whatever it is', async () => {
  const { line, world } = await open();
  const organisation = openOrganisation(line);
  const token = mintPersonToken(world, 'dana').value;
  expect(await organisation.probeCredential('ghp_nobody')).toBe(401);
  expect(await organisation.probeCredential(token)).toBe(200);
  world.faults.push({ on: 'GET /user', mode: 'rate-limit', times: 1 });
  expect(await organisation.probeCredential(token)).toBe(403);
  world.faults.push({ on: 'GET /user', mode: 'disconnect', times: 1 });
  expect(await organisation.probeCredential(token)).toBeUndefined();
});
