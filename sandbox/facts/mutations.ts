/** Facts about the mutations behind a projection: comments, labels, reactions, checks, and how several go together. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { ask, askInVain, askWell, at, listAt, textAt } from './graphql.ts';
import { assertHolds } from './reply.ts';
import type { Subject } from './subject.ts';
import { hub4j, operation, pygithub, schema } from './sources.ts';

const PROJECTION = 'actions/github/projection.ts';
const DOCUMENTS = 'actions/github/documents.ts';

const REACT = `mutation($id: ID!, $content: ReactionContent!) {
  addReaction(input: {subjectId: $id, content: $content}) { clientMutationId reaction { content } }
}`;
const UNREACT = `mutation($id: ID!) {
  removeReaction(input: {subjectId: $id, content: EYES}) { clientMutationId }
}`;

async function readReactions({ rest }: Subject, comment: number): Promise<unknown[]> {
  const route = `GET /repos/{owner}/{repo}/issues/comments/${comment}/reactions`;
  return listAt((await rest('administrator', route)).body, '*.content');
}

export const mutations: readonly Fact[] = [
  {
    id: 'gql-mutations-one-by-one',
    claim:
      'The mutations of one request run one after the other, and one that fails stops none of the others.',
    grade: 'docs',
    sources: [
      'https://spec.graphql.org/October2021/#sec-Mutation',
      'https://docs.github.com/en/graphql/guides/forming-calls-with-graphql#about-mutations',
    ],
    reliedOnBy: [PROJECTION, DOCUMENTS],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id, nodeId } = await subject.scratch.comment(number);
      const document = `mutation($id: ID!) {
        bad: addReaction(input: {subjectId: "D_abcdefgh", content: EYES}) { clientMutationId }
        good: addReaction(input: {subjectId: $id, content: ROCKET}) { clientMutationId }
      }`;
      const { data, errors } = await ask(subject, document, { variables: { id: nodeId } });
      assertHolds(data, { bad: null, good: {} });
      assert.deepEqual(
        errors.map(({ path }) => path),
        [['bad']],
      );
      assert.deepEqual(await readReactions(subject, id), ['rocket']);
    },
  },
  {
    id: 'mutation-unprocessable',
    claim:
      'A mutation that GitHub refuses is null with an error of type UNPROCESSABLE, under status 200.',
    grade: 'recorded',
    sources: [
      hub4j('GHPullRequestTest/wiremock/enablePullRequestAutoMergeFailure'),
      pygithub('PullRequest.testEnableAutomergeError'),
    ],
    reliedOnBy: ['actions/github/failure.ts'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head } = await subject.scratch.branch();
      const document = `mutation($repository: ID!, $oid: GitObjectID!) {
        createRef(input: {repositoryId: $repository, name: "refs/heads/${name}", oid: $oid}) { clientMutationId }
      }`;
      const { body } = await subject.rest('administrator', 'GET /repos/{owner}/{repo}');
      const variables = { repository: textAt(body, 'node_id'), oid: head };
      const { data, errors } = await ask(subject, document, { variables });
      assert.equal(at(data, 'createRef'), null);
      assertHolds(errors, [{ type: 'UNPROCESSABLE', path: ['createRef'] }]);
    },
  },
  {
    id: 'gql-reaction-set',
    claim: 'There are eight reactions, and no other is taken.',
    grade: 'schema',
    sources: [schema('ReactionContent')],
    reliedOnBy: [PROJECTION, DOCUMENTS, 'actions/github/label.ts'],
    covers: ['Mutation.addReaction', 'AddReactionPayload.clientMutationId'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id, nodeId } = await subject.scratch.comment(number);
      const contents = [
        'THUMBS_UP',
        'THUMBS_DOWN',
        'LAUGH',
        'HOORAY',
        'CONFUSED',
        'HEART',
        'ROCKET',
        'EYES',
      ];
      for (const content of contents) {
        // oxlint-disable-next-line no-await-in-loop -- GitHub asks not to write at the same time
        await askWell(subject, REACT, { variables: { id: nodeId, content } });
      }
      assert.equal((await readReactions(subject, id)).length, 8);
      const other = REACT.replace('content: $content', 'content: FIRE').replace(
        ', $content: ReactionContent!',
        '',
      );
      const refused = await askInVain(subject, other, { variables: { id: nodeId } });
      assert.match(refused.message, /FIRE/);
    },
  },
  {
    id: 'gql-reaction-idempotent',
    claim: 'Reacting twice in the same way succeeds twice and leaves one reaction.',
    grade: 'inferred',
    sources: [operation('reactions/create-for-issue-comment'), schema('Mutation.addReaction')],
    reliedOnBy: [PROJECTION],
    doubtful: 'Published for REST only, where 200 means that the reaction was there.',
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id, nodeId } = await subject.scratch.comment(number);
      const variables = { id: nodeId, content: 'EYES' };
      await askWell(subject, REACT, { variables });
      const { errors } = await ask(subject, REACT, { variables });
      assert.deepEqual(await readReactions(subject, id), ['eyes']);
      return errors.length === 0 ? 'without an error' : `with an error: ${errors[0]?.message}`;
    },
  },
  {
    id: 'gql-remove-reaction',
    claim: 'A reaction is taken back by its kind; only the own one goes.',
    grade: 'schema',
    sources: [schema('Mutation.removeReaction')],
    reliedOnBy: [PROJECTION],
    covers: ['Mutation.removeReaction', 'RemoveReactionPayload.clientMutationId'],
    needs: ['administrator', 'job', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id, nodeId } = await subject.scratch.comment(number);
      const variables = { id: nodeId, content: 'EYES' };
      await askWell(subject, REACT, { variables });
      await askWell(subject, REACT, { variables, tier: 'job' });
      await askWell(subject, UNREACT, { variables: { id: nodeId } });
      assert.deepEqual(await readReactions(subject, id), ['eyes']);
    },
  },
  {
    id: 'gql-remove-reaction-that-is-not-there',
    claim: 'Taking back a reaction that was not given changes nothing.',
    grade: 'inferred',
    sources: [schema('Mutation.removeReaction')],
    reliedOnBy: [PROJECTION],
    doubtful: 'Nobody says whether GitHub answers it with an error.',
    needs: ['administrator', 'job', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id, nodeId } = await subject.scratch.comment(number);
      const given = { id: nodeId, content: 'EYES' };
      await askWell(subject, REACT, { variables: given, tier: 'job' });
      const { errors } = await ask(subject, UNREACT, { variables: { id: nodeId } });
      assert.deepEqual(await readReactions(subject, id), ['eyes']);
      return errors.length === 0 ? 'without an error' : `with an error: ${errors[0]?.message}`;
    },
  },
];
