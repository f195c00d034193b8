import { describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Permissions } from '#sandbox/world/types.ts';
import type { TestServer } from '../test-server.ts';
import { BRANCH, openIncident } from './open-incident.ts';
import { readErrors, startTestServer } from '../test-server.ts';

const runs = (type: string): string =>
  `checkRuns(first: 5, filterBy: {checkName: "validate", checkType: ${type}}) { nodes { name status conclusion } }`;

const addition = (path: string, text: string): unknown => ({
  additions: [{ path, contents: Buffer.from(text).toString('base64') }],
});

test('a ref tells what another branch has of its own, oldest first', async () => {
  const server = await startTestServer();
  const { head } = await openIncident(server.world);
  const files = [{ path: 'more.md', content: 'x' }];
  const more = await pushFiles(actAs(server.world, 'dana'), {
    branch: BRANCH,
    message: 'M',
    files,
  });
  await pushFiles(actAs(server.world, 'ada'), { branch: 'main', message: 'N', files });
  const document = `query($branch: String!) { repository(owner: "acme", name: "incidents") {
    defaultBranchRef { compare(headRef: $branch) {
      aheadBy behindBy commits(first: 1) { totalCount nodes { oid } pageInfo { hasNextPage } }
    } }
  } }`;
  const ask = (branch: string) => server.octokit().graphql(document, { branch });
  expect(more.written).toBe(true);
  expect(await ask(BRANCH)).toMatchObject({
    repository: {
      defaultBranchRef: {
        compare: {
          aheadBy: 2,
          behindBy: 1,
          commits: { totalCount: 2, nodes: [{ oid: head }], pageInfo: { hasNextPage: true } },
        },
      },
    },
  });
  expect(await ask('nowhere')).toEqual({ repository: { defaultBranchRef: { compare: null } } });
});

