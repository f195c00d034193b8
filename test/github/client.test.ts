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

describe('a bad day of GraphQL', () => {
  const FAULTS = [
    ['a secondary limit, told with 200', { mode: 'secondary-limit', status: 200, retryAfter: 2 }],
    ['a secondary limit, told with 429', { mode: 'secondary-limit', status: 429, retryAfter: 2 }],
    ['something that went wrong, told with 200', { mode: 'something-went-wrong' }],
    ['something that went wrong, told with 502', { mode: 'something-went-wrong', status: 502 }],
    ['a page', { mode: 'html' }],
    ['a timeout', { mode: 'timeout' }],
    ['no answer', { mode: 'disconnect' }],
  ] as const;

  it.each(FAULTS)('(%s) is got over by a question', async (_, fault) => {
    const { client, world } = await open();
    world.faults.push({ on: 'POST /graphql', ...fault });
    const answer = await client.query(THREAD, { number: 404 }, ['repository.issue']);
    expect(answer).toEqual({ repository: { issue: null } });
    expect(world.journal).toHaveLength(2);
  });

  const CHANGE = 'mutation { addComment(input: {subjectId: "x", body: "x"}) { clientMutationId } }';

  it.each([
    [false, 1],
    [true, 4],
  ])('(something went wrong) repeats a change that may be repeated (%s)', async (...given) => {
    const [repeatable, calls] = given;
    const { client, world } = await open();
    world.faults.push({ on: 'POST /graphql', mode: 'something-went-wrong', times: 9 });
    const change = client.mutate(CHANGE, {}, { repeatable });
    await expect(change).rejects.toMatchObject({ kind: 'broken' });
    expect(world.journal).toHaveLength(calls);
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

/** Waits of these attempts, begun in this order, by the order in which they end. */
async function race(attempts: readonly number[]) {
  const client = createClient({ token: 'x', baseUrl: 'https://api.example', retryBase: 100 });
  const ended: number[] = [];
  const settle = async (attempt: number, index: number) => {
    await client.settle(attempt);
    ended.push(index);
  };
  await Promise.all(attempts.map(settle));
  return ended;
}

describe('settling', () => {
  it('takes longer with each attempt', async () => {
    expect(await race([4, 2])).toEqual([1, 0]);
  });

  it('takes those who wait together different times', async () => {
    const together = Array.from({ length: 30 }, () => 3);
    expect(await race(together)).not.toEqual(together.map((_, index) => index));
  });
});
