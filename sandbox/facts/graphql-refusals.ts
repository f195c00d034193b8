/** Facts about what GraphQL refuses to answer: numbers, names, fields and lists. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { ask, askInVain, at } from './graphql.ts';
import { assertHolds } from './reply.ts';
import { docs, GRAPHQL_LIMITS, schema } from './sources.ts';

const DOCUMENTS = 'actions/github/documents.ts';
const FAILURE = 'actions/github/failure.ts';

export const graphqlRefusals: readonly Fact[] = [
  {
    id: 'gql-issue-number-missing',
    claim:
      'A number that no issue or pull request has answers null and an error of type NOT_FOUND.',
    grade: 'report',
    sources: [
      'https://github.com/cli/cli/blob/trunk/pkg/cmd/issue/shared/lookup_test.go',
      schema('Repository.issueOrPullRequest'),
    ],
    reliedOnBy: [DOCUMENTS, FAILURE],
    covers: ['Repository.issueOrPullRequest'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const document = `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { issueOrPullRequest(number: 999999) { __typename } }
      }`;
      const { data, errors } = await ask(subject, document);
      const message = 'Could not resolve to an issue or pull request with the number of 999999.';
      assert.equal(at(data, 'repository.issueOrPullRequest'), null);
      assertHolds(errors, [{ type: 'NOT_FOUND', message }]);
    },
  },
  {
    id: 'gql-repository-missing',
    claim: 'A repository that is not there, or not to be seen, answers null and NOT_FOUND.',
    grade: 'report',
    sources: [
      'https://github.com/cli/cli/blob/trunk/api/client_test.go',
      schema('Query.repository'),
    ],
    reliedOnBy: [FAILURE, DOCUMENTS, 'actions/github/branch-documents.ts'],
    covers: ['Query.repository'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const name = 'firebreak-no-such-repository';
      const document = `query { repository(owner: "${subject.owner}", name: "${name}") { id } }`;
      const { data, errors } = await ask(subject, document);
      const message = `Could not resolve to a Repository with the name '${subject.owner}/${name}'.`;
      assert.equal(at(data, 'repository'), null);
      assertHolds(errors, [{ type: 'NOT_FOUND', message }]);
    },
  },
  {
    id: 'gql-forbidden-field',
    claim:
      'A field that the token may not read is null with an error of type FORBIDDEN; others keep their data.',
    grade: 'report',
    sources: ['https://github.com/cli/cli/issues/8910', schema('Organization.team')],
    reliedOnBy: ['actions/providers/github/organisation.ts', FAILURE],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      const document = `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { id }
        organization(login: $owner) { team(slug: "firebreak-no-such-team") { id } }
      }`;
      const { data, errors } = await ask(subject, document, { tier: 'job' });
      assert.equal(typeof at(data, 'repository.id'), 'string');
      assert.ok(!at(data, 'organization.team'), 'The team was answered.');
      const message = 'Resource not accessible by integration';
      assertHolds(errors, [{ type: 'FORBIDDEN', message }]);
    },
  },
  {
    id: 'gql-unknown-field-has-no-data',
    claim: 'A field that the schema lacks fails the whole request: there is no data at all.',
    grade: 'report',
    sources: [
      'https://spec.graphql.org/October2021/#sec-Validation',
      'https://docs.github.com/en/graphql/overview/breaking-changes',
    ],
    reliedOnBy: [FAILURE],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { data, errors } = await ask(subject, 'query { viewer { login firebreakNope } }');
      assert.equal(data ?? undefined, undefined);
      assert.match(errors[0]?.message ?? '', /firebreakNope/);
    },
  },
  {
    id: 'gql-first-last-limits',
    claim: 'A list of more than 100 at once is refused.',
    grade: 'docs',
    sources: [GRAPHQL_LIMITS],
    reliedOnBy: [DOCUMENTS],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const document = `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { labels(first: 101) { nodes { name } } }
      }`;
      assert.match((await askInVain(subject, document)).message, /100/);
    },
  },
  {
    id: 'gql-lists-need-a-size',
    claim: 'A list asked for without `first` or `last` is refused.',
    grade: 'docs',
    sources: [GRAPHQL_LIMITS],
    reliedOnBy: [DOCUMENTS],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const document = `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { labels { nodes { name } } }
      }`;
      assert.match((await askInVain(subject, document)).message, /first.*last/);
    },
  },
  {
    id: 'gql-anonymous-is-401',
    claim: 'GraphQL answers nobody who has no token: 401.',
    grade: 'docs',
    sources: [docs('graphql/guides/forming-calls-with-graphql')],
    reliedOnBy: ['actions/github/client.ts'],
    needs: ['anonymous', 'graphql'],
    check: async ({ graphql }) => {
      const { status } = await graphql('anonymous', 'query { viewer { login } }');
      assert.equal(status, 401);
    },
  },
];
