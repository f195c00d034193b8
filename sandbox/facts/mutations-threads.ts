/** Facts about the mutations that change threads: comments, labels, closing, drafts. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { askWell, at, listAt, openPull, textAt } from './graphql.ts';
import type { Subject } from './subject.ts';
import { hub4j, pygithub, schema } from './sources.ts';

const PROJECTION = 'actions/github/projection.ts';

const toChange = (field: string) => `mutation($id: ID!, $label: ID!) {
  ${field}(input: {labelableId: $id, labelIds: [$label]}) { clientMutationId }
}`;

async function readLabelId({ rest }: Subject, label: string): Promise<string> {
  const route = `GET /repos/{owner}/{repo}/labels/${encodeURIComponent(label)}`;
  return textAt((await rest('administrator', route)).body, 'node_id');
}

async function readLabels({ rest }: Subject, issue: number): Promise<unknown[]> {
  const route = `GET /repos/{owner}/{repo}/issues/${issue}/labels`;
  return listAt((await rest('administrator', route)).body, '*.name');
}

const READY = `mutation($id: ID!) {
  markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } }
}`;

export const mutationsThreads: readonly Fact[] = [
  {
    id: 'gql-update-comment',
    claim: 'A comment is rewritten by its node id.',
    grade: 'schema',
    sources: [schema('Mutation.updateIssueComment')],
    reliedOnBy: [PROJECTION],
    covers: ['Mutation.updateIssueComment', 'UpdateIssueCommentPayload.clientMutationId'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id, nodeId } = await subject.scratch.comment(number);
      const document = `mutation($id: ID!) {
        updateIssueComment(input: {id: $id, body: "rewritten"}) { clientMutationId }
      }`;
      await askWell(subject, document, { variables: { id: nodeId } });
      const route = `GET /repos/{owner}/{repo}/issues/comments/${id}`;
      assert.equal(at((await subject.rest('administrator', route)).body, 'body'), 'rewritten');
    },
  },
  {
    id: 'gql-labels-by-node-id',
    claim: 'Labels are put on and taken off by node ids, and doing either twice is no error.',
    grade: 'schema',
    sources: [
      schema('Mutation.addLabelsToLabelable'),
      schema('Mutation.removeLabelsFromLabelable'),
    ],
    reliedOnBy: [PROJECTION, 'actions/github/documents.ts'],
    covers: [
      'Mutation.addLabelsToLabelable',
      'Mutation.removeLabelsFromLabelable',
      'AddLabelsToLabelablePayload.clientMutationId',
      'RemoveLabelsFromLabelablePayload.clientMutationId',
      'Repository.labels',
      'Label.id',
      'Label.name',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const label = await subject.scratch.label();
      const { number, nodeId: id } = await subject.scratch.issue();
      const list = `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { labels(first: 100, query: "${label}") { nodes { id name } } }
      }`;
      const known = at(await askWell(subject, list), 'repository.labels.nodes.0');
      assert.deepEqual(known, { id: await readLabelId(subject, label), name: label });
      const variables = { id, label: at(known, 'id') };
      for (const field of ['addLabelsToLabelable', 'addLabelsToLabelable']) {
        // oxlint-disable-next-line no-await-in-loop -- twice, one after the other
        await askWell(subject, toChange(field), { variables });
      }
      assert.deepEqual(await readLabels(subject, number), [label]);
      await askWell(subject, toChange('removeLabelsFromLabelable'), { variables });
      await askWell(subject, toChange('removeLabelsFromLabelable'), { variables });
      assert.deepEqual(await readLabels(subject, number), []);
    },
  },
  {
    id: 'gql-close-issue',
    claim: 'An issue is closed by its node id.',
    grade: 'schema',
    sources: [schema('Mutation.closeIssue')],
    reliedOnBy: [PROJECTION],
    covers: ['Mutation.closeIssue', 'CloseIssuePayload.clientMutationId'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number, nodeId: id } = await subject.scratch.issue();
      const document =
        'mutation($id: ID!) { closeIssue(input: {issueId: $id}) { clientMutationId } }';
      await askWell(subject, document, { variables: { id } });
      const { body } = await subject.rest(
        'administrator',
        `GET /repos/{owner}/{repo}/issues/${number}`,
      );
      assert.equal(at(body, 'state'), 'closed');
    },
  },
  {
    id: 'ready-for-review-answer',
    claim:
      'A draft that is marked as ready answers `isDraft: false`, and so does one that was no draft.',
    grade: 'recorded',
    sources: [
      hub4j('GHPullRequestTest/wiremock/markReadyForReview'),
      pygithub('PullRequest.testMarkReadyForReview'),
    ],
    reliedOnBy: [PROJECTION],
    covers: [
      'Mutation.markPullRequestReadyForReview',
      'MarkPullRequestReadyForReviewPayload.clientMutationId',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { nodeId: id } = await openPull(subject, { draft: true });
      for (const data of [
        await askWell(subject, READY, { variables: { id } }),
        await askWell(subject, READY, { variables: { id } }),
      ]) {
        assert.equal(at(data, 'markPullRequestReadyForReview.pullRequest.isDraft'), false);
      }
    },
  },
];
