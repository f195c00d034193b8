import { describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import type { Client, TestServer } from './test-server.ts';
import { createClient, startTestServer } from './test-server.ts';

const COMMENT = 'POST /repos/acme/incidents/issues/1/comments';
const ON = 'POST /repos/{owner}/{repo}/issues/{n}/comments';

async function startWith(
  fault: Fault,
): Promise<{ server: TestServer; post: () => ReturnType<Client> }> {
  const server = await startTestServer();
  await openIssue(actAs(server.world, 'dana'), { title: 'One', body: '' });
  server.world.faults.push(fault);
  const dana = server.as('dana');
  return { server, post: () => dana(COMMENT, { body: 'hello' }) };
}

const count = ({ world }: TestServer): number | undefined =>
  world.incidentRepository.threads.get(1)?.comments.length;

describe('a fault', () => {
  test('answers instead of performing, lets some pass first and is spent after its times', async () => {
    const { server, post } = await startWith({ on: ON, status: 502, times: 2, after: 1 });
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await post()).status);
    expect(statuses).toEqual([201, 502, 502, 201]);
    expect(count(server)).toBe(2);
    expect(server.world.journal[1]).toMatchObject({ status: 502, fault: 'before 502' });
  });

  test('that loses the answer has performed the request', async () => {
    const { server, post } = await startWith({ on: ON, mode: 'lost' });
    await expect(post()).rejects.toThrow('fetch failed');
    expect(count(server)).toBe(1);
    expect(server.world.journal.at(-1)).toMatchObject({ status: 201, fault: 'lost' });
  });

  test('that disconnects has not', async () => {
    const { server, post } = await startWith({ on: ON, mode: 'disconnect' });
    await expect(post()).rejects.toThrow('fetch failed');
    expect(count(server)).toBe(0);
    expect((await post()).status).toBe(201);
  });

  test('is told apart as GitHub tells its limits apart', async () => {
    const { server, post } = await startWith({ on: ON, mode: 'rate-limit' });
    server.world.faults.push({ on: ON, mode: 'secondary-limit', after: 1 });
    const primary = await post();
    expect(primary.status).toBe(403);
    expect(primary.headers.get('x-ratelimit-remaining')).toBe('0');
    const secondary = await post();
    expect(secondary.status).toBe(403);
    expect(secondary.headers.get('retry-after')).toBe('1');
    expect((await post()).headers.get('x-ratelimit-remaining')).not.toBe('0');
  });

  test('can name one GraphQL field and move the branch under a writer', async () => {
    const { server } = await startWith({
      on: 'POST /graphql createCommitOnBranch',
      mode: 'move-ref',
    });
    const branch = 'incident/INC-2026-0001';
    const files = [{ path: 'a', content: 'a' }];
    const push = await pushFiles(actAs(server.world, 'dana'), { branch, message: 'm', files });
    const job = createClient(server.url, server.job().value);
    const query = `mutation { createCommitOnBranch(input: {
      branch: {repositoryNameWithOwner: "acme/incidents", branchName: "${branch}"}
      message: {headline: "x"} expectedHeadOid: "${push.written ? push.oid : ''}"
      fileChanges: {additions: [{path: "b", contents: "Yg=="}]} }) { commit { oid } } }`;
    expect((await job('POST /graphql', { query: '{ viewer { login } }' })).body).toMatchObject({
      data: { viewer: { login: 'github-actions[bot]' } },
    });
    expect((await job('POST /graphql', { query })).body).toMatchObject({
      errors: [{ type: 'STALE_DATA' }],
    });
  });
});

test('the journal names who asked, from which job, and never a token', async () => {
  const { server, post } = await startWith({ on: ON, mode: 'slow', delay: 5 });
  await post();
  const token = server.job();
  await createClient(server.url, token.value)(COMMENT, { body: token.value });
  expect(server.world.journal).toMatchObject([
    { n: 1, token: 'dana', fault: 'slow', at: '2026-03-02T09:00:00.000Z' },
    { n: 2, token: 'GITHUB_TOKEN of command', run: { id: 7, job: 'command' }, status: 201 },
  ]);
  expect(JSON.stringify(server.world.journal)).not.toContain(token.value);
});
