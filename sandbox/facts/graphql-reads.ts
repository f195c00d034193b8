/** Facts about how GraphQL answers a read: what is missing, what is forbidden, and where errors stand. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { ask, askWell, at, openBranch } from './graphql.ts';
import { assertHolds } from './reply.ts';
import { GHCOMMIT, pygithub, schema } from './sources.ts';

const DOCUMENTS = 'actions/github/documents.ts';
const FAILURE = 'actions/github/failure.ts';
const BRANCH = 'actions/github/incident-branch.ts';

const FILES = `query($owner: String!, $name: String!, $ref: String!, $there: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit {
    there: file(path: $there) { type } one: file(path: "no/such/file") { type } two: file(path: "nor-this") { type }
  } } } }
}`;

const NODE = 'query($id: ID!) { node(id: $id) { __typename ... on User { login } } }';

export const graphqlReads: readonly Fact[] = [
  {
    id: 'gql-errors-are-200',
    claim: 'A field that fails leaves the status at 200 and the other fields answered.',
    grade: 'recorded',
    sources: [pygithub('GraphQl.testNode')],
    reliedOnBy: ['actions/github/client.ts', FAILURE, 'actions/github/blob.ts'],
    covers: ['POST /graphql'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const document = `query($owner: String!, $name: String!) {
        good: repository(owner: $owner, name: $name) { id } bad: node(id: "D_abcdefgh") { id }
      }`;
      const { data, errors } = await ask(subject, document);
      assert.equal(typeof at(data, 'good.id'), 'string');
      assert.equal(at(data, 'bad'), null);
      assertHolds(errors, [{ path: ['bad'] }]);
      assert.ok(Array.isArray(errors[0]?.['locations']), 'The error has no `locations`.');
    },
  },
  {
    id: 'gql-node-not-found',
    claim: 'A node id that nothing has answers null with an error of type NOT_FOUND.',
    grade: 'recorded',
    sources: [pygithub('GraphQl.testNode')],
    reliedOnBy: [DOCUMENTS, 'actions/github/comment.ts'],
    covers: ['Query.node'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { data, errors } = await ask(subject, NODE, { variables: { id: 'D_abcdefgh' } });
      const message = "Could not resolve to a node with the global id of 'D_abcdefgh'";
      assert.equal(at(data, 'node'), null);
      assertHolds(errors, [{ type: 'NOT_FOUND', path: ['node'], message }]);
    },
  },
  {
    id: 'gql-wrong-fragment-is-silent',
    claim: 'A node of another type than the fragment answers none of its fields, and no error.',
    grade: 'recorded',
    sources: [pygithub('GraphQl.testNode')],
    reliedOnBy: [DOCUMENTS],
    covers: ['IssueOrPullRequest.__typename', 'Actor.__typename'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { nodeId } = await subject.scratch.issue();
      const data = await askWell(subject, NODE, { variables: { id: nodeId } });
      assert.deepEqual(at(data, 'node'), { __typename: 'Issue' });
    },
  },
  {
    id: 'gql-commit-file-missing',
    claim: '`Commit.file` of a missing path answers null and an error of type NOT_FOUND.',
    grade: 'recorded',
    sources: [GHCOMMIT, schema('Commit.file')],
    reliedOnBy: [
      DOCUMENTS,
      'actions/github/snapshot.ts',
      BRANCH,
      'actions/github/branch-documents.ts',
    ],
    covers: ['Commit.file'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name } = await openBranch(subject, 'there.txt');
      const variables = { ref: `refs/heads/${name}`, there: 'there.txt' };
      const { data, errors } = await ask(subject, FILES, { variables });
      assert.equal(at(data, 'repository.ref.target.there.type'), 'blob');
      assert.equal(at(data, 'repository.ref.target.one'), null);
      const message = "Could not resolve file for path 'no/such/file'.";
      const one = { type: 'NOT_FOUND', path: ['repository', 'ref', 'target', 'one'], message };
      assertHolds(errors[0], one);
    },
  },
  {
    id: 'gql-file-errors-one-per-miss',
    claim: 'Each missing file has an error of its own; the rest of the data stays usable.',
    grade: 'report',
    sources: [GHCOMMIT, schema('Commit.file')],
    reliedOnBy: ['actions/github/snapshot.ts'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name } = await openBranch(subject, 'there.txt');
      const variables = { ref: `refs/heads/${name}`, there: 'there.txt' };
      const { errors } = await ask(subject, FILES, { variables });
      assert.equal(errors.length, 2);
    },
  },
  {
    id: 'gql-object-expression-missing',
    claim: '`Repository.object` of an expression that names nothing answers null.',
    grade: 'report',
    sources: [schema('Repository.object')],
    reliedOnBy: [DOCUMENTS, BRANCH, 'actions/github/origin.ts'],
    doubtful: 'One source of 2026 says that an error of type NOT_FOUND comes with it.',
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const document = `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { object(expression: "HEAD:no/such/file") { oid } }
      }`;
      const { data, errors } = await ask(subject, document);
      assert.equal(at(data, 'repository.object'), null);
      return errors.length === 0 ? 'without an error' : `with an error: ${errors[0]?.message}`;
    },
  },
  {
    id: 'gql-ref-missing-is-null',
    claim: '`Repository.ref` of a branch that is not there answers null without an error.',
    grade: 'recorded',
    sources: [GHCOMMIT, schema('Repository.ref')],
    reliedOnBy: [DOCUMENTS, 'actions/github/facts.ts'],
    covers: ['Repository.ref'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const document = `query($owner: String!, $name: String!, $ref: String!) {
        repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { name } }
      }`;
      const variables = { ref: `refs/heads/${subject.scratch.name()}` };
      assert.equal(at(await askWell(subject, document, { variables }), 'repository.ref'), null);
    },
  },
];
