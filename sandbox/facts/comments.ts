/** Facts about comments. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertHolds, assertReply, assertStatus, readBody, readErrors } from './reply.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';
const COMMENTS = `${ISSUES}/comments`;
const POST = ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments'];
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const DOCS = 'https://docs.github.com/en/rest/issues/comments';
const POSTER = 'actions/github/comment.ts';
const REQUEST = 'actions/github/command-request.ts';
const MEASURED =
  'https://github.com/firu-daniel/autonomous-sdlc-harness/blob/main/docs/github-integration-research.md';
/** Beyond what GitHub takes, in bytes. */
const TOO_MANY = 262_145;

export const comments: readonly Fact[] = [
  {
    id: 'comment-posted',
    claim: 'Posting a comment answers 201 with its node id and an address that ends in its number.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 issues/create-comment', `${DOCS}#create-an-issue-comment`],
    reliedOnBy: [POSTER],
    covers: POST,
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const body = { body: 'firebreak-probe' };
      const posted = await rest('administrator', `POST ${ISSUES}/${number}/comments`, { body });
      assertReply(posted, 201, body);
      const Comment = z.object({ id: z.number(), node_id: z.string(), html_url: z.string() });
      const { id, html_url } = readBody(posted, Comment);
      assert.ok(html_url.endsWith(`#issuecomment-${id}`), html_url);
    },
  },
  {
    id: 'comment-on-pull',
    claim: 'A pull request is commented by the same route as an issue.',
    grade: 'docs',
    sources: [`${DOCS}#create-an-issue-comment`],
    reliedOnBy: [POSTER],
    covers: POST,
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.pull();
      const body = { body: 'firebreak-probe' };
      const posted = await rest('administrator', `POST ${ISSUES}/${number}/comments`, { body });
      assertReply(posted, 201, body);
    },
  },
  {
    id: 'comment-empty',
    claim: 'A comment without text is refused with 422.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 issues/create-comment 422'],
    reliedOnBy: [POSTER],
    covers: POST,
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const route = `POST ${ISSUES}/${number}/comments`;
      assertStatus(await rest('administrator', route, { body: { body: '' } }), 422);
    },
  },
  {
    id: 'comment-too-long-shape',
    claim:
      'A comment that is too long is refused with 422, code unprocessable, field data, "Body is too long (maximum is 65536 characters)".',
    grade: 'recorded',
    sources: [MEASURED],
    reliedOnBy: [POSTER],
    covers: POST,
    emulate: 'takes any length',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const body = { body: 'a'.repeat(TOO_MANY) };
      const refused = await rest('administrator', `POST ${ISSUES}/${number}/comments`, { body });
      assertReply(refused, 422, { status: '422' });
      assertHolds(readErrors(refused)[0], {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      });
    },
  },
  {
    id: 'comment-thread-missing',
    claim: 'A comment on a thread that is not there answers 404.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 issues/create-comment 404'],
    reliedOnBy: [POSTER],
    covers: POST,
    needs: ['administrator'],
    check: async ({ rest }) => {
      const body = { body: 'firebreak-probe' };
      const missing = await rest('administrator', `POST ${ISSUES}/99999999/comments`, { body });
      assertStatus(missing, 404);
    },
  },
  {
    id: 'comment-by-reader',
    claim: 'Whoever may read may comment.',
    grade: 'docs',
    sources: [
      'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization',
    ],
    reliedOnBy: [REQUEST],
    covers: POST,
    needs: ['administrator', 'reader'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const body = { body: 'firebreak-probe' };
      assertStatus(await rest('reader', `POST ${ISSUES}/${number}/comments`, { body }), 201);
    },
  },
  {
    id: 'comment-edited',
    claim: 'A comment is edited where it stands.',
    grade: 'docs',
    sources: [`${DOCS}#update-an-issue-comment`],
    reliedOnBy: [],
    covers: [`PATCH ${ONE}`, `GET ${ONE}`],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const { id } = await scratch.comment(number);
      const body = { body: 'edited' };
      const edited = await rest('administrator', `PATCH ${COMMENTS}/${id}`, { body });
      assertReply(edited, 200, { id, ...body });
      assertReply(await rest('administrator', `GET ${COMMENTS}/${id}`), 200, { id, ...body });
    },
  },
  {
    id: 'comment-deleted',
    claim: 'A comment is deleted with 204, and is then missed with 404.',
    grade: 'docs',
    sources: [`${DOCS}#delete-an-issue-comment`],
    reliedOnBy: [],
    covers: [`DELETE ${ONE}`],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const { id } = await scratch.comment(number);
      assertStatus(await rest('administrator', `DELETE ${COMMENTS}/${id}`), 204);
      assertStatus(await rest('administrator', `GET ${COMMENTS}/${id}`), 404);
    },
  },
  {
    id: 'comments-oldest-first',
    claim: 'The comments of a thread are listed oldest first.',
    grade: 'docs',
    sources: [`${DOCS}#list-issue-comments`],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const made = [await scratch.comment(number), await scratch.comment(number)];
      const list = await rest('administrator', `GET ${ISSUES}/${number}/comments`);
      assertReply(
        list,
        200,
        made.map(({ id }) => ({ id })),
      );
    },
  },
  {
    id: 'comment-fields-2026',
    claim: 'A comment has a field for the App that made it for a person; it may be null.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 issue-comment'],
    reliedOnBy: [REQUEST, 'actions/github/sweeper.ts'],
    covers: [`GET ${ONE}`, 'issue_comment comment.performed_via_github_app'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const { id } = await scratch.comment(number);
      const reply = await rest('administrator', `GET ${COMMENTS}/${id}`);
      // The probe's own token may be an App's for a person.
      readBody(reply, z.object({ performed_via_github_app: z.looseObject({}).nullable() }));
    },
  },
  {
    id: 'author-association-set',
    claim: 'How an author belongs to the repository is one of eight words.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 author-association'],
    reliedOnBy: [],
    covers: [`GET ${ONE}`],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const { id } = await scratch.comment(number);
      const reply = await rest('administrator', `GET ${COMMENTS}/${id}`);
      const author_association = z.enum([
        'COLLABORATOR',
        'CONTRIBUTOR',
        'FIRST_TIMER',
        'FIRST_TIME_CONTRIBUTOR',
        'MANNEQUIN',
        'MEMBER',
        'NONE',
        'OWNER',
      ]);
      readBody(reply, z.object({ author_association }));
    },
  },
];
