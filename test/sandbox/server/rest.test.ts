import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { findToken } from '#sandbox/world/tokens.ts';
import type { Client } from './test-server.ts';
import { createClient, startTestServer } from './test-server.ts';

const REPO = '/repos/acme/incidents';
const SHOP = '/repos/acme/shop';

describe('the clock', () => {
  test('is the world’s, in the Date header and in every time', async () => {
    const server = await startTestServer();
    server.world.clock.advance(90_000);
    const opened = await server.as('dana')(`POST ${REPO}/issues`, { title: 'One' });
    expect(opened.headers.get('date')).toBe('Mon, 02 Mar 2026 09:01:30 GMT');
    expect(opened.body).toMatchObject({ created_at: '2026-03-02T09:01:30Z' });
  });
});

const toRemaining = async (client: Client): Promise<string | null> =>
  (await client('GET /user')).headers.get('x-ratelimit-remaining');

test('the rate limit counts down for each token, and begins anew with the hour', async () => {
  const server = await startTestServer();
  const [dana, other] = [server.as('dana'), server.as('dana')];
  expect([await toRemaining(dana), await toRemaining(dana)]).toEqual(['4999', '4998']);
  expect(await toRemaining(other)).toBe('4999');
  server.world.clock.advance(3_600_000);
  expect(await toRemaining(dana)).toBe('4999');
});

