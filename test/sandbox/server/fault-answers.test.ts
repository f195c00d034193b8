/** The answers of GitHub's bad days: what each fault says, to be told apart. */
import { describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const COMMENTS = '/repos/acme/incidents/issues/1/comments';
const ON = 'POST /repos/{owner}/{repo}/issues/{n}/comments';
const REPOSITORY = 'repository(owner: "acme", name: "incidents")';

async function open(fault?: Fault): Promise<TestServer> {
  const server = await startTestServer();
  await openIssue(actAs(server.world, 'dana'), { title: 'One', body: '' });
  if (fault !== undefined) server.world.faults.push(fault);
  return server;
}

/** Sees the text that was sent, whatever it is. */
async function send(server: TestServer, route: string, body?: unknown) {
  const [method = '', path = ''] = route.split(' ');
  const response = await fetch(server.url + path, {
    method,
    headers: { authorization: `Bearer ${server.job().value}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const ask = (server: TestServer, query: string) => send(server, 'POST /graphql', { query });

describe('a limit', () => {
  test.each([
    [{ mode: 'rate-limit' }, 403, '0', null],
    [{ mode: 'rate-limit', status: 429 }, 429, '0', null],
    [{ mode: 'secondary-limit' }, 403, '999', '1'],
    [{ mode: 'secondary-limit', status: 429, retryAfter: 7 }, 429, '999', '7'],
    [{ mode: 'secondary-limit', retryAfter: 'none' }, 403, '999', null],
  ] as const)('%j', async (...[fault, status, remaining, retryAfter]) => {
    const server = await open({ on: ON, ...fault });
    const answer = await send(server, `POST ${COMMENTS}`, { body: 'x' });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('x-ratelimit-remaining')).toBe(remaining);
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(server.world.incidentRepository.threads.get(1)?.comments).toEqual([]);
  });

  test('of GraphQL is told with 200', async () => {
    const server = await open({ on: 'POST /graphql', mode: 'graphql-rate-limit' });
    const answer = await ask(server, '{ viewer { login } }');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
  });

  test('stops the 81st comment of a minute, and lets the next minute begin anew', async () => {
    const server = await open();
    for (let n = 1; n <= 80; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- GitHub counts one after the other
      expect((await send(server, `POST ${COMMENTS}`, { body: 'x' })).status).toBe(201);
    }
    const refused = await send(server, `POST ${COMMENTS}`, { body: 'x' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60']);
    server.world.clock.advance(60_000);
    expect((await send(server, `POST ${COMMENTS}`, { body: 'x' })).status).toBe(201);
  });
});

describe('a mishap', () => {
  test.each([
    [{ mode: 'something-went-wrong' }, 200, /^\{"errors":\[\{"message":"Something went wrong/],
    [{ mode: 'something-went-wrong', status: 502 }, 502, /Something went wrong/],
    [{ mode: 'timeout' }, 504, /We couldn't respond to your request in time/],
    [{ mode: 'html' }, 502, /^<!DOCTYPE html>/],
    [{ mode: 'html', status: 503 }, 503, /^<!DOCTYPE html>/],
  ] as const)('%j does nothing, or is done all the same', async (fault, status, words) => {
    const server = await open({ on: ON, ...fault });
    server.world.faults.push({ on: ON, ...fault, after: 1, performed: true });
    const comments = server.world.incidentRepository.threads.get(1)?.comments;
    const nothing = await send(server, `POST ${COMMENTS}`, { body: 'x' });
    expect([nothing.status, comments?.length]).toEqual([status, 0]);
    expect(nothing.text).toMatch(words);
    const done = await send(server, `POST ${COMMENTS}`, { body: 'x' });
    expect([done.status, comments?.length]).toEqual([status, 1]);
  });

  test.each([
    ['partial', 'FORBIDDEN'],
    ['resource-limits', 'RESOURCE_LIMITS_EXCEEDED'],
  ] as const)('%s leaves out the last thing asked and says %s', async (mode, type) => {
    const server = await open({ on: 'POST /graphql', mode });
    const { text } = await ask(server, `{ ${REPOSITORY} { name issue(number: 1) { title } } }`);
    expect(JSON.parse(text)).toMatchObject({
      data: { repository: { name: 'incidents', issue: null } },
      errors: [{ type, path: ['repository', 'issue'] }],
    });
  });
});

describe('lag', () => {
  const BRANCH = 'incident/INC-2026-0001';
  const QUESTION = `{ ${REPOSITORY} { ref(qualifiedName: "${BRANCH}") { target { oid } }
    issue(number: 1) { comments(last: 9) { nodes { body } } } } }`;

  test('shows branches and comments as they were before the last write, to that many reads', async () => {
    const server = await open({ on: '*', mode: 'lag', times: 3 });
    const files = [{ path: 'a', content: 'a' }];
    await pushFiles(actAs(server.world, 'dana'), { branch: BRANCH, message: 'M', files });
    const fresh = await ask(server, QUESTION);
    expect(JSON.parse(fresh.text)).toMatchObject({
      data: { repository: { issue: { comments: { nodes: [] } } } },
    });
    await send(server, `POST ${COMMENTS}`, { body: 'one' });
    expect((await ask(server, QUESTION)).text).toBe(fresh.text);
    expect((await send(server, `GET ${COMMENTS}`)).text).toBe('[]');
    const repository = server.world.incidentRepository.nodeId;
    const head = (await server.world.git.readObject(BRANCH))?.oid ?? '';
    await ask(
      server,
      `mutation { createRef(input: {repositoryId: "${repository}", name: "refs/heads/new",
        oid: "${head}"}) { clientMutationId } }`,
    );
    const ref = 'GET /repos/acme/incidents/git/ref/heads/new';
    expect((await send(server, ref)).status).toBe(404);
    expect((await send(server, ref)).status).toBe(200);
    expect((await ask(server, QUESTION)).text).toContain('one');
  });

  test('lags behind the last write that came to something', async () => {
    const server = await open({ on: '*', mode: 'lag', times: 2 });
    await send(server, `POST ${COMMENTS}`, { body: 'one' });
    await ask(
      server,
      `mutation { createRef(input: {repositoryId: "${server.world.incidentRepository.nodeId}",
        name: "refs/heads/new", oid: "${'0'.repeat(40)}"}) { clientMutationId } }`,
    );
    expect((await send(server, `GET ${COMMENTS}`)).text).toBe('[]');
    await send(server, `POST ${COMMENTS}`, { body: '' });
    expect((await send(server, `GET ${COMMENTS}`)).text).toBe('[]');
    expect((await send(server, `GET ${COMMENTS}`)).text).toContain('one');
  });
});
