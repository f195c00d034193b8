/** Facts about comments as GraphQL answers them: edits, reactions, and their order. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { askWell, at, listAt } from './graphql.ts';
import { COMMENT, COMMENTS } from './graphql-threads.ts';
import { schema } from './sources.ts';

const DOCUMENTS = 'actions/github/documents.ts';
const ANSWERS = 'actions/github/answers.ts';

const LIST = 'repository.issue.comments.nodes';
const EDITORS = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      comments(last: 1) { nodes { author { login } editor { login } } }
    }
  }
}`;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

export const graphqlComments: readonly Fact[] = [
  {
    id: 'gql-last-edited-at',
    claim: '`lastEditedAt` is null until a comment was edited, and its time afterwards.',
    grade: 'schema',
    sources: [schema('IssueComment.lastEditedAt')],
    reliedOnBy: [DOCUMENTS, 'actions/github/command-request.ts'],
    covers: ['IssueComment.lastEditedAt'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id } = await subject.scratch.comment(number);
      const before = await askWell(subject, COMMENTS, { variables: { number } });
      assert.equal(at(before, `${COMMENT}.lastEditedAt`), null);
      const route = `PATCH /repos/{owner}/{repo}/issues/comments/${id}`;
      await subject.rest('administrator', route, { body: { body: 'edited' } });
      const after = await askWell(subject, COMMENTS, { variables: { number } });
      assert.match(String(at(after, `${COMMENT}.lastEditedAt`)), TIME);
    },
  },
  {
    id: 'gql-comment-editor',
    claim: '`editor` is null until a comment was edited, and then whoever edited it last.',
    grade: 'schema',
    sources: [schema('IssueComment.editor')],
    reliedOnBy: [DOCUMENTS, ANSWERS],
    covers: ['IssueComment.editor'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id } = await subject.scratch.comment(number);
      const before = await askWell(subject, EDITORS, { variables: { number } });
      assert.equal(at(before, `${COMMENT}.editor`), null);
      const route = `PATCH /repos/{owner}/{repo}/issues/comments/${id}`;
      await subject.rest('administrator', route, { body: { body: 'edited' } });
      const after = await askWell(subject, EDITORS, { variables: { number } });
      assert.equal(at(after, `${COMMENT}.editor.login`), at(after, `${COMMENT}.author.login`));
    },
  },
  {
    id: 'gql-comment-editor-job',
    claim:
      'A comment that a job edits has that job’s bot as its editor, and whoever else edits it later.',
    grade: 'schema',
    sources: [schema('IssueComment.editor')],
    reliedOnBy: [ANSWERS, 'actions/command/altered.ts'],
    needs: ['administrator', 'job', 'graphql'],
    check: async (subject) => {
      const { rest, scratch } = subject;
      const { number } = await scratch.issue();
      const posting = `POST /repos/{owner}/{repo}/issues/${number}/comments`;
      const posted = await rest('job', posting, { body: { body: 'one' } });
      const route = `PATCH /repos/{owner}/{repo}/issues/comments/${String(at(posted.body, 'id'))}`;
      const editBy = async (tier: 'job' | 'administrator'): Promise<boolean> => {
        await rest(tier, route, { body: { body: tier } });
        const data = await askWell(subject, EDITORS, { variables: { number } });
        return at(data, `${COMMENT}.editor.login`) === at(data, `${COMMENT}.author.login`);
      };
      assert.equal(await editBy('job'), true);
      assert.equal(await editBy('administrator'), false);
    },
  },
  {
    id: 'gql-reaction-groups',
    claim: 'All eight kinds of reaction are listed, and which of them the one who asks has given.',
    grade: 'schema',
    sources: [schema('ReactionGroup'), schema('ReactionContent')],
    reliedOnBy: [DOCUMENTS, ANSWERS],
    covers: [
      'IssueComment.reactionGroups',
      'ReactionGroup.content',
      'ReactionGroup.viewerHasReacted',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id } = await subject.scratch.comment(number);
      const route = `POST /repos/{owner}/{repo}/issues/comments/${id}/reactions`;
      await subject.rest('administrator', route, { body: { content: 'eyes' } });
      const data = await askWell(subject, COMMENTS, { variables: { number } });
      const given = listAt(data, `${COMMENT}.reactionGroups.*`);
      const mine = given.filter((group) => at(group, 'viewerHasReacted') === true);
      assert.equal(given.length, 8);
      assert.deepEqual(listAt(mine, '*.content'), ['EYES']);
    },
  },
  {
    id: 'gql-comments-oldest-first',
    claim: 'Comments come oldest first, and `last` takes the newest of them.',
    grade: 'schema',
    sources: [
      schema('Issue.comments'),
      'https://docs.github.com/en/graphql/guides/using-pagination-in-the-graphql-api',
    ],
    reliedOnBy: [DOCUMENTS],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      for (const said of ['one', 'two', 'three']) {
        // oxlint-disable-next-line no-await-in-loop -- in this order
        await subject.scratch.comment(number, said);
      }
      const document = COMMENTS.replace('last: 50', 'last: 2');
      const data = await askWell(subject, document, { variables: { number } });
      assert.deepEqual(listAt(data, `${LIST}.*.body`), ['two', 'three']);
    },
  },
];
