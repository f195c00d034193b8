/** Facts about `createRef`: how a declaration takes its branch. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { ask, askWell, at, textAt } from './graphql.ts';
import { assertHolds } from './reply.ts';
import { schema } from './sources.ts';
import type { Subject } from './subject.ts';

const BRANCH = 'actions/github/branch.ts';

const CREATE = `mutation($input: CreateRefInput!) {
  createRef(input: $input) { clientMutationId ref { target { oid } } }
}`;

async function toInput(subject: Subject, branch: string, oid: string) {
  const { body } = await subject.rest('administrator', 'GET /repos/{owner}/{repo}');
  return { repositoryId: textAt(body, 'node_id'), name: `refs/heads/${branch}`, oid };
}

export const createRef: readonly Fact[] = [
  {
    id: 'gql-create-ref',
    claim: 'A branch is made at a commit by its full name, `refs/heads/` and all.',
    grade: 'schema',
    sources: [schema('Mutation.createRef')],
    reliedOnBy: ['actions/github/documents.ts', BRANCH, 'actions/github/label.ts'],
    covers: ['Mutation.createRef', 'CreateRefPayload.clientMutationId', 'CreateRefPayload.ref'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { head } = await subject.scratch.branch();
      const branch = subject.scratch.name();
      const gone = `DELETE /repos/{owner}/{repo}/git/refs/heads/${branch}`;
      subject.scratch.undo(() => subject.rest('administrator', gone));
      const input = await toInput(subject, branch, head);
      const data = await askWell(subject, CREATE, { variables: { input } });
      assert.equal(at(data, 'createRef.ref.target.oid'), head);
    },
  },
  {
    id: 'gql-create-ref-exists',
    claim: 'Making a branch that is there is refused, and says that a ref of that name exists.',
    grade: 'recorded',
    sources: [
      'https://github.com/peel/fiddle/blob/253a7de470e664b07018d8f19385dc2d8b1b1b63/docs/technical/decisions/018-a-graphql-200-is-not-a-success.md',
      'https://github.com/decaporg/decap-cms/blob/main/packages/decap-cms-backend-github/src/GraphQLAPI.ts',
      schema('Mutation.createRef'),
    ],
    reliedOnBy: [BRANCH, 'actions/declare/branch.ts'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head } = await subject.scratch.branch();
      const input = await toInput(subject, name, head);
      const { data, errors } = await ask(subject, CREATE, { variables: { input } });
      assert.equal(at(data, 'createRef'), null);
      const message = `A ref named "refs/heads/${name}" already exists in the repository.`;
      assertHolds(errors, [{ message }]);
    },
  },
  {
    id: 'gql-create-ref-no-commit',
    claim: 'A branch is not made at a commit that is not there.',
    grade: 'report',
    sources: ['https://github.com/octokit/octokit.js/issues/562', schema('Mutation.createRef')],
    doubtful: 'REST says "Object does not exist"; what GraphQL says is nowhere told.',
    reliedOnBy: [BRANCH],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const branch = subject.scratch.name();
      const input = await toInput(subject, branch, 'f'.repeat(40));
      const { data, errors } = await ask(subject, CREATE, { variables: { input } });
      assert.ok(!at(data, 'createRef'), 'The branch was made.');
      const ref = `GET /repos/{owner}/{repo}/git/ref/heads/${branch}`;
      assert.equal((await subject.rest('administrator', ref)).status, 404);
      return `${errors[0]?.type ?? 'no type'}: ${errors[0]?.message ?? ''}`;
    },
  },
  {
    id: 'gql-create-ref-prefix',
    claim: 'Making a branch that stands where another would need a folder is refused.',
    grade: 'docs',
    sources: ['https://git-scm.com/docs/git-check-ref-format', schema('Mutation.createRef')],
    reliedOnBy: ['actions/declare/branch.ts'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head } = await subject.scratch.branch();
      const input = await toInput(subject, `${name}/below`, head);
      const { data, errors } = await ask(subject, CREATE, { variables: { input } });
      assert.ok(!at(data, 'createRef'), 'The branch was made.');
      assert.equal(errors.length, 1);
    },
  },
];
