/** Facts about labels as GraphQL makes them: a copy of the template has none. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { askInVain, textAt, toMaker } from './graphql.ts';
import { schema } from './sources.ts';
import type { Subject } from './subject.ts';

const LABEL = 'actions/github/label.ts';

const CREATE = `mutation($input: CreateLabelInput!) {
  createLabel(input: $input) { label { id name } }
}`;

async function toInput(subject: Subject, name: string) {
  const { body } = await subject.rest(toMaker(subject), 'GET /repos/{owner}/{repo}');
  return { repositoryId: textAt(body, 'node_id'), name, color: 'ededed', description: 'A probe' };
}

export const graphqlLabels: readonly Fact[] = [
  {
    id: 'gql-create-label-exists',
    claim: 'Making a label that is there, in whatever case, is refused.',
    grade: 'report',
    sources: [
      'https://docs.github.com/en/rest/issues/labels#create-a-label',
      schema('Mutation.createLabel'),
    ],
    reliedOnBy: [LABEL],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const name = await subject.scratch.label();
      const variables = { input: await toInput(subject, name.toUpperCase()) };
      const { path } = await askInVain(subject, CREATE, { variables });
      assert.deepEqual(path, ['createLabel']);
    },
  },
];
