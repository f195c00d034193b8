/** Facts about issues, pull requests, comments, labels and people as GraphQL answers them. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { askWell, at, openPull } from './graphql.ts';
import { assertHolds } from './reply.ts';
import { schema } from './sources.ts';

const DOCUMENTS = 'actions/github/documents.ts';
const ANSWERS = 'actions/github/answers.ts';

/** Reads the comments of an issue. */
export const COMMENTS = `query($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { comments(last: 50) { nodes {
    id databaseId fullDatabaseId url viewerDidAuthor body createdAt lastEditedAt
    author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
    reactionGroups { content viewerHasReacted }
  } } } }
}`;
const LIST = 'repository.issue.comments.nodes';
export const COMMENT = `${LIST}.0`;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

export const graphqlThreads: readonly Fact[] = [
  {
    id: 'gql-issue-fields',
    claim: 'An issue answers its node id, number, state in capitals, time, labels and comments.',
    grade: 'schema',
    sources: [schema('Issue')],
    reliedOnBy: [DOCUMENTS, ANSWERS],
    covers: [
      'Repository.issue',
      'Issue.id',
      'Issue.number',
      'Issue.state',
      'Issue.createdAt',
      'Issue.labels',
      'Issue.comments',
      'LabelConnection.nodes',
      'IssueCommentConnection.nodes',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number, nodeId } = await subject.scratch.issue();
      const document = `query($owner: String!, $name: String!, $number: Int!) {
        repository(owner: $owner, name: $name) { issue(number: $number) {
          id number state createdAt labels(first: 50) { nodes { id } } comments(last: 50) { nodes { id } }
        } }
      }`;
      const issue = at(
        await askWell(subject, document, { variables: { number } }),
        'repository.issue',
      );
      const empty = { labels: { nodes: [] }, comments: { nodes: [] } };
      assertHolds(issue, { id: nodeId, number, state: 'OPEN', ...empty });
      assert.match(String(at(issue, 'createdAt')), TIME);
    },
  },
  {
    id: 'gql-pull-fields',
    claim:
      'A pull request answers its branches, whether it is a draft, and whether it comes from a fork.',
    grade: 'schema',
    sources: [schema('PullRequest')],
    reliedOnBy: [DOCUMENTS, ANSWERS],
    covers: [
      'PullRequest.id',
      'PullRequest.number',
      'PullRequest.state',
      'PullRequest.isDraft',
      'PullRequest.labels',
      'PullRequest.isCrossRepository',
      'PullRequest.headRefName',
      'PullRequest.baseRefName',
      'PullRequest.comments',
      'PullRequest.headRefOid',
      'PullRequest.merged',
      'PullRequest.url',
      'PullRequest.body',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number, nodeId, branch, head } = await openPull(subject);
      const document = `query($owner: String!, $name: String!, $number: Int!) {
        repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
          __typename ... on PullRequest {
            id number state isDraft isCrossRepository headRefName headRefOid baseRefName merged url body
            labels(first: 50) { nodes { id } } comments(first: 20) { nodes { id } }
          }
        } }
      }`;
      const data = await askWell(subject, document, { variables: { number } });
      assertHolds(at(data, 'repository.thread'), {
        __typename: 'PullRequest',
        id: nodeId,
        number,
        state: 'OPEN',
        isDraft: false,
        isCrossRepository: false,
        headRefName: branch,
        headRefOid: head,
        baseRefName: subject.defaultBranch,
        merged: false,
        labels: { nodes: [] },
        comments: { nodes: [] },
      });
    },
  },
  {
    id: 'gql-pulls-of-a-branch',
    claim: 'Pull requests are found by the name of their head branch, whatever their state.',
    grade: 'schema',
    sources: [schema('Repository.pullRequests')],
    reliedOnBy: [DOCUMENTS, 'actions/github/branch-documents.ts', 'actions/github/pull-request.ts'],
    covers: ['Repository.pullRequests', 'PullRequestConnection.nodes'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number, branch } = await openPull(subject);
      const close = { body: { state: 'closed' } };
      await subject.rest('administrator', `PATCH /repos/{owner}/{repo}/pulls/${number}`, close);
      const document = `query($owner: String!, $name: String!, $branch: String!) {
        repository(owner: $owner, name: $name) {
          pullRequests(headRefName: $branch, first: 20, orderBy: {field: CREATED_AT, direction: DESC}) {
            nodes { number state }
          }
        }
      }`;
      const data = await askWell(subject, document, { variables: { branch } });
      const found = at(data, 'repository.pullRequests.nodes');
      assert.deepEqual(found, [{ number, state: 'CLOSED' }]);
    },
  },
  {
    id: 'gql-issue-comment-fields',
    claim:
      'A comment answers both its ids, its address, its text, its author with an id, and its times.',
    grade: 'schema',
    sources: [schema('IssueComment')],
    reliedOnBy: [DOCUMENTS, ANSWERS],
    covers: [
      'IssueComment.id',
      'IssueComment.databaseId',
      'IssueComment.fullDatabaseId',
      'IssueComment.url',
      'IssueComment.body',
      'IssueComment.createdAt',
      'IssueComment.author',
      'Actor.login',
      'User.databaseId',
      'User.login',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id, nodeId } = await subject.scratch.comment(number, 'said');
      const data = await askWell(subject, COMMENTS, { variables: { number } });
      const comment = at(data, COMMENT);
      const ids = { id: nodeId, databaseId: id, fullDatabaseId: String(id) };
      assertHolds(comment, { ...ids, body: 'said' });
      assert.match(String(at(comment, 'url')), new RegExp(`/issues/${number}#issuecomment-${id}$`));
      assert.match(String(at(comment, 'createdAt')), TIME);
      assert.equal(at(comment, 'author.__typename'), 'User');
      assert.equal(typeof at(comment, 'author.databaseId'), 'number');
      assert.equal(typeof at(comment, 'author.login'), 'string');
    },
  },
  {
    id: 'gql-database-id-beyond-int32',
    claim: 'The number of a comment no longer fits 32 bits, and GraphQL answers it all the same.',
    grade: 'report',
    sources: [
      'https://github.com/rust-lang/rfcbot-rs/issues/325',
      'https://github.com/octokit/octokit.graphql.net/issues/312',
      schema('IssueComment.databaseId'),
    ],
    reliedOnBy: [DOCUMENTS, ANSWERS],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id } = await subject.scratch.comment(number);
      assert.ok(id > 2 ** 31, `The comment's number is ${id}, expected more than 2^31.`);
      const data = await askWell(subject, COMMENTS, { variables: { number } });
      assert.equal(at(data, `${COMMENT}.databaseId`), id);
    },
  },
  {
    id: 'gql-threads-by-last-change',
    claim:
      'Issues and pull requests, closed ones too, are listed with their texts and authors, the last changed first.',
    grade: 'schema',
    sources: [schema('Repository.issues'), schema('IssueOrderField.UPDATED_AT')],
    reliedOnBy: [DOCUMENTS],
    covers: [
      'Repository.issues',
      'IssueConnection.nodes',
      'IssueConnection.pageInfo',
      'PullRequestConnection.pageInfo',
      'Issue.author',
      'Issue.body',
      'Issue.closed',
      'Issue.title',
      'Issue.updatedAt',
      'PullRequest.author',
      'PullRequest.closed',
      'PullRequest.createdAt',
      'PullRequest.title',
      'PullRequest.updatedAt',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number, nodeId } = await openPull(subject);
      const issue = await subject.scratch.issue();
      const newest = 'first: 25, orderBy: { field: UPDATED_AT, direction: DESC }';
      const fields =
        '__typename id number title body closed createdAt updatedAt author { __typename login }';
      const page = 'pageInfo { hasNextPage endCursor }';
      const document = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
        issues(${newest}) { nodes { ${fields} } ${page} }
        pullRequests(${newest}) { nodes { ${fields} } ${page} }
      } }`;
      const data = await askWell(subject, document);
      const [first, pull] = [
        at(data, 'repository.issues.nodes.0'),
        at(data, 'repository.pullRequests.nodes.0'),
      ];
      assertHolds(first, {
        id: issue.nodeId,
        number: issue.number,
        __typename: 'Issue',
      });
      assertHolds(pull, { id: nodeId, number, __typename: 'PullRequest' });
      for (const kind of ['issues', 'pullRequests']) {
        const { hasNextPage, endCursor } = Object(at(data, `repository.${kind}.pageInfo`));
        assert.deepEqual([typeof hasNextPage, typeof endCursor], ['boolean', 'string']);
      }
      for (const one of [first, pull]) {
        assert.match(String(at(one, 'updatedAt')), TIME);
        assert.equal(at(one, 'author.__typename'), 'User');
        assert.equal(typeof at(one, 'title'), 'string');
        assert.equal(at(one, 'closed'), false);
      }
    },
  },
];
