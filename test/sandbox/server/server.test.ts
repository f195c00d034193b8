import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '#sandbox/server/server.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../world/bare-world.ts';

let world: World;
let server: Awaited<ReturnType<typeof startServer>>;
let token: string;

beforeAll(async () => {
  world = await createBareWorld();
  server = await startServer(world);
  token = mintPersonToken(world, 'dana').value;
});

afterAll(() => server.close());

interface Sent {
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

const send = (path: string, init: Sent = {}) =>
  fetch(`${server.url}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...init.headers },
  });

test('the clock is the world’s, in the headers too', async () => {
  const { headers } = await send('/user');
  expect(headers.get('date')).toBe('Mon, 02 Mar 2026 09:00:00 GMT');
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test('what the caller has already costs nothing', async () => {
  const first = await send('/user');
  const etag = first.headers.get('etag') ?? '';
  const again = await send('/user', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(again.headers.get('x-ratelimit-used')).toBe(first.headers.get('x-ratelimit-used'));
});

test('a dead token is refused before anything is looked at, and the journal says so', async () => {
  const answer = await send('/nothing', { headers: { authorization: 'Bearer x' } });
  expect(answer.status).toBe(401);
  expect(world.journal.at(-1)).toMatchObject({
    status: 401,
    route: 'unknown route',
    token: 'anonymous',
  });
});

test('a body that is no JSON is refused, whatever the route', async () => {
  const init = { method: 'POST', body: '{' };
  expect((await send('/repos/acme/incidents/labels', init)).status).toBe(400);
  expect(world.incidentRepository.labels.size).toBe(0);
});

test('a repository is found by its number', async () => {
  const { id } = world.incidentRepository;
  expect(await (await send(`/repositories/${String(id)}`)).json()).toMatchObject({
    full_name: 'acme/incidents',
  });
});

test('a fault breaks the connection after the request was done', async () => {
  world.faults.push({ on: 'POST /repos/{owner}/{repo}/labels', mode: 'lost' });
  const init = { method: 'POST', body: '{"name":"x"}' };
  await expect(send('/repos/acme/incidents/labels', init)).rejects.toThrow('fetch failed');
  expect(world.incidentRepository.labels.has('x')).toBe(true);
});

test('a port that is taken is refused', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer(world, { port })).rejects.toThrow('EADDRINUSE');
});
