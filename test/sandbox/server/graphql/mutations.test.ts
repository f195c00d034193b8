import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { readFile } from '#sandbox/world/git.ts';
import { recordEvents } from '../../world/test-world.ts';
import type { TestServer } from '../test-server.ts';
import { BRANCH, openIncident } from './open-incident.ts';
import { readErrors, startTestServer } from '../test-server.ts';

const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid committedDate messageHeadline } ref { name } }
}`;

function commit(server: TestServer, expectedHeadOid: string, files: unknown): Promise<unknown> {
  const branch = { repositoryNameWithOwner: 'acme/incidents', branchName: BRANCH };
  const message = { headline: 'Record', body: 'Because' };
  const input = { branch, message, expectedHeadOid, fileChanges: files };
  return server.octokit().graphql(COMMIT, { input });
}

const addition = (path: string, text: string): unknown => ({
  additions: [{ path, contents: Buffer.from(text).toString('base64') }],
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
      message: `Expected branch to point to "${head}" but it did not.  Pull and try again.`,
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
      { message: 'Branch not found' },
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
        `mutation($repository: ID!) { createLabel(input: {repositoryId: $repository, name: "urgent", color: "b60205"}) { label { id } } }`,
        { repository: server.world.incidentRepository.nodeId },
      );
    const Made = z.object({ createLabel: z.object({ label: z.object({ id: z.string() }) }) });
    const { label } = Made.parse(made).createLabel;
    const labels = `input: {labelableId: "${issueId}", labelIds: ["${label.id}"]}`;
    await server
      .octokit()
      .graphql(`mutation { addLabelsToLabelable(${labels}) { labelable { __typename } } }`);
    const issue = server.world.incidentRepository.threads.get(1);
    expect([...(issue?.labels ?? [])]).toEqual(['incident', 'urgent']);
    await server
      .octokit()
      .graphql(`mutation { removeLabelsFromLabelable(${labels}) { labelable { __typename } } }`);
    expect([...(issue?.labels ?? [])]).toEqual(['incident']);
    expect(events).toEqual([]);
  });
});
