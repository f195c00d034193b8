import { expect, test } from 'vitest';
import { startTestServer } from './test-server.ts';

const SHOP = '/repos/acme/shop';
const RUNS = `GET ${SHOP}/actions/runs`;

const shop = (run: object) => ({
  shop: {
    workflows: ['build', { name: 'old', state: 'disabled_inactivity' as const }],
    runs: [{ workflow: 'build', status: 'in_progress' as const, ...run }],
  },
});

test('refuses to disable what is not active, whatever made it so, and enables twice', async () => {
  const server = await startTestServer({ repositories: shop({}) });
  const client = server.operator();
  const put = async (file: string, verb: string) =>
    client(`PUT ${SHOP}/actions/workflows/${file}.yml/${verb}`);
  expect((await put('build', 'disable')).status).toBe(204);
  const message = 'Unable to disable a workflow that is not active.';
  expect(await put('build', 'disable')).toMatchObject({ status: 403, body: { message } });
  expect(await put('old', 'disable')).toMatchObject({ status: 403, body: { message } });
  expect((await put('build', 'enable')).status).toBe(204);
  expect((await put('build', 'enable')).status).toBe(204);
});

test('a cancelled run goes on for as many looks as it says, and force does not hurry it', async () => {
  const server = await startTestServer({
    repositories: shop({ cancel_takes: { reads: 2 } }),
  });
  const client = server.operator();
  const { body } = await client(RUNS);
  const id = JSON.stringify(body).match(/"id":(\d+)/)?.[1] ?? '';
  const see = async () => JSON.stringify((await client(RUNS)).body).match(/"status":"(\w+)"/)?.[1];
  expect((await client(`POST ${SHOP}/actions/runs/${id}/cancel`)).status).toBe(202);
  expect(await see()).toBe('in_progress');
  expect((await client(`POST ${SHOP}/actions/runs/${id}/force-cancel`)).status).toBe(202);
  expect(await see()).toBe('in_progress');
  expect(await see()).toBe('completed');
  expect(await client(`POST ${SHOP}/actions/runs/${id}/cancel`)).toMatchObject({
    status: 409,
    body: { message: 'Cannot cancel a workflow run that is completed.' },
  });
});

test('a cancel that takes a time is over when the clock of the world, or the real one, says so', async () => {
  const server = await startTestServer({
    repositories: shop({ cancel_takes: { milliseconds: 45_000 } }),
  });
  const client = server.operator();
  const [run] = server.world.repositories.get('acme/shop')?.runs ?? [];
  await client(`POST ${SHOP}/actions/runs/${String(run?.id)}/cancel`);
  const ONE = `GET ${SHOP}/actions/runs/${String(run?.id)}`;
  server.world.clock.advance(44_000);
  expect((await client(ONE)).body).toMatchObject({ status: 'in_progress', run_attempt: 1 });
  server.world.clock.advance(1000);
  expect((await client(ONE)).body).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
});
