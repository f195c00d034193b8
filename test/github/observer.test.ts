/** Who is in which team, however many people have logins alike. */
import { expect, test } from 'vitest';
import { openObserver } from '#github/observer.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { addNamesakes } from '#sandbox/world/people.ts';
import { mintInstallationToken } from '#sandbox/world/tokens.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

async function openRoom(count: number) {
  const { world, url } = await startTestServer();
  const { account } = actAs(world, 'dana');
  await openIssue(actAs(world, 'dana'), { title: 'x', body: '' });
  addNamesakes(world, account, count);
  const { id, privateKey } = world.apps.observer;
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  if (!minted.minted) throw new Error(minted.message);
  const options = { token: minted.token.value, baseUrl: url, retryBase: 1, teams: true };
  const observer = openObserver(options, { owner: 'acme', name: 'incidents' });
  const ask = (login: string, who: number) =>
    observer.fetchRequest({ number: 1, login, id: who, teams: ['responder', 'approver'] });
  return { world, account, ask };
}

test.each([
  [0, 1],
  [99, 1],
  [100, 2],
  [350, 4],
])('finds a person among %d namesakes with %d requests', async (count, requests) => {
  const { world, account, ask } = await openRoom(count);
  expect((await ask('dana', account.id)).memberships).toEqual(new Set(['responder']));
  expect(world.journal).toHaveLength(requests);
});

test('finds nobody by name alone, however many there are', async () => {
  const { world, ask } = await openRoom(120);
  const eve = actAs(world, 'eve').account.id;
  expect((await ask('dana', eve)).memberships).toEqual(new Set());
});

test('a page that cannot be read fails, and is no answer', async () => {
  const { world, account, ask } = await openRoom(120);
  world.faults.push({ on: 'POST /graphql', status: 403, after: 1, times: 9 });
  await expect(ask('dana', account.id)).rejects.toMatchObject({ name: 'UpstreamError' });
});

test('says that it does not know when there are more than anyone reads', async () => {
  const { world, account, ask } = await openRoom(1000);
  expect((await ask('dana', account.id)).memberships).toBeUndefined();
  expect(world.journal).toHaveLength(10);
});
