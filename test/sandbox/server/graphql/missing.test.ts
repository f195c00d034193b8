/** What GitHub says of things that are not there: null, and for most of them an error beside it. */
import { describe, expect, test } from 'vitest';
import { BRANCH, openIncident } from './open-incident.ts';
import { createClient, startTestServer, type TestServer } from '../test-server.ts';

async function ask(server: TestServer, fields: string): Promise<unknown> {
  const query = `{ repository(owner: "acme", name: "incidents") { ${fields} } }`;
  const job = createClient(server.url, server.job().value);
  const { status, body } = await job('POST /graphql', { query });
  expect(status).toBe(200);
  return body;
}

async function open(): Promise<TestServer> {
  const server = await startTestServer();
  await openIncident(server.world);
  return server;
}

const missed = (key: string, path: string) => ({
  type: 'NOT_FOUND',
  path: ['repository', 'ref', 'target', key],
  locations: [expect.anything()],
  message: `Could not resolve file for path '${path}'.`,
});

describe('a file that is not there', () => {
  test('is null with one error each, which names the alias, and the rest of the answer stands', async () => {
    const body = await ask(
      await open(),
      `ref(qualifiedName: "${BRANCH}") { target { ... on Commit {
        there: file(path: "incidents/record.md") { type }
        file(path: "incidents/none") { type }
        other: file(path: "nowhere/none") { type }
      } } }`,
    );
    expect(body).toEqual({
      data: {
        repository: { ref: { target: { there: { type: 'blob' }, file: null, other: null } } },
      },
      errors: [missed('file', 'incidents/none'), missed('other', 'nowhere/none')],
    });
  });
});

test('a missing ref is null, and nothing is said of it', async () => {
  expect(await ask(await open(), 'ref(qualifiedName: "refs/heads/none") { name }')).toEqual({
    data: { repository: { ref: null } },
  });
});

test.each([
  ['issueOrPullRequest(number: 999) { __typename }', 'an issue or pull request'],
  ['issue(number: 999) { id }', 'an Issue'],
])('a missing thread is an error: %s', async (field, noun) => {
  expect(await ask(await open(), field)).toMatchObject({
    errors: [
      { type: 'NOT_FOUND', message: `Could not resolve to ${noun} with the number of 999.` },
    ],
  });
});

test('a missing repository and an unknown node are errors', async () => {
  const server = await open();
  const job = createClient(server.url, server.job().value);
  const query = '{ repository(owner: "acme", name: "none") { id } node(id: "D_abcdefgh") { id } }';
  expect((await job('POST /graphql', { query })).body).toMatchObject({
    data: { repository: null, node: null },
    errors: [
      {
        type: 'NOT_FOUND',
        path: ['repository'],
        message: "Could not resolve to a Repository with the name 'acme/none'.",
      },
      {
        type: 'NOT_FOUND',
        path: ['node'],
        message: "Could not resolve to a node with the global id of 'D_abcdefgh'",
      },
    ],
  });
});

test.each(['error', 'null'] as const)('a missing object is null, with doubt: %s', async (doubt) => {
  const server = await open();
  server.world.doubts.missingObject = doubt;
  const body = await ask(server, 'object(expression: "main:nope") { oid }');
  expect(body).toMatchObject({ data: { repository: { object: null } } });
  expect(JSON.stringify(body).includes('NOT_FOUND')).toBe(doubt === 'error');
});

test('more than a hundred at once are refused', async () => {
  expect(await ask(await open(), 'labels(first: 101) { totalCount }')).toMatchObject({
    errors: [{ type: 'EXCESSIVE_PAGINATION' }],
  });
});

test('a field that the token may not read is null, the others are answered', async () => {
  const server = await open();
  const job = createClient(server.url, server.job({ contents: 'read' }).value);
  const query = '{ repository(owner: "acme", name: "incidents") { name issue(number: 1) { id } } }';
  expect((await job('POST /graphql', { query })).body).toMatchObject({
    data: { repository: { name: 'incidents', issue: null } },
    errors: [
      {
        type: 'FORBIDDEN',
        path: ['repository', 'issue'],
        message: 'Resource not accessible by integration',
      },
    ],
  });
});
