import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { readFile } from '#sandbox/world/git.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Permissions } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { recordEvents } from '../world/test-world.ts';
import type { TestServer } from './test-server.ts';
import { readErrors, startTestServer } from './test-server.ts';

const BRANCH = 'incident/INC-2026-0001';

async function openIncident(
  world: World,
): Promise<{ head: string; issueId: string; pullId: string }> {
  const dana = actAs(world, 'dana');
  const issue = await openIssue(dana, { title: 'One', body: 'b', labels: ['incident'] });
  const files = [{ path: 'incidents/record.md', content: 'one\n' }];
  const push = await pushFiles(dana, { branch: BRANCH, message: 'Declare', files });
  const draft = { head: BRANCH, base: 'main', draft: true };
  const pull = await createPull(dana, { title: 'One', body: '', ...draft });
  if (!push.written || !pull.opened) throw new Error('The incident did not open.');
  return { head: push.oid, issueId: issue.nodeId, pullId: pull.thread.nodeId };
}

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

const runs = (type: string): string =>
  `checkRuns(first: 5, filterBy: {checkName: "validate", checkType: ${type}}) { nodes { name status conclusion } }`;

const addition = (path: string, text: string): unknown => ({
  additions: [{ path, contents: Buffer.from(text).toString('base64') }],
});

describe('reading', () => {
  test('one query answers with repository, branch, files, issue and pull request', async () => {
    const server = await startTestServer();
    const { head } = await openIncident(server.world);
    const answer = await server.octokit().graphql(
      `query($path: String!) { repository(owner: "acme", name: "incidents") {
        nameWithOwner visibility
        defaultBranchRef { name target { oid } }
        ref(qualifiedName: "refs/heads/${BRANCH}") { target { oid ... on Commit { committedDate
          file(path: "incidents/record.md") { path object { ... on Blob { text } } }
          none: file(path: "incidents/none") { path } } } }
        record: object(expression: $path) { ... on Blob { text byteSize isBinary isTruncated } }
        folder: object(expression: "${BRANCH}:incidents") { ... on Tree { entries { path type } } }
        missing: object(expression: "main:nope") { oid }
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
            none: null,
          },
        },
        record: { text: 'one\n', byteSize: 4, isBinary: false, isTruncated: false },
        folder: { entries: [{ path: 'incidents/record.md', type: 'blob' }] },
        missing: null,
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
      'history(first: 1, path: "a") { totalCount }',
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

describe('createCommitOnBranch', () => {
  test('writes files where the branch is expected', async () => {
    const server = await startTestServer();
    const { head } = await openIncident(server.world);
    const answer = await commit(server, head, addition('incidents/record.md', 'two\n'));
    expect(answer).toMatchObject({
      createCommitOnBranch: { commit: { messageHeadline: 'Record' }, ref: { name: BRANCH } },
    });
    const { git } = server.world;
    expect(String(await readFile(git, BRANCH, 'incidents/record.md'))).toBe('two\n');
  });

  test('answers STALE_DATA to all but one of those who expect the same head', async () => {
    const server = await startTestServer();
    const { head } = await openIncident(server.world);
    const attempts = ['a', 'b', 'c', 'd'].map((name) => commit(server, head, addition(name, name)));
    const errors = (await Promise.all(attempts.map(readErrors))).flat();
    expect(errors).toHaveLength(3);
    expect(errors[0]).toMatchObject({
      type: 'STALE_DATA',
      message: `Expected branch to point to "${head}" but it did not. Pull and try again.`,
    });
  });

  test('refuses workflows, unknown branches and the deletion of what is not there', async () => {
    const server = await startTestServer();
    const { head } = await openIncident(server.world);
    const deletions = { deletions: [{ path: 'nope' }] };
    expect(
      await readErrors(commit(server, head, addition('.github/workflows/x.yml', ''))),
    ).toMatchObject([{ type: 'FORBIDDEN' }]);
    expect(await readErrors(commit(server, head, deletions))).toMatchObject([
      { type: 'UNPROCESSABLE' },
    ]);
    await server.world.git.deleteBranch(BRANCH);
    expect(await readErrors(commit(server, head, addition('a', 'a')))).toMatchObject([
      { type: 'NOT_FOUND' },
    ]);
  });
});

describe('several mutations in one request', () => {
  test('run in order, and one that fails leaves the others', async () => {
    const server = await startTestServer();
    const { world } = server;
    const { issueId, pullId } = await openIncident(world);
    const thread = world.incidentRepository.threads.get(2);
    if (thread === undefined) throw new Error('There is no pull request.');
    const comment = await createComment(actAs(world, 'dana'), thread, 'status');
    const query = `mutation {
      status: updateIssueComment(input: {id: "${comment.nodeId}", body: "new"}) { issueComment { body lastEditedAt } }
      missing: addReaction(input: {subjectId: "IC_none", content: EYES}) { reaction { content } }
      add: addReaction(input: {subjectId: "${comment.nodeId}", content: ROCKET}) { subject { reactionGroups { content viewerHasReacted } } }
      swap: removeReaction(input: {subjectId: "${comment.nodeId}", content: ROCKET}) { reaction { content } }
      ready: markPullRequestReadyForReview(input: {pullRequestId: "${pullId}"}) { pullRequest { isDraft } }
      close: closeIssue(input: {issueId: "${issueId}"}) { issue { state } }
    }`;
    const { request } = server.octokit();
    const { data } = await request('POST /graphql', { query });
    expect(data).toMatchObject({
      data: {
        status: { issueComment: { body: 'new', lastEditedAt: '2026-03-02T09:00:00Z' } },
        missing: null,
        swap: { reaction: { content: 'ROCKET' } },
        ready: { pullRequest: { isDraft: false } },
        close: { issue: { state: 'CLOSED' } },
      },
      errors: [{ type: 'NOT_FOUND', path: ['missing'] }],
    });
    expect(comment.reactions).toEqual([]);
    expect(world.journal.at(-1)?.operations).toContain('updateIssueComment');
  });

  test('labels go by node id, and a job’s own changes start nothing', async () => {
    const server = await startTestServer();
    const { issueId } = await openIncident(server.world);
    const events = recordEvents(server.world);
    const made = await server
      .octokit()
      .graphql(
        `mutation($repository: ID!) { createLabel(input: {repositoryId: $repository, name: "sev2", color: "b60205"}) { label { id } } }`,
        { repository: server.world.incidentRepository.nodeId },
      );
    const Made = z.object({ createLabel: z.object({ label: z.object({ id: z.string() }) }) });
    const { label } = Made.parse(made).createLabel;
    const labels = `input: {labelableId: "${issueId}", labelIds: ["${label.id}"]}`;
    await server
      .octokit()
      .graphql(`mutation { addLabelsToLabelable(${labels}) { labelable { __typename } } }`);
    const issue = server.world.incidentRepository.threads.get(1);
    expect([...(issue?.labels ?? [])]).toEqual(['incident', 'sev2']);
    await server
      .octokit()
      .graphql(`mutation { removeLabelsFromLabelable(${labels}) { labelable { __typename } } }`);
    expect([...(issue?.labels ?? [])]).toEqual(['incident']);
    expect(events).toEqual([]);
  });
});