const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid committedDate messageHeadline } ref { name } }
}`;

function commit(server: TestServer, expectedHeadOid: string, files: unknown): Promise<unknown> {
  const branch = { repositoryNameWithOwner: 'acme/incidents', branchName: BRANCH };
  const message = { headline: 'Record', body: 'Because' };
  const input = { branch, message, expectedHeadOid, fileChanges: files };
  return server.octokit().graphql(COMMIT, { input });
}

describe('reading', () => {
  test('one query answers with repository, branch, files, issue and pull request', async () => {
    const server = await startTestServer();
    const { head } = await openIncident(server.world);
    const answer = await server.octokit().graphql(
      `query($path: String!) { repository(owner: "acme", name: "incidents") {
        nameWithOwner visibility
        defaultBranchRef { name target { oid } }
        ref(qualifiedName: "refs/heads/${BRANCH}") { target { oid ... on Commit { committedDate
          file(path: "incidents/record.md") { path object { ... on Blob { text } } } } } }
        record: object(expression: $path) { ... on Blob { text byteSize isBinary isTruncated } }
        folder: object(expression: "${BRANCH}:incidents") { ... on Tree { entries { path type } } }
        issueOrPullRequest(number: 2) { __typename ... on PullRequest { isDraft headRefOid merged } }
        pullRequests(headRefName: "${BRANCH}", first: 1, states: [OPEN]) { nodes { number } }
        issue(number: 1) { state author { __typename login ... on User { databaseId } }
          labels(first: 5) { nodes { id name } } comments(last: 5) { totalCount } }
      } viewer { login } }`,
      { path: `${BRANCH}:incidents/record.md` },
    );
    expect(answer).toMatchObject({
      repository: {
        nameWithOwner: 'acme/incidents',
        visibility: 'PRIVATE',
        ref: {
          target: {
            oid: head,
            committedDate: '2026-03-02T09:00:00Z',
            file: { path: 'incidents/record.md', object: { text: 'one\n' } },
          },
        },
        record: { text: 'one\n', byteSize: 4, isBinary: false, isTruncated: false },
        folder: { entries: [{ path: 'incidents/record.md', type: 'blob' }] },
        issueOrPullRequest: { __typename: 'PullRequest', isDraft: true, headRefOid: head },
        pullRequests: { nodes: [{ number: 2 }] },
        issue: {
          state: 'OPEN',
          author: { login: 'dana' },
          labels: { nodes: [{ name: 'incident' }] },
        },
      },
      viewer: { login: 'github-actions[bot]' },
    });
  });

  test('long texts are cut and binaries have no text', async () => {
    const server = await startTestServer();
    const files = [
      { path: 'long', content: 'a'.repeat(512_001) },
      { path: 'binary', content: Buffer.from([0, 1]) },
    ];
    await pushFiles(actAs(server.world, 'dana'), { branch: 'main', message: 'm', files });
    const blob = '... on Blob { text byteSize isBinary isTruncated }';
    const answer = await server.octokit().graphql(`{ repository(owner: "acme", name: "incidents") {
      long: object(expression: "main:long") { ${blob} }
      binary: object(expression: "main:binary") { ${blob} } } }`);
    expect(answer).toEqual({
      repository: {
        long: { text: 'a'.repeat(512_000), byteSize: 512_001, isBinary: false, isTruncated: true },
        binary: { text: null, byteSize: 2, isBinary: true, isTruncated: false },
      },
    });
  });

  test('a commit tells its history, newest first, with parents, signatures and checks by name', async () => {
    const server = await startTestServer();
    const { head } = await openIncident(server.world);
    const { request, graphql } = server.octokit();
    const post = (name: string, conclusion: 'success' | 'failure') =>
      request('POST /repos/{owner}/{repo}/check-runs', {
        owner: 'acme',
        repo: 'incidents',
        name,
        head_sha: head,
        conclusion,
      });
    await post('validate', 'failure');
    await post('validate', 'success');
    await post('lint', 'failure');
    await commit(server, head, addition('incidents/record.md', 'two\n'));
    const answer = await graphql(`{ repository(owner: "acme", name: "incidents") {
      object(expression: "${BRANCH}") { ... on Commit { history(first: 2) { totalCount nodes {
        oid parents(first: 1) { nodes { oid } } author { email } signature { isValid wasSignedByGitHub }
        checkSuites(first: 5, filterBy: {checkName: "validate"}) { nodes { ${runs('LATEST')} } }
        all: checkSuites(first: 5) { nodes { ${runs('ALL')} } }
      } } } } } }`);
    const validate = { name: 'validate', status: 'COMPLETED' };
    expect(answer).toMatchObject({
      repository: {
        object: {
          history: {
            totalCount: 3,
            nodes: [
              {
                parents: { nodes: [{ oid: head }] },
                author: { email: expect.stringContaining('+github-actions[bot]@') },
                signature: { isValid: true, wasSignedByGitHub: true },
                checkSuites: { nodes: [] },
              },
              {
                oid: head,
                author: { email: expect.stringContaining('+dana@') },
                signature: null,
                checkSuites: {
                  nodes: [{ checkRuns: { nodes: [{ ...validate, conclusion: 'SUCCESS' }] } }],
                },
                all: {
                  nodes: [
                    {
                      checkRuns: {
                        nodes: [
                          { ...validate, conclusion: 'FAILURE' },
                          { ...validate, conclusion: 'SUCCESS' },
                        ],
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    });
  });

  test('checks need their permission, and a filter the sandbox lacks is an error', async () => {
    const server = await startTestServer();
    const ask = (fields: string, permissions?: Permissions): ReturnType<typeof readErrors> =>
      readErrors(
        server.octokit(permissions).graphql(`{ repository(owner: "acme", name: "incidents") {
          object(expression: "main") { ... on Commit { ${fields} } } } }`),
      );
    const suites = 'checkSuites(first: 1) { nodes { id } }';
    expect(await ask(suites)).toEqual([]);
    expect(await ask(suites, { contents: 'read' })).toMatchObject([{ type: 'FORBIDDEN' }]);
    for (const fields of [
      'history(first: 1, until: "2026-01-01T00:00:00Z") { totalCount }',
      'checkSuites(first: 1, filterBy: {appId: 1}) { nodes { id } }',
    ]) {
      expect(await ask(fields)).toMatchObject([{ type: 'NOT_IMPLEMENTED' }]);
    }
  });

  test('team members are the active ones, for tokens that may know', async () => {
    const server = await startTestServer();
    const query = `{ organization(login: "acme") { team(slug: "responder") {
      members(first: 10, membership: ALL) { nodes { login databaseId } } } } }`;
    const reply = await server.observer()('POST /graphql', { query });
    expect(reply.body).toMatchObject({
      data: { organization: { team: { members: { nodes: [{ login: 'dana' }] } } } },
    });
    expect(await readErrors(server.octokit().graphql(query))).toMatchObject([
      { type: 'FORBIDDEN' },
    ]);
  });

  test('what GitHub does not have, hides or pages is an error; so is what the sandbox lacks', async () => {
    const server = await startTestServer();
    const ask = (fields: string): ReturnType<typeof readErrors> =>
      readErrors(
        server.octokit().graphql(`{ repository(owner: "acme", name: "incidents") { ${fields} } }`),
      );
    expect(await ask('nope')).toMatchObject([{ message: expect.stringContaining('"nope"') }]);
    expect(await ask('diskUsage')).toMatchObject([{ type: 'NOT_IMPLEMENTED' }]);
    expect(await ask('labels { totalCount }')).toMatchObject([
      { type: 'MISSING_PAGINATION_BOUNDARIES' },
    ]);
    const hidden = server.octokit().graphql('{ repository(owner: "acme", name: "shop") { id } }');
    expect(await readErrors(hidden)).toMatchObject([{ type: 'NOT_FOUND' }]);
  });
});
