import { describe, expect, it } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { createClient } from '#github/client.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

async function open() {
  const server = await startTestServer();
  const client = createClient({ token: server.job().value, baseUrl: server.url, retryBase: 1 });
  return { ...server, client };
}

const THREAD =
  'query ($number: Int!) { repository(owner: "acme", name: "incidents") { issue(number: $number) { id } } }';

describe('the clock', () => {
  it('is GitHub\u2019s own and unknown before GitHub has spoken', async () => {
    const { client, world } = await open();
    expect(() => client.clock.now()).toThrow(/ask it something first/);
    await client.octokit.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'incidents' });
    expect(client.clock.now().getTime()).toBe(
      Math.floor(world.clock.now().getTime() / 1000) * 1000,
    );
    world.clock.advance(90_000);
    await client.octokit.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'incidents' });
    expect(client.clock.now().getTime()).toBe(
      Math.floor(world.clock.now().getTime() / 1000) * 1000,
    );
  });
});

describe('failures', () => {
  it('become UpstreamError with the route as a template and the status, and hold no request', async () => {
    const { client } = await open();
    const route = 'GET /repos/{owner}/{repo}';
    const failure = client.octokit.request(route, { owner: 'acme', repo: 'nothing' });
    const error = await failure.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UpstreamError);
    expect(error).toMatchObject({ status: 404, route });
    expect(JSON.stringify(error instanceof Error ? error.cause : '')).not.toMatch(
      /authorization|bearer/i,
    );
  });

  it('keep a credential that was sent out of what is thrown', async () => {
    const { url } = await startTestServer();
    const secret = `ghp_${'s'.repeat(36)}`;
    const client = createClient({ token: 'wrong', baseUrl: url, retryBase: 1 });
    const sent = client.octokit.request('POST /credentials/revoke', { credentials: [secret] });
    const error = await sent.catch((caught: unknown) => caught);
    const { inspect } = await import('node:util');
    expect(inspect(error, { depth: 10 })).not.toContain(secret);
  });

  it('of GraphQL are thrown too, a missing thing unless the question expects it', async () => {
    const { client } = await open();
    await expect(client.query(THREAD, { number: 404 })).rejects.toMatchObject({ kind: 'missing' });
    const answer = await client.query(THREAD, { number: 404 }, ['repository.issue']);
    expect(answer).toEqual({ repository: { issue: null } });
  });

  it('that pass are retried, those that do not are not', async () => {
    const { client, world } = await open();
    const route = 'GET /repos/{owner}/{repo}';
    world.faults.push({ on: route, status: 502, times: 2 });
    await client.octokit.request(route, { owner: 'acme', repo: 'incidents' });
    expect(world.journal.map((entry) => entry.status)).toEqual([502, 502, 200]);
    const cancel = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel';
    world.faults.push({ on: cancel, status: 409 });
    await expect(
      client.octokit.request(cancel, { owner: 'acme', repo: 'incidents', run_id: 1 }),
    ).rejects.toMatchObject({ status: 409 });
    expect(world.journal).toHaveLength(4);
  });
});

describe('limits', () => {
  it('that lift soon are waited for', async () => {
    const { client, world } = await open();
    const route = 'GET /repos/{owner}/{repo}';
    world.faults.push({ on: route, mode: 'secondary-limit', times: 1 });
    const answer = await client.octokit.request(route, { owner: 'acme', repo: 'incidents' });
    expect(answer.status).toBe(200);
  });
});