describe('access', () => {
  test('is refused to tokens nobody issued, and to revoked ones', async () => {
    const server = await startTestServer();
    const stranger = createClient(server.url, 'ghs_unknown');
    expect(await stranger('GET /user')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
  });

  test('to a repository a job cannot see is 404, to one it may only read 403', async () => {
    const server = await startTestServer();
    const job = createClient(server.url, server.job({ issues: 'read' }).value);
    expect((await job(`GET ${SHOP}`)).status).toBe(404);
    expect((await job(`GET ${REPO}/issues`)).status).toBe(200);
    expect(await job(`POST ${REPO}/issues`, { title: 'One' })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect((await job('GET /orgs/acme/teams/responder/memberships/dana')).status).toBe(403);
    expect((await createClient(server.url)(`GET ${REPO}`)).status).toBe(404);
  });

  test('of people goes by their role', async () => {
    const server = await startTestServer();
    const eve = server.as('eve');
    await eve(`POST ${REPO}/issues`, { title: 'Anyone who reads may open one' });
    expect((await eve(`POST ${REPO}/issues/1/labels`, ['x'])).status).toBe(403);
    expect((await eve(`GET ${SHOP}/keys`)).status).toBe(403);
    expect((await server.as('ada')(`GET ${SHOP}/keys`)).status).toBe(200);
  });

  test('an invited person’s membership is pending, not active', async () => {
    const server = await startTestServer();
    const path = 'GET /orgs/acme/teams/responder/memberships/ada';
    expect((await server.observer()(path)).body).toMatchObject({ state: 'pending' });
  });

  test('the legacy permission knows four words, role_name all of them', async () => {
    const server = await startTestServer({
      tokens: {},
      people: { mo: { permission: 'maintain' }, tess: { permission: 'triage' } },
    });
    const ask = server.observer();
    const permission = (login: string): Promise<unknown> =>
      ask(`GET ${REPO}/collaborators/${login}/permission`).then(({ body }) => body);
    expect(await permission('mo')).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect(await permission('tess')).toMatchObject({ permission: 'read', role_name: 'triage' });
  });
});

test('a route the sandbox does not speak is named, in the answer and in the journal', async () => {
  const server = await startTestServer();
  const answer = await server.as('dana')('GET /repos/acme/incidents/stargazers');
  expect(answer).toMatchObject({
    status: 404,
    body: { message: 'The sandbox does not speak GET /repos/acme/incidents/stargazers.' },
  });
  expect(server.world.journal.at(-1)).toMatchObject({ route: 'unknown route', token: 'dana' });
});

test('an address with a stray percent sign is answered, and names nothing', async () => {
  const server = await startTestServer();
  const reply = await server.as('dana')('GET /repos/acme/incidents/contents/%zz');
  expect(reply.status).toBe(404);
});

test('a reaction is new once and then found', async () => {
  const server = await startTestServer();
  const dana = server.as('dana');
  await dana(`POST ${REPO}/issues`, { title: 'One' });
  const react = (): ReturnType<typeof dana> =>
    dana(`POST ${REPO}/issues/1/reactions`, { content: 'eyes' });
  const first = await react();
  expect([first.status, (await react()).status]).toEqual([201, 200]);
  const { id } = z.object({ id: z.number() }).parse(first.body);
  expect((await dana(`DELETE ${REPO}/issues/1/reactions/${String(id)}`)).status).toBe(204);
});

test('files, blobs and trees come from Git', async () => {
  const server = await startTestServer();
  const { world } = server;
  const change = { path: 'incidents/é.md', content: 'über\n' };
  await pushFiles(actAs(world, 'dana'), { branch: 'incident/x', message: 'm', files: [change] });
  const dana = server.as('dana');
  const path = `${REPO}/contents/incidents/${encodeURIComponent('é.md')}`;
  const file = await dana(`GET ${path}?ref=incident/x`);
  const content = Buffer.from('über\n').toString('base64');
  expect(file.body).toMatchObject({ type: 'file', path: 'incidents/é.md', content });
  const { sha } = z.object({ sha: z.string() }).parse(file.body);
  expect((await dana(`GET ${REPO}/git/blobs/${sha}`)).body).toMatchObject({ content, size: 6 });
  const tree = await dana(`GET ${REPO}/git/trees/incident%2Fx?recursive=1`);
  expect(JSON.stringify(tree.body)).toContain('incidents/é.md');
  expect((await dana(`GET ${path}`)).status).toBe(404);
  expect((await dana(`GET ${REPO}/contents/incidents?ref=incident/x`)).body).toMatchObject([
    { type: 'file', path: 'incidents/é.md' },
  ]);
});

test('a pull request needs a head that exists; a draft and a second merge are 405', async () => {
  const server = await startTestServer();
  const files = [{ path: 'a', content: 'a' }];
  await pushFiles(actAs(server.world, 'dana'), { branch: 'incident/x', message: 'm', files });
  const dana = server.as('dana');
  const pull = { title: 'P', base: 'main', head: 'incident/x' };
  expect((await dana(`POST ${REPO}/pulls`, { ...pull, head: 'none' })).status).toBe(422);
  await dana(`POST ${REPO}/pulls`, { ...pull, draft: true });
  expect((await dana(`PUT ${REPO}/pulls/1/merge`, {})).status).toBe(405);
  await dana(`PATCH ${REPO}/pulls/1`, { state: 'closed' });
  await dana(`POST ${REPO}/pulls`, pull);
  const stale = { sha: 'f'.repeat(40) };
  expect((await dana(`PUT ${REPO}/pulls/2/merge`, stale)).status).toBe(409);
  expect((await dana(`PUT ${REPO}/pulls/2/merge`, {})).status).toBe(200);
  expect((await dana(`PUT ${REPO}/pulls/2/merge`, {})).status).toBe(405);
});

test('more than fifty annotations in one request are refused; a change appends', async () => {
  const server = await startTestServer();
  const job = createClient(server.url, server.job().value);
  const note = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
  const output = (count: number): unknown => ({
    title: 't',
    summary: 's',
    annotations: Array.from({ length: count }, () => note),
  });
  const head = await server.world.git.readObject('refs/heads/main');
  const check = { name: 'validate', head_sha: head?.oid };
  const post = `POST ${REPO}/check-runs`;
  expect((await job(post, { ...check, output: output(51) })).status).toBe(422);
  const { id } = z
    .object({ id: z.number() })
    .parse((await job(post, { ...check, output: output(50) })).body);
  const changed = await job(`PATCH ${REPO}/check-runs/${String(id)}`, { output: output(2) });
  expect(changed.body).toMatchObject({ output: { annotations_count: 52 } });
});

describe('containment', () => {
  test('revoking needs no credentials, takes only the kinds GitHub takes and ends the token', async () => {
    const server = await startTestServer();
    const value = findToken(server.world, 'leaked')?.value ?? '';
    const anyone = createClient(server.url);
    const revoke = 'POST /credentials/revoke';
    expect((await server.as('dana')(revoke, { credentials: [value] })).status).toBe(403);
    expect((await anyone(revoke, { credentials: ['ghs_' + 'a'.repeat(36)] })).status).toBe(422);
    expect((await anyone(revoke, { credentials: ['ghp_' + 'a'.repeat(36)] })).status).toBe(202);
    const leaked = createClient(server.url, value);
    expect((await leaked('GET /user')).body).toMatchObject({ login: 'dana' });
    expect((await anyone(revoke, { credentials: [value] })).status).toBe(202);
    expect((await leaked('GET /user')).status).toBe(401);
    expect(JSON.stringify(server.world.journal)).not.toContain(value);
  });

  test('a disabled workflow leaves its runs; cancelled, the stubborn one stays until forced', async () => {
    const server = await startTestServer();
    const operator = server.operator();
    expect((await operator(`PUT ${SHOP}/actions/workflows/deploy.yml/disable`)).status).toBe(204);
    const workflows = await operator(`GET ${SHOP}/actions/workflows`);
    expect(workflows.body).toMatchObject({
      total_count: 2,
      workflows: [{ state: 'active' }, { name: 'deploy', state: 'disabled_manually' }],
    });
    const queued = await operator(`GET ${SHOP}/actions/runs?status=queued`);
    const { workflow_runs: runs } = z
      .object({ workflow_runs: z.array(z.object({ id: z.number() })) })
      .parse(queued.body);
    const run = `${SHOP}/actions/runs/${String(runs[0]?.id)}`;
    expect((await operator(`POST ${run}/cancel`)).status).toBe(202);
    expect((await operator(`GET ${run}`)).body).toMatchObject({ status: 'queued' });
    expect((await operator(`POST ${run}/force-cancel`)).status).toBe(202);
    expect((await operator(`GET ${run}`)).body).toMatchObject({
      status: 'completed',
      conclusion: 'cancelled',
    });
    expect((await operator(`POST ${run}/cancel`)).status).toBe(409);
  });

  test('a deploy key is removed and can be made again with the same text', async () => {
    const server = await startTestServer();
    const operator = server.operator();
    const Keys = z.array(z.object({ id: z.number(), title: z.string(), key: z.string() }));
    const [key] = Keys.parse((await operator(`GET ${SHOP}/keys`)).body);
    const again = { title: key?.title, key: key?.key };
    expect((await operator(`POST ${SHOP}/keys`, again)).status).toBe(422);
    expect((await operator(`DELETE ${SHOP}/keys/${String(key?.id)}`)).status).toBe(204);
    expect((await operator(`GET ${SHOP}/keys/${String(key?.id)}`)).status).toBe(404);
    expect((await operator(`POST ${SHOP}/keys`, again)).status).toBe(201);
  });
});
